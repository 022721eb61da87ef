/** "Why?" after "When was he arrested?": the new question word before the old statement. */
import { scanWords } from '../../values/scan-words.ts';
import { stemWord } from '../../values/stem-word.ts';
import { toQuestion, uncapitalise } from '../compose.ts';
import { whyHim } from '../follow-up-forms.ts';
import { isPeopleNoun } from '../mentions/mention.ts';
import type { TurnMentions } from '../mentions/mentions.ts';
import { doersTogether } from '../mentions/together.ts';
import { BE, DETERMINERS, PARTICIPLE_OF, PARTICIPLES, PREPOSITIONS } from '../question-lexicon.ts';
import { asksWho, isPast } from '../read-frame.ts';
import { isParticiple, participleOf } from '../verb-forms.ts';
import { askReason } from './ask-reason.ts';
import { askByVerbTold } from './verb-of-answer.ts';

/** `asked` is the new question phrase: "And why", "In which year". */
export function completeEllipsis(asked: string, turn: TurnMentions): string {
  const { frame } = turn;
  const chosen =
    whyHim.test(asked) && frame.kind === 'subject' ? (doersTogether(turn) ?? answeredName(turn)) : undefined;
  if (chosen !== undefined) return toQuestion('Why was it', chosen, 'who', frame.verb, frame.body);
  if (whyHim.test(asked) && frame.kind === 'subject' && asksWho(frame))
    return toQuestion(`${frame.text}, why`);
  const own = whyHim.test(asked) ? 'why' : translateQuestion(asked, frame.russian);
  const [, word = own, preposition = ''] = /^(where|who|what) (to|from|for|with|by|of)$/i.exec(own) ?? [];
  // "What of?" is asked of who died or was accused; "the storm hit Marl of" is nothing.
  if (preposition === 'of' && !takesOf.test(`${frame.auxiliary} ${frame.body}`)) return toQuestion(own);
  const reason = askReason(own, turn);
  if (reason !== null) return reason;
  const told = askByVerbTold(own, turn);
  if (told !== null) return told;
  if (frame.kind === 'request') return completeRequest(word, turn);
  if (frame.kind === 'yes-no')
    return toQuestion(word, withoutCounted(uncapitalise(frame.text).replace(' ли ', ' '), own), preposition);
  if (frame.kind === 'subject') return completeSubject(own, turn);
  if (frame.kind === 'none') return toQuestion(own, uncapitalise(frame.text).replace(' ли ', ' '));
  if (frame.russian) return completeRussian(own, turn);
  // "What plan was approved?" + "By whom?": the plan is what was approved.
  const led = BE.has(frame.auxiliary.toLowerCase()) && frame.noun !== '' && isPast(firstWord(frame.body));
  if (led && !sameSubject.test(own) && /^(?:what|which)$/i.test(frame.question))
    return toQuestion(word, frame.auxiliary, 'the', frame.noun, frame.body, preposition);
  const isCounted = /^how many$/i.test(frame.question) && BE.has(frame.auxiliary.toLowerCase());
  const isSufferer = isCounted && isParticiple(firstWord(frame.body));
  if (isSufferer && (preposition !== '' || asksTime.test(own) || !sameSubject.test(own)))
    return toQuestion(word, frame.auxiliary, frame.noun, frame.body, preposition);
  // "What was the affair?" + "How many victims?": it was none of these.
  if (isCopula(turn) && /^what$/i.test(frame.question) && /^(?:who else|how many \p{Ll}+)$/iu.test(own))
    return toQuestion(`${own},`, frame.body);
  const stated = isCopula(turn) ? withAnswer(turn).replace(stranded, '') : frame.body.replace(stranded, '');
  // What began lasted: a beginning has no length.
  const asksLength = /^(?:for )?how long$/i.test(own) && !/how long/i.test(frame.question);
  const body = asksLength ? stated.replace(/\b(?:begin|start)$/i, 'last') : stated;
  // "How long did the hearing last?" + "When was that?": it was at some time.
  const lasted =
    /^how long$/i.test(frame.question) && /^did$/i.test(frame.auxiliary) && asksCircumstance.test(own)
      ? /^(.+) last$/.exec(body)?.[1]
      : undefined;
  if (lasted !== undefined) return toQuestion(own, isMany.test(lasted) ? 'were' : 'was', lasted);
  const many = /^how many/i.test(own) && isPast(firstWord(body));
  return toQuestion(
    word,
    many ? frame.auxiliary.replace(/^was$/i, 'were') : frame.auxiliary,
    withNoun(body, frame.noun, own),
    preposition,
    reasonWords(own, turn),
  );
}

/** "Did Weir build ships?" + "How many ships in all?": they are said once. */
function withoutCounted(text: string, asked: string): string {
  const counted = /^how many (\p{Ll}+)/iu.exec(asked)?.[1];
  return counted !== undefined && text.endsWith(` ${counted}`) ? text.slice(0, -counted.length - 1) : text;
}

/** "Tell me about her exile." + "When?" → "When was her exile?"; a person or a program was at no time. */
const completeRequest = (asked: string, { frame }: TurnMentions): string =>
  !frame.russian &&
  /^(?:when|where|since when|until when|in wh)/i.test(asked) &&
  DETERMINERS.has(firstWord(frame.body))
    ? toQuestion(asked, 'was', frame.body)
    : toQuestion(asked, frame.body);

/** "What was Weir in charge of in Marl?": what it was is no longer asked. */
const stranded = / (?:of|for|with|about)(?= (?:in|at|during|before|after|under) )/;

const isCopula = ({ frame }: TurnMentions) =>
  /^(?:who|what|which)$/i.test(frame.question) && BE.has(frame.auxiliary.toLowerCase());
const firstWord = (text: string) => text.split(' ', 1)[0]?.toLowerCase() ?? '';
const answeredName = (turn: TurnMentions) =>
  turn.mentions.find(({ from, kind }) => from === 'answer' && kind !== 'thing')?.text;

/** "Who is the head of the bank?" + "Since when?" asks of the one who was named. */
function withAnswer(turn: TurnMentions): string {
  const { body } = turn.frame;
  const who = /^who$/i.test(turn.frame.question);
  const named = turn.mentions.some(
    ({ from, text, inside }) => from === 'question' && !inside && text.includes(body),
  );
  const statesIt = who || /^[\p{L}\s.'’-]{1,60}\.?$/u.test(turn.answer);
  const name = answeredName(turn);
  const needed = isPast(firstWord(body)) || (statesIt && (!named || /^the\s/i.test(body)));
  return needed && name !== undefined && turn.answer.startsWith(name) ? `${name} ${body}` : body;
}

const takesOf =
  /(?:^| )(?:die|died|accused|convicted|suspected|cured|made|built|composed|consist|warned?|complain)(?: |$)/;
const sameSubject = /^(?:(?:who|what|which|кто|что)(?: |$)|how many \p{L})/iu;

const doers = /(?:ers|ors|ists|men|women|people|children|ians|ants|ents|ees|boys|girls|police|troops)$/;

/** "Who discovered penicillin?" + "When?" → "When was penicillin discovered?" */
function completeSubject(asked: string, turn: TurnMentions): string {
  const { frame } = turn;
  // "What happened to the mills?" + "By when?", "What became of the mill?" + "When?"
  const isOfFate = /^happened$/i.test(frame.verb) && /^(?:how many|(?:by|until|till) )/i.test(asked);
  if (isOfFate || (/^became of /i.test(`${frame.verb} ${frame.body}`) && !/^(?:who|what)\b/i.test(asked)))
    return toQuestion(`${frame.text},`, uncapitalise(asked));
  const counted = /^who$/i.test(frame.question) ? /^how many (\p{Ll}+)$/iu.exec(asked)?.[1] : undefined;
  // "Who wrote the report?" + "How many pages?"
  if (counted !== undefined && !isPeopleNoun(counted) && !doers.test(counted) && frame.body !== '')
    return toQuestion(`${asked},`, frame.body);
  if (sameSubject.test(asked)) return toQuestion(asked, frame.verb, frame.body);
  const holder = answeredName(turn);
  // "Who runs the firm?" is still so: no participle tells it.
  if (holder !== undefined && /[^s]s$/.test(frame.verb) && /^since when|^until when|^how long/i.test(asked))
    return toQuestion(asked, 'is', holder, 'the one who', frame.verb, frame.body);
  const verb = frame.verb.toLowerCase();
  const participle =
    PARTICIPLE_OF.get(verb) ?? (verb.endsWith('ed') || PARTICIPLES.has(verb) ? verb : participleTold(verb));
  const [up = '', particle = ''] = (participle === null ? null : phrasal.exec(frame.body)) ?? [];
  if (up !== '') return askPhrasal(asked, frame.body.slice(up.length), `${participle} ${particle}`);
  if (participle === null || frame.body === '' || PREPOSITIONS.has(firstWord(frame.body)))
    return toQuestion(asked, frame.noun, frame.verb, frame.body);
  return askPhrasal(asked, frame.body, participle);
}

/** "Who blew up the bridge?": the particle stays with its verb, and the bridge is what was blown up. */
const phrasal = /^(up|down|out|off) (?=(?:the|an?|his|her|its|their) )/i;
const participleTold = (verb: string): string | null => {
  const participle = participleOf(verb);
  return participle === verb ? null : participle;
};

function askPhrasal(asked: string, body: string, participle: string): string {
  const cut = scanWords(body).find(({ lower }, i) => i > 0 && PREPOSITIONS.has(lower))?.start ?? body.length;
  const object = body.slice(0, cut).trim();
  const be = /(?:[^siu]s|people|children|men|women)$/.test(object) && !/^[A-Z]/.test(object) ? 'were' : 'was';
  return toQuestion(asked, be, object, participle, body.slice(cut));
}

/** "расстреляли Вейра": nobody is named who did it. */
const suffered = /^(\p{Ll}+ли) (\p{Lu}\p{L}+[ая])$/u;

function completeRussian(asked: string, turn: TurnMentions): string {
  const { frame } = turn;
  const [, done = '', whom = ''] = (/^кто(?: ещ[её])?$/i.test(asked) && suffered.exec(frame.body)) || [];
  if (done !== '' && asked.length > 3) return toQuestion('Кого ещё', `${done}, кроме ${whom}`);
  if (done !== '') return toQuestion(asked, done.replace(/и$/, ''), whom);
  const subject =
    /^кто$/i.test(frame.question) && !/^(?:кто|кому|кого|кем)/i.test(asked) && !/^так/.test(frame.body);
  // "В каком городе расстреляли?": the town is no part of what is told.
  const noun = PREPOSITIONS.has(frame.question.split(' ', 1)[0]?.toLowerCase() ?? '') ? '' : frame.noun;
  return toQuestion(asked, subject ? (answeredName(turn) ?? '') : '', frame.body, noun);
}

/** What "which medals" asked for is no longer asked, but still part of the statement: "did he have medals". */
function withNoun(body: string, noun: string, asked: string): string {
  if (
    noun === '' ||
    asksForThing(asked) ||
    /^(?:year|month|day|date|time|place|city|town|century)s?$/i.test(noun)
  )
    return body;
  const have = /\bhave\b/.exec(body);
  if (have === null) return `${body} ${noun}`;
  const at = have.index + have[0].length;
  return `${body.slice(0, at)} ${/s$/.test(noun) ? noun : `the ${noun}`}${body.slice(at)}`;
}

const asksCircumstance = /^(?:when|where|(?:in|on|at) (?:what|which) \p{Ll}+)(?: exactly| precisely)?$/iu;
const isMany = /(?:[^siu'’]s|children|people|men|women)$/;

const asksTime = /^(?:what|which) (?:year|month|day|date|time)$/i;
const asksForThing = (asked: string) =>
  !asksTime.test(asked) && /^(?:what|which|how many|how much)\s+(?!(?:for|exactly)$)\S/i.test(asked);

const asksWhy = (asked: string) => /^(?:why|how come|почему|зачем)/i.test(asked);
/** A reason is asked of what the answer said, where that was not in the question. */
function reasonWords(asked: string, { frame, answer }: TurnMentions): string {
  // The answer to "What does it do?" has verbs of its own: "do opens the door".
  const isOpen = /^what$/i.test(frame.question) && /^(?:do|does)$/i.test(frame.auxiliary);
  const isDated = /^(?:when|where)$/i.test(frame.question);
  if (!asksWhy(asked) || isOpen || isDated || answer === '' || answer.length > 300) return '';
  const known = new Set(scanWords(frame.text).map(({ lower }) => stemWord(lower)));
  const told = scanWords(answer).filter(({ kind }) => kind === 'word');
  const verb = scanWords(frame.body).at(-1)?.lower ?? '';
  const main = scanWords(frame.body).findLast(({ lower }) => isPast(lower))?.lower ?? verb;
  if (told.some(({ lower }) => stemWord(lower) === stemWord(main))) return '';
  const fresh = told.filter(
    ({ lower, capital }) => !capital && lower.length > 4 && !known.has(stemWord(lower)),
  );
  return fresh.length > 6 ? '' : fresh.map(({ text }) => text).join(' ');
}

const translations: readonly (readonly [RegExp, string])[] = [
  [/^почему|^зачем|^отчего/i, 'why'],
  [/^когда/i, 'when'],
  [/^где/i, 'where'],
  [/^сколько/i, 'how many'],
  [/^как$/i, 'how'],
  [/^кто/i, 'who'],
];

/** One question is asked in one language. */
function translateQuestion(asked: string, russian: boolean): string {
  const known = translations.find(([pattern, english]) =>
    russian ? asked.toLowerCase() === english : pattern.test(asked),
  );
  if (known === undefined) return asked;
  const [pattern, english] = known;
  if (!russian) return english;
  return pattern.source.replace(/^\^/, '').split('|')[0]?.replace('$', '') ?? asked;
}
