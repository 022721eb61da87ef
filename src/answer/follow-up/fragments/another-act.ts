/** "And executed?" after "When did they arrest Weir?": another thing done to the same one, or by him. */
import { capitalise, toQuestion, uncapitalise } from '../compose.ts';
import type { TurnMentions } from '../mentions/mentions.ts';
import { mainPhrase } from '../mentions/noun-phrase.ts';
import { BE, INTRANSITIVE_PAST, PREPOSITIONS, VERBS } from '../question-lexicon.ts';
import { type Frame, isPast } from '../read-frame.ts';
import { type Split, splitBody } from '../statement.ts';
import { baseOf, isFinitePast, isParticiple, participleOf } from '../verb-forms.ts';

const act =
  /^(?:then |later |finally |also )?(\p{Ll}{3,20})((?: (?:to|in|at|from|for|by|into|on|with) (?!wh)[^,?]{2,60})?)$/u;
const firstWord = (text: string) => text.split(' ', 1)[0] ?? '';

/** Null when `core` is no verb of the past (with where or how at most), or the last question told nothing of the kind. */
export function askAnotherAct(core: string, { frame }: TurnMentions): string | null {
  if (frame.russian) return askRussianAct(core, frame);
  const fate = askFate(uncapitalise(core), frame);
  if (fate !== null) return fate;
  const [, verb = '', tail = ''] = act.exec(core) ?? [];
  if (frame.russian || !(isPast(verb) || isFinitePast(verb) || INTRANSITIVE_PAST.has(verb))) return null;
  const head = `${frame.question} ${frame.noun}`.trim();
  if (frame.kind === 'subject' && isPast(frame.verb))
    return toQuestion(head, verb, tail === '' ? frame.body : tail);
  if (frame.kind !== 'auxiliary' && frame.kind !== 'yes-no') return null;
  const auxiliary = frame.auxiliary.toLowerCase();
  const own = firstWord(frame.body);
  if (BE.has(auxiliary) && isPast(own))
    return toQuestion(head, frame.auxiliary, participleOf(verb), tail || frame.body.slice(own.length));
  const split = splitBody(frame);
  if (split === null) return null;
  if (BE.has(auxiliary)) return ofSufferer({ frame, split, verb, tail, head });
  return auxiliary === 'did' ? ofDoer({ frame, split, verb, tail, head }) : null;
}

const russianPast = /^\p{Ll}{2,}(?:л|ла|ло|ли|лся|лась|лось|лись)$|^(?:умер|погиб)$/u;

const form = (verb: string) => /л([аои]?)(?:с[ья])?$/u.exec(verb)?.[1] ?? '';
const isOfOneForm = (one: string, other: string): boolean => form(one) === form(other);

/** "Где родился Вейр?" + "умер" → "Где умер Вейр?" */
function askRussianAct(core: string, { question, noun, body }: Frame): string | null {
  const verb = uncapitalise(core);
  const old = firstWord(body);
  return russianPast.test(verb) &&
    russianPast.test(old) &&
    isOfOneForm(verb, old) &&
    old !== verb &&
    body.length > old.length
    ? toQuestion(question, noun, verb, body.slice(old.length))
    : null;
}

const sentence = /^(?:then )?(\p{Ll}{3,20}) (to|for|with|of|by|from|in|as) (what|whom?)$/u;
const choice = /^(\p{Ll}{3,20}) or (\p{Ll}{3,20})$/u;

/** The one who did it may be meant as well: "Motivated by what?" */
export const ofDoerToo =
  /^(?:motivated|driven|moved|prompted|known|inspired|paid|armed|encouraged|remembered|used)$/;

/** "Sentenced to what?", "Shot or hanged?" after "Who tried Weir?": it was done to Weir. */
function askFate(core: string, frame: Frame): string | null {
  const [, verb = '', led = '', asked = ''] = sentence.exec(core) ?? [];
  const [, one = verb, other = verb] = choice.exec(core) ?? [];
  if (frame.russian || ![one, other].every((word) => isPast(word) || isParticiple(word))) return null;
  if (ofDoerToo.test(one)) return null;
  const isWho = frame.kind === 'subject' && /^who$/i.test(frame.question);
  const subject = isWho
    ? frame.body
    : BE.has(frame.auxiliary.toLowerCase())
      ? splitBody(frame)?.subject
      : undefined;
  if (subject === undefined || !/^\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3}$/u.test(subject)) return null;
  const be = BE.has(frame.auxiliary.toLowerCase()) ? frame.auxiliary.toLowerCase() : 'was';
  if (asked === '') return toQuestion(capitalise(be), subject, core);
  return /^whom?$/.test(asked)
    ? toQuestion(led, asked, be, subject, verb)
    : toQuestion(capitalise(asked), be, subject, verb, led);
}

interface Act {
  readonly frame: Frame;
  readonly split: Split;
  readonly verb: string;
  /** "to work" in "and returned to work" */
  readonly tail: string;
  /** The question words. */
  readonly head: string;
}

/** "When was Weir arrested?" + "released" */
function ofSufferer({ frame, split: { subject, rest }, verb, tail, head }: Act): string | null {
  const old = firstWord(rest);
  if (!isPast(old)) return null;
  const base = INTRANSITIVE_PAST.has(verb) ? baseOf(verb, VERBS) : null;
  if (base !== null) return toQuestion(head, 'did', subject, base, tail);
  return toQuestion(head, frame.auxiliary, subject, participleOf(verb), tail || rest.slice(old.length));
}

/** "When did Weir fall?" + "hurt": nobody else is named whom he might have hurt. */
const suffered =
  /^(?:killed|hurt|injured|wounded|arrested|captured|rescued|jailed|sentenced|convicted|punished|fined|hanged|executed|buried|deported|pardoned)$/;

/** "When did the rebels take the fort?" + "lost"; where nobody is named it is told of whom it was done to. */
function ofDoer({ split: { subject, rest }, verb, tail, head }: Act): string | null {
  const base = baseOf(verb, VERBS);
  const object = rest.slice(firstWord(rest).length).trim();
  if (base !== null && tail !== '' && subject !== 'they') return toQuestion(head, 'did', subject, base, tail);
  if (object === '' && suffered.test(verb)) return toQuestion('Was', subject, verb);
  const isObject = object !== '' && !PREPOSITIONS.has(firstWord(object));
  if (base !== null && (INTRANSITIVE_PAST.has(verb) || !isObject))
    return toQuestion(head, 'did', subject, base);
  if (!isObject) return null;
  if (base !== null && subject !== 'they') return toQuestion(head, 'did', subject, base, object);
  const participle = participleOf(verb);
  return isParticiple(participle) && (tail === '' || subject === 'they')
    ? asPassive(object, `${participle}${tail}`, head)
    : null;
}

function asPassive(object: string, participle: string, head: string): string {
  const sufferer = mainPhrase({
    text: object,
    russian: false,
    kind: 'subject',
    question: '',
    noun: '',
    auxiliary: '',
    verb: '',
    body: object,
  });
  const phrase = object.startsWith(sufferer) && sufferer !== '' ? sufferer : object;
  const be = /^(?!\p{Lu}).*(?:[^siu'’]s|children|people|men|women)$/u.test(phrase) ? 'were' : 'was';
  return toQuestion(head, be, phrase, participle);
}
