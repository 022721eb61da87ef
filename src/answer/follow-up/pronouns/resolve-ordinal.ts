/** "The second one": an item of the last answer, or the last question with another ordinal in it. */
import { extractValues } from '../../values/extract-values.ts';
import { toQuestion, uncapitalise } from '../compose.ts';
import { askOrdinalOf } from '../fragments/neighbours.ts';
import type { TurnMentions } from '../mentions/mentions.ts';
import { pluralOfQuestion } from '../mentions/plural-of-answer.ts';
import { AUXILIARIES, NAME_PATTERN, PREPOSITIONS } from '../question-lexicon.ts';
import { isPast } from '../read-frame.ts';
import { splitBody } from '../statement.ts';
import { resolvePronouns } from './resolve-pronouns.ts';

const positions: ReadonlyMap<string, number> = new Map([
  ...'first second third fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((word, i) => [word, i] as const),
  ...'1st 2nd 3rd 4th 5th'.split(' ').map((word, i) => [word, i] as const),
  ['former', 0],
  ['latter', -1],
  ['last', -1],
  ['перв', 0],
  ['втор', 1],
  ['трет', 2],
  ['четв', 3],
  ['пято', 4],
  ['пяты', 4],
  ['посл', -1],
]);
const names = [...positions.keys()].filter((name) => /^[a-z0-9]/.test(name)).join('|');
const follows =
  '(?=$|[,?]|\\s+(?:is|are|was|were|did|does|do|has|had|have|will|can|later|afterwards|then|now|today|born|made|built|held|found|won|\\w+ed)(?:\\s|$))';
const english = new RegExp(
  `(?:\\b(?:the|his|her|its|their)\\s+)?\\b(${names}|(?<!each )other|next)(?:\\s+ones?)?(?:\\s+of\\s+(?:them|these|those))?${follows}`,
  'i',
);
/** "On what day did the first one get through?" */
const nthOne = new RegExp(`\\bthe (${names}) one(?= \\p{Ll})(?! (?:of|who|that|which)\\b)`, 'iu');
/** Wherever it stands it can only be an item of the answer. */
const lastNamed = new RegExp(
  `\\bthe (${names})[- ](?:named|mentioned|listed)(?: (?:one|person))?(?![\\p{L}])`,
  'iu',
);
const russian =
  /(?<!\p{L})(перв|втор|трет|четв|пято|пяты|посл|друг)\p{L}*(?:\s+из\s+них)?(?=$|[,?]|\s+(?:был|была|было|были)(?!\p{L}))/iu;

/** Null when the question has no such word, or says itself what it counts. */
export function resolveOrdinal(question: string, turn: TurnMentions): string | null {
  const sure = lastNamed.exec(question) ?? english.exec(question) ?? russian.exec(question);
  const match = sure ?? nthOne.exec(question);
  const word = match?.[1]?.toLowerCase();
  if (match === null || word === undefined) return null;
  // "How long did it last?" counts nothing.
  if (/^(?:last|next)$/i.test(match[0])) return null;
  // "What did he do at first?" counts nothing either.
  if (/^(?:first|last)$/i.test(match[0]) && /\bat $/i.test(question.slice(0, match.index))) return null;
  // "Who climbed it first?" is no first one.
  if (/^first$/i.test(match[0]) && objectBefore.test(question.slice(0, match.index))) return null;
  // "Who was taken first?" neither, and where it is asked it is still about the same.
  if (/^first$/i.test(match[0]) && adverbial.test(question)) return null;
  const alone = match[0].length >= question.length - 6;
  const listed = itemAt(turn, word);
  // Where "one" goes on like this, only a name is sure to be meant.
  const item = sure === null && !/^(?:the )?\p{Lu}/u.test(listed ?? '') ? null : listed;
  const counted = item === null && !frameHasOrdinal(turn) ? askOrdinalOf(question, turn) : null;
  if (counted !== null) return counted;
  if (alone)
    return (
      asOrdinal(turn, match[0]) ??
      (item === null
        ? (askOrdinalOf(question, turn) ?? askOfSubject(turn, word) ?? withTopic(turn, match[0]))
        : toQuestion('Tell me more about', item))
    );
  if (item === null) {
    if (sure !== null) return toQuestion(`${question},`, uncapitalise(turn.frame.text));
    const several = frameHasOrdinal(turn) ? null : severalAsked(turn);
    if (several === null) return null;
    const nth = `the ${word} of ${several}`;
    const whole = question.slice(0, match.index) + nth + question.slice(match.index + match[0].length);
    return toQuestion(resolvePronouns(whole, [turn]).text);
  }
  return toQuestion(question.slice(0, match.index), item, question.slice(match.index + match[0].length));
}

/** "Who bred horses?", "How many medals did he get?" + "When did the first one come?": the horses, the medals. */
function severalAsked(turn: TurnMentions): string | null {
  const { question, noun, russian: isRussian } = turn.frame;
  if (isRussian) return null;
  return /^how many$/i.test(question) && noun !== '' ? `the ${noun}` : pluralOfQuestion(turn);
}

const oneOf: ReadonlyMap<string, string> = new Map([
  ['were', 'was'],
  ['are', 'is'],
  ['do', 'does'],
  ['have', 'has'],
]);

/** "Did the authors agree?" + "The fourth one?" → "Did the fourth of the authors agree?" */
function askOfSubject({ frame }: TurnMentions, word: string): string | null {
  const split = positions.has(word) ? splitBody(frame) : null;
  if (split === null || !/^the (?:\p{Ll}+ )?\p{Ll}+[^\Wsiu]s$/u.test(split.subject)) return null;
  const verb = oneOf.get(frame.auxiliary.toLowerCase()) ?? frame.auxiliary;
  return toQuestion(frame.question, frame.noun, verb, `the ${word} of`, split.subject, split.rest);
}

const adverbial =
  /^(?:whom?|what|which \p{Ll}+|where|when) (?:was|were|did|had|got to|had to) .*\p{Ll} first$/iu;
const objectBefore = / (?:it|him|her|them) $/i;

const ordinalWord = new RegExp(`\\b(${names})\\b(?=\\s+\\p{L})|(?<=\\bthe )(${names})(?=,|$)`, 'iu');

const frameHasOrdinal = ({ frame }: TurnMentions) => ordinalWord.test(frame.text);

/** "When did he receive his first medal?" + "The second one?" */
function asOrdinal({ frame }: TurnMentions, spoken: string): string | null {
  if (frame.russian) return asRussianOrdinal(frame.text, spoken);
  const word = english.exec(spoken)?.[1]?.toLowerCase() ?? '';
  if (/^(?:other|next|друг)/.test(word)) {
    if (frame.noun === '') return null;
    return toQuestion(frame.question, 'other', frame.noun, frame.auxiliary, frame.verb, frame.body);
  }
  const own = ordinalWord.exec(frame.text);
  if (own === null) return null;
  return toQuestion(frame.text.slice(0, own.index), word, frame.text.slice(own.index + own[0].length));
}

const russianOrdinal =
  /(?<!\p{L})(?:перв|втор|трет|четв[её]рт|пят)(?:ый|ой|ий|ая|ья|ое|ье|ую|ью|ого|ом|ых|ые)(?!\p{L})/iu;

/** "Когда построили первый мост?" + "второй": with the same ending it takes the other's place. */
function asRussianOrdinal(question: string, spoken: string): string | null {
  const own = russianOrdinal.exec(question)?.[0];
  const other = russianOrdinal.exec(spoken)?.[0];
  if (own === undefined || other === undefined || endingOf(own) !== endingOf(other)) return null;
  return toQuestion(question.replace(own, other));
}

/** "ый", "ой" and "ий" are one ending. */
const endingOf = (word: string) => word.slice(-2).replace(/^[ыои]й$/, 'й');

const withTopic = ({ frame }: TurnMentions, words: string) =>
  toQuestion(`${frame.text},`, uncapitalise(words));

function itemAt(turn: TurnMentions, word: string): string | null {
  const position = positions.get(word) ?? positions.get(word.slice(0, 4));
  if (position === undefined) return null;
  const items = itemsOf(turn);
  return items.length < 2 ? null : (items.at(position) ?? null);
}

const maxItemWords = 12;

/** Lines of the answer, or the names (else the parts) of an enumeration in it. */
function itemsOf({ answer, mentions }: TurnMentions): string[] {
  const lines = answer
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.endsWith(':'));
  if (lines.length > 1) return lines.map(shortItem);
  const two = oneAndOther.exec(answer);
  if (two !== null) return [two[1] ?? '', two[2]?.trim() ?? ''];
  const listed = mentions
    .filter(({ from, kind }) => from === 'answer' && kind !== 'place')
    .map(({ text }) => text);
  return listed.length > 1 ? listed : (sideBySide(answer, mentions) ?? enumeration(answer));
}

/** "One of them was called Weir, and the other I knew only as the Bell." */
const oneAndOther = new RegExp(
  `^One (?:of (?:them|these|the \\p{L}+) )?(?:is|was|were) (?:called |named )?(${NAME_PATTERN})[^.;]{0,60}?[,;] (?:and )?the other(?: one)?(?: \\p{L}+){0,5}? ((?:the )?${NAME_PATTERN})`,
  'u',
);

/** Those that are spoken of as one: "Marl United and Quay Rovers". */
function sideBySide(answer: string, mentions: TurnMentions['mentions']): string[] | null {
  const all = mentions.find(
    ({ kind, text }) => kind === 'people' && answer.includes(text) && / and /.test(text),
  );
  return all?.text.split(/, (?:and )?| and /) ?? null;
}

/** A long line is known by its first name. */
function shortItem(line: string): string {
  const words = line.replace(/^(?:[-*•]|\d+[.)])\s*/, '').replace(/[.;,]+$/, '');
  if (words.split(/\s+/).length <= maxItemWords) return words.replace(/^The /, 'the ');
  const name = extractValues(words).find(({ kind }) => kind === 'name');
  return name?.text.replace(/^The /, 'the ') ?? words.split(/\s+/).slice(0, maxItemWords).join(' ');
}

function enumeration(answer: string): string[] {
  const parts = answer.replace(/[.\s]+$/, '').split(/,\s+(?:and\s+|or\s+|и\s+)?|\s+(?:and|or|и)\s+/);
  return parts.length > 2 && parts.every(isItem)
    ? parts.map((part) => part.split(/\s+/).slice(-4).join(' '))
    : [];
}

/** "The bridge, of stone, with nine arches, was completed" lists nothing. */
function isItem(part: string, at: number): boolean {
  const words = part.toLowerCase().split(/\s+/);
  const [first = ''] = words;
  return (
    at === 0 || !(PREPOSITIONS.has(first) || isPast(first) || words.some((word) => AUXILIARIES.has(word)))
  );
}
