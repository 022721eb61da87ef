/** "What about his wife?", "And in 1943?": the last question again, with this in the place of its like. */
import { extractValues } from '../../values/extract-values.ts';
import { capitalise, possessive, toQuestion, uncapitalise } from '../compose.ts';
import { addedBehind } from '../follow-up-forms.ts';
import { coordinated } from '../mentions/coordination.ts';
import type { Mention } from '../mentions/mention.ts';
import type { TurnMentions } from '../mentions/mentions.ts';
import { datePhrase } from '../pronouns/resolve-pronouns.ts';
import { BE, BODY_CLASS, PEOPLE_WORDS, PREPOSITIONS, RELATIONS } from '../question-lexicon.ts';
import type { Frame } from '../read-frame.ts';
import { agreeing } from '../russian-agreement.ts';
import { splitBody } from '../statement.ts';
import { isParticiple } from '../verb-forms.ts';
import { askOwn } from './ask-own.ts';
import { phraseReplaced, shapeOf } from './phrase-replaced.ts';
import { askRelativeYear } from './relative-year.ts';

export const substituteFragment = (fragment: string, turn: TurnMentions): string =>
  addedBehind(putInPlace(fragment, turn), fragment);

function putInPlace(fragment: string, turn: TurnMentions): string {
  const { text } = turn.frame;
  // "Which language do they speak in Brazil?" + "English too?"
  const isOfAsked = turn.frame.noun !== '' && / (?:as well|too)$/i.test(fragment);
  if (isOfAsked && /^(?:what|which)$/i.test(turn.frame.question)) return toQuestion(`${text},`, fragment);
  if (anywhere.test(fragment)) return toQuestion(text, uncapitalise(fragment));
  return (
    replaceCode(fragment, text) ??
    replaceCounted(fragment, turn) ??
    replaceKind(fragment, turn) ??
    replaceOwner(fragment, turn.frame.body, text) ??
    replaceEnd(fragment, text) ??
    askRelativeYear(fragment, text) ??
    replaceDate(fragment, text) ??
    replacePlace(fragment, text) ??
    replaceRussianObject(fragment, text) ??
    askOwn(fragment, turn.frame) ??
    askAttribute(fragment, text) ??
    replaceExisting(fragment, turn) ??
    replaceName(fragment, turn) ??
    toQuestion(`${text},`, fragment)
  );
}

export const anywhere =
  /^(?:abroad|elsewhere|outdoors|indoors|online|overseas|nowadays|at (?:home|night|weekends|sea))$/i;

/** A letter and a digit in one word: "E12", "B-52", "v2.1". */
const code =
  /(?<![\p{L}\p{N}])(?=[\p{L}\p{N}.-]*\p{L})(?=[\p{L}\p{N}.-]*\p{N})[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/u;

/** "What does E12 mean?" + "E14": a code takes the place of a code, whole. */
export function replaceCode(fragment: string, question: string): string | null {
  const old = code.exec(question);
  const bare = fragment.replace(/^the /i, '');
  if (old === null || code.exec(bare)?.[0] !== bare) return null;
  return toQuestion(question.slice(0, old.index) + bare + question.slice(old.index + old[0].length));
}

/** "How many gold medals did Sweden win?" + "silver ones" */
function replaceKind(fragment: string, { frame }: TurnMentions): string | null {
  const kind = /^(?:the )?((?:\p{L}+ )?\p{L}+) ones?$/iu.exec(fragment)?.[1];
  const noun = /^\p{L}+ (\p{L}+)$/u.exec(frame.noun)?.[1];
  return kind === undefined || noun === undefined || frame.russian
    ? null
    : toQuestion(frame.text.replace(frame.noun, () => `${uncapitalise(kind)} ${noun}`));
}

/** "How many people were evacuated?" + "factories": nothing else of the question can be moved. */
function replaceCounted(fragment: string, { frame }: TurnMentions): string | null {
  const [first = ''] = frame.body.split(' ', 1);
  const isSufferer =
    /^how many$/i.test(frame.question) &&
    (BE.has(frame.auxiliary.toLowerCase())
      ? isParticiple(first)
      : frame.kind === 'subject' && PREPOSITIONS.has(first));
  if (frame.russian) return replaceRussianCounted(fragment, frame);
  if (!isSufferer || !/^(?:\p{Ll}+ )?(?:\p{Ll}+[^\Wsiu]s|children|people|men|women)$/u.test(fragment))
    return null;
  return toQuestion(frame.question, fragment, frame.auxiliary, frame.verb, frame.body);
}

const ofMany = /^\p{Ll}+(?:ов|ев|ёв|ей|ок|ий|ек)$/u;

/** "Сколько людей эвакуировали?" + "детей" */
const replaceRussianCounted = (fragment: string, { question, noun, text }: Frame): string | null =>
  /^сколько$/i.test(question) && ofMany.test(noun) && ofMany.test(fragment)
    ? toQuestion(text.replace(noun, fragment))
    : null;

const owner = /(?<![\p{L}’'-])(?:\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,3})['’]s?(?= \p{Ll})/u;

/** "What is Norway's longest river?" + "Sweden's" */
function replaceOwner(fragment: string, body: string, question: string): string | null {
  const old = /^\p{Lu}[\p{L} -]*['’]s?$/u.test(fragment) ? owner.exec(body)?.[0] : undefined;
  return old === undefined ? null : toQuestion(question.replace(old, () => fragment));
}

const ends = /\b(?:begin|start|open|end|finish|close|stop)$/i;

/** "When did the siege begin?" + "end" */
const replaceEnd = (fragment: string, question: string): string | null =>
  ends.test(question) && !fragment.includes(' ') && ends.test(fragment)
    ? toQuestion(question.replace(ends, fragment.toLowerCase()))
    : null;

function replaceDate(fragment: string, question: string): string | null {
  const bare = fragment.replace(/^(?:in|on|at|by|during|for|в|во|к)\s+/i, '');
  const [date] = extractValues(bare);
  if (date?.kind !== 'date' || date.text.length < bare.length - 8) return null;
  const span = /\b(?:between|from) \d{4} (?:and|to) \d{4}\b/.exec(question);
  if (span !== null)
    return toQuestion(
      question.slice(0, span.index),
      bare === fragment && !/^(?:between|from) /i.test(bare) ? datePhrase(bare) : uncapitalise(fragment),
      question.slice(span.index + span[0].length),
    );
  const old = extractValues(question).find(({ kind }) => kind === 'date');
  if (old === undefined) return toQuestion(question, bare === fragment ? datePhrase(bare) : fragment);
  const before = question.slice(0, old.start);
  // "in 1953" + "on 23 December 1953"
  const led = bare === fragment ? before : before.replace(/\b(?:in|on|at|by|during|for|в|во|к) $/i, '');
  const year = /\d{4}/.test(bare) ? '' : (/\b\d{4}\b/.exec(old.text)?.[0] ?? '');
  const spoken = led === before ? bare : uncapitalise(fragment);
  return toQuestion(led, spoken, year, question.slice(old.end));
}

const led =
  /^(of|in|at|on|near|from|to|for|with|without|by|under|within|during|after|before|since|until|outside|inside|в|во|на|из|для|у|к|ко|без|до|после|через|по|согласно)\s/i;
const object =
  "\\s+(?:(?:the|an?|my|your|our)\\s+)?(?:\\p{Lu}[\\p{L}'’-]*(?:\\s+\\p{Lu}[\\p{L}'’-]*)*|\\p{L}+)";

const weekday = /\bon \p{Lu}\p{L}+days?\b/iu;

/** "in London" takes the place of the last question's "in Paris", else it is added. */
function replacePlace(fragment: string, question: string): string | null {
  const preposition = led.exec(fragment)?.[1]?.toLowerCase();
  if (preposition === undefined) return null;
  const added = preposition + fragment.slice(preposition.length);
  // "What is on the table?" + "on Monday" says when, too.
  if (preposition === 'on' && weekday.test(fragment) && !weekday.test(question))
    return toQuestion(question, added);
  const old = new RegExp(`(?<=\\s)${preposition}${object}`, 'u').exec(question);
  if (old === null) return toQuestion(question, added);
  return toQuestion(question.slice(0, old.index), added, question.slice(old.index + old[0].length));
}

/** "Когда построили мост в Марле?" + "школу": what was built gives way, and not where. */
function replaceRussianObject(fragment: string, question: string): string | null {
  if (!/^[а-яё]+[ую]$/.test(fragment)) return null;
  const [object] = /(?<=\s[а-яё]+ли )[а-яё]{3,}(?= (?:в|на|под|у|за|около)\s|$)/.exec(question) ?? [];
  return object === undefined ? null : toQuestion(question.replace(` ${object}`, () => ` ${fragment}`));
}

const ofSomething = /(?:['’]s?|^(?:his|her|its|their)) (?:\p{L}+[ -])*(\p{L}+)$/u;
const happenings = new Set(
  'appointment arrest birth death election end beginning execution funeral marriage trial wedding'.split(' '),
);
const circumstances = /^(?:when|where|why|since when|until when|how long|who|whom)\b/i;

/** "What did Weir do at sea?" + "his hat": a hat does nothing there. */
const leftBehind =
  /^[Ww]hat did (\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3}) \p{Ll}+(?: \p{Ll}+)??((?: (?:in|at|on|during|after) .*)?)$/u;

/** "When was Ada Weir born?" + "her hobbies": what is no person was neither born nor married. */
function askAttribute(fragment: string, question: string): string | null {
  const noun = ofSomething.exec(fragment)?.[1]?.toLowerCase();
  // "When was the choir founded?" + "its leader": who it was.
  if (
    noun !== undefined &&
    PEOPLE_WORDS.has(noun) &&
    /^the .*['’]s? /.test(fragment) &&
    circumstances.test(question)
  )
    return toQuestion(`Who was ${fragment}`);
  if (noun === undefined || RELATIONS.has(noun) || PEOPLE_WORDS.has(noun)) return null;
  const [circumstance] = circumstances.exec(question) ?? [];
  const left = leftBehind.exec(question);
  if (left !== null && fragment.startsWith(possessive(left[1] ?? '')))
    return toQuestion('What happened to', fragment, left[2] ?? '');
  if (circumstance === undefined) return null;
  if (happenings.has(noun)) return toQuestion(circumstance, 'was', fragment);
  return toQuestion(`What ${/[^s]s$/.test(noun) ? 'are' : 'is'}`, fragment);
}

/** "Is there a school in Marl?" + "a church"; after "Describe Marl" it is asked for there. */
function replaceExisting(fragment: string, { frame, mentions }: TurnMentions): string | null {
  if (!/^(?:an?|any) \p{Ll}+(?: \p{Ll}+)?$/iu.test(fragment)) return null;
  const added = uncapitalise(fragment);
  if (frame.kind === 'request' && !frame.russian)
    return isPlace(mentions[0])
      ? toQuestion('Is there', added, 'in', frame.body)
      : toQuestion(`${frame.text},`, added);
  const there =
    /^(?:is|are|was|were) there (an?|any) \p{Ll}+(?: \p{Ll}+)??(?= (?:in|at|on|near|of|for)\b|$)/iu;
  const old = there.exec(frame.text);
  if (old === null) return null;
  const verb = frame.text
    .slice(0, frame.text.indexOf(' there'))
    .replace(/^are$/i, 'Is')
    .replace(/^were$/i, 'Was');
  return toQuestion(verb, 'there', added, frame.text.slice(old[0].length));
}

const isPlace = (mention: Mention | undefined) => mention?.kind === 'place' || mention?.kind === 'unknown';

/** "When was Alla born?" + "the son" → "When was the son born?" */
function replaceName(fragment: string, turn: TurnMentions): string | null {
  const { text } = turn.frame;
  const replaced = phraseReplaced(fragment, turn);
  const isBesides = / (?:as well|too)$/i.test(fragment) && shapeOf(fragment) === 'bare';
  if (replaced === undefined || isBesides || isOfVerb(replaced, turn.frame)) return null;
  if (isDoneByBody(fragment, replaced, turn)) return null;
  const at = text.indexOf(replaced);
  const old = replaced + kinBehind(fragment, replaced, text.slice(at + replaced.length));
  // All of the statement would be gone: "When did the party pardon him?" + "the verdict".
  const isIdentity =
    BE.has(turn.frame.auxiliary.toLowerCase()) && shapeOf(fragment) === 'name' && shapeOf(old) === 'name';
  const isMeasured = turn.frame.russian && turn.frame.noun !== '';
  if (turn.frame.kind === 'auxiliary' && turn.frame.body === old && !isIdentity && !isMeasured) return null;
  if (turn.frame.russian) return toQuestion(agreeing(text, { old, fragment }));
  const { start, end } = coordinated(text, { start: at, end: at + old.length });
  const determined = /^(?:the|an?|my|your|our|his|her|its|their) /i.test(fragment);
  const before = determined
    ? text.slice(0, start).replace(/(?<=\s)(?:the|an?|my|your|our) $/i, '')
    : text.slice(0, start);
  return toQuestion(agreed(before, fragment) + withPlace(withKind(fragment, old), old) + text.slice(end));
}

/** "Does the firm mend clocks?" + "watches": a phrase that holds a verb no list has would take it along. */
const isOfVerb = (replaced: string, frame: Frame): boolean =>
  frame.kind === 'yes-no' &&
  /^(?:did|does|do)$/i.test(frame.auxiliary) &&
  /^the \p{Ll}+ \p{Ll}+$/u.test(replaced) &&
  /^ \p{Ll}+$/u.test(frame.body.slice(replaced.length)) &&
  splitBody(frame) === null;

/** "When was Weir born?" + "his parents": were. */
const agreed = (before: string, fragment: string): string =>
  several.test(fragment) || described.test(fragment)
    ? before.replace(/(?<=^|\s)(was|is)(?= $)/i, (be) => {
        const many = be.toLowerCase() === 'was' ? 'were' : 'are';
        return /^\p{Lu}/u.test(be) ? capitalise(many) : many;
      })
    : before;
const described =
  /^the (?:\p{Ll}+ )?(?!news$|series$|species$|\p{Ll}+ics$|means$|works$)\p{Ll}+[^\Wsiu'’]s$/u;
const several =
  /(?:^(?:the|his|her|its|their) |['’]s? )(?:\p{Ll}+ )*(?:children|others|women|men|people|parents|brothers|sisters|sons|daughters|colleagues)$/iu;

/** "When did the party pardon Weir?" + "the conviction": no conviction pardons anybody. */
function isDoneByBody(fragment: string, old: string, { frame }: TurnMentions): boolean {
  const noun = /^the (?:\p{Ll}+ )?(\p{Ll}+)$/u.exec(fragment)?.[1] ?? '';
  const isAct =
    /(?:ction|tion|ment|sion)$|^(?:verdict|sentence|trial|arrest|charges?|case|punishment|death)$/.test(noun);
  const body = /^the (?:\p{Ll}+ )?(\p{Ll}+)$/u.exec(old)?.[1] ?? '';
  const isBody =
    BODY_CLASS.has(body) || /^(?:court|council|board|government|state|commission|ministry)$/.test(body);
  return (
    isAct &&
    isBody &&
    !BODY_CLASS.has(noun) &&
    /^did$/i.test(frame.auxiliary) &&
    frame.body.startsWith(old) &&
    /\p{Lu}/u.test(frame.body.slice(old.length))
  );
}

/** "When did Weir's wife die?" + "Weir", "Weir's father" or "Weir's wife's father": his wife gives way with him. */
function kinBehind(fragment: string, old: string, behind: string): string {
  const [kin = ''] = /^['’]s? \p{Ll}+/u.exec(behind) ?? [];
  const isTheirs = fragment.startsWith(`${old}${kin}'s `) || isLike(fragment, old, kin);
  return fragment === old || isTheirs ? kin : '';
}

/** One of the family for another, a book for a diary; a brother has a trade, and a brother's brother is somebody else. */
function isLike(fragment: string, old: string, kin: string): boolean {
  const own = fragment.startsWith(possessive(old)) ? lastWord(fragment) : '';
  const said = lastWord(kin);
  return own !== '' && said !== '' && own !== said && isOfFamily(own) === isOfFamily(said);
}

const lastWord = (text: string): string => /\p{Ll}+$/u.exec(text)?.[0] ?? '';
const isOfFamily = (noun: string): boolean => RELATIONS.has(noun) || /^(?:family|relatives)$/.test(noun);

/** "The school" after "the church of Marl" is Marl's. */
function withPlace(fragment: string, old: string): string {
  const place = /^the (?:\p{Ll}+ )+?(of (?:the )?\p{Lu}.*)$/u.exec(old)?.[1];
  return place !== undefined && /^the(?: \p{Ll}+){1,2}$/iu.test(fragment) ? `${fragment} ${place}` : fragment;
}

/** "The one to the station" after "Line 5" is a line. */
function withKind(fragment: string, old: string): string {
  const kind = /^(?:the )?(\p{L}+) \d[\d.]*$/u.exec(old)?.[1];
  return kind === undefined ? fragment : fragment.replace(/^(the )one\b/i, `$1${kind}`);
}
