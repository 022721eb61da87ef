/** Values of a sentence that are no answer, whatever the sentence is about: given, a bound, another measure, a count of accounts. */
import type { ExpectedAnswer } from '../expected-answer/expected-answer.ts';
import { compareValues } from '../values/compare-values.ts';
import { FUNCTION_WORDS } from '../values/function-words.ts';
import { isOneOfRow } from '../values/numbered.ts';
import { wordIndex } from '../values/scan-words.ts';
import { stemWord } from '../values/stem-word.ts';
import { isMeasureWord, PHYSICAL_UNITS } from '../values/units.ts';
import { isBare, isNumber, type NumberValue, type Value } from '../values/value.ts';
import { countsAccounts, datesPublication, isAccountName } from './accounts.ts';
import { befellOthers } from './amounts/counts-focus.ts';
import type { Asked } from './asked.ts';
import { isAskedConcept } from './asked-concepts.ts';
import { clauseBefore } from './clause-around.ts';
import { conceptOf } from './concepts.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import { hasFamilyName } from './subject/family-name.ts';
import { termOfWord } from './terms/read-terms.ts';
import { TERMS } from './terms/term-classes.ts';

interface Question {
  readonly asked: Asked;
  readonly expected: ExpectedAnswer;
}

/** Whoever the sentence speaks of, this value of it does not answer the question. */
export const isNoAnswer = (value: Value, facts: SentenceFacts, { asked, expected }: Question): boolean =>
  isGiven(value, asked) ||
  isDeadline(facts, value, asked) ||
  isOtherExtent(facts, value, asked) ||
  isModifier(facts, value, asked) ||
  isAccountName(value) ||
  datesPublication(facts, value, asked) ||
  isOtherName(value, asked) ||
  isNoOffice(value, asked) ||
  isOrigin(value, facts, asked) ||
  datesOtherNoun(facts, value, asked) ||
  (isNumber(value) &&
    (countsAccounts(value, asked) ||
      befellOthers(facts, value, asked) ||
      isPlaceInRow(facts, value, asked) ||
      countsRows(value, asked) ||
      countsDead(value, asked) ||
      (asked.countsThings && isAge(value, facts)) ||
      (asked.asksTimeTaken && isCountOfThings(value)) ||
      (asked.countsThings && isOtherMeasure(value, expected))));

/** "P. 61", "room 12": it tells which one, and neither how many nor how much; who asks for a page has its number. */
function isPlaceInRow({ words, concepts }: SentenceFacts, value: NumberValue, asked: Asked): boolean {
  if (!isBare(value) || asked.about !== 'number' || asked.kind === 'number') return false;
  const at = wordIndex(words, value.start);
  return isOneOfRow(words, at) && !isAskedConcept(concepts[at - 1] ?? '', asked);
}

/** "The hall has 30 rows", where it is asked in which row: how many there are tells of none. */
const countsRows = ({ normal: { unit, unitWords } }: NumberValue, { rows }: Asked): boolean =>
  [unit ?? '', ...unitWords].some((word) => rows.has(word));

/** An office may have a name, but not that of a place or of a body; "Warden of the College" and "City Engineer" are offices. */
const isNoOffice = ({ kind, normal, text }: Value, { term }: Asked): boolean =>
  term === 'office' &&
  kind === 'name' &&
  (normal.role === 'place' || normal.role === 'organization') &&
  !/\bof\b/.test(text) &&
  termOfWord(text.split(/\s/).at(-1)?.toLowerCase() ?? '', TERMS.office) === null;

/** "Soviet patronage", "Danish trade": where somebody was is no adjective. */
const isOrigin = ({ kind, text, end }: Value, facts: SentenceFacts, { about }: Asked): boolean =>
  about === 'place' && kind === 'name' && ORIGIN.test(text) && /^ \p{Ll}/u.test(facts.text.slice(end));
const ORIGIN = /^(?:soviet|\p{L}+(?:ish|ese|ian|ean))$/iu;

const stems = (words: string) => words.split(' ').map((word) => conceptOf(stemWord(word)));
const DEAD = ['=death', '=execution', ...stems('victim casualties')];
/** Who asks with one of these asks for the dead. */
const ASKS_DEAD = [...DEAD, ...stems('drown drowned lost lose cost toll starve starved')];
/** "A million deaths" are no inhabitants. */
const countsDead = ({ normal: { unitWords } }: NumberValue, { predicates, focus }: Asked): boolean =>
  unitWords.some((word) => DEAD.includes(conceptOf(word))) &&
  !ASKS_DEAD.some((word) => predicates.has(word) || focus.has(word));

const OWNER = /^(?:the|an?|his|her|its|their|this|that)$|['’]s$/;
/** "In the 1961 season" dates what happened in it. */
const DURING = /^(?:in|during|for|throughout|with|at)$/;
const NOUN_REACH = 3;
/** "It restored her membership and undid the 1950 verdict": the sentence has the verb asked for, and the date is the noun's behind it. */
function datesOtherNoun({ words, concepts, verbs }: SentenceFacts, value: Value, asked: Asked): boolean {
  if (value.kind !== 'date' || value.normal.from.d !== undefined) return false;
  const [first, next] = [wordIndex(words, value.start), wordIndex(words, value.end - 1) + 1];
  if (!OWNER.test(words[first - 1]?.lower ?? '') || DURING.test(words[first - 2]?.lower ?? '')) return false;
  if (!concepts.some((concept, at) => verbs[at] === true && asked.predicates.has(concept ?? '')))
    return false;
  const behind = concepts.slice(next, next + NOUN_REACH);
  const end = behind.indexOf(null);
  const noun = end < 0 ? behind : behind.slice(0, end);
  const isAsked = (one: string | null) =>
    [asked.predicates, asked.focus, asked.nameConcepts].some((known) => known.has(one ?? ''));
  return noun.length > 0 && !noun.some(isAsked);
}

/** "Two posts" are no time; a race may be forty laps long. */
const isCountOfThings = ({ kind, normal: { unit } }: NumberValue): boolean =>
  kind === 'quantity' && unit !== null && !PHYSICAL_UNITS.has(unit);

/** "What was Lind's first name?" is answered by the names that end with hers, if the question has one. */
const isOtherName = (value: Value, asked: Asked): boolean =>
  asked.asksGivenName &&
  value.kind === 'name' &&
  asked.names.length > 0 &&
  (value.normal.tokens.length < 2 || !hasFamilyName(value, asked.names));

/** The question states it itself, and as precisely: "in 1954" leaves the day to be answered. */
const isGiven = (value: Value, asked: Asked): boolean =>
  asked.given.some((given) => {
    const compared = compareValues(given, value);
    return compared === 'equal' || (compared === 'compatible' && !isCloser(value, given));
  });

/** It says more than what is given: "2 October" adds a day to "October 1950", though it leaves out the year. */
function isCloser(value: Value, given: Value): boolean {
  if (value.kind === 'date' && given.kind === 'date') {
    const known = Object.keys(given.normal.from);
    return Object.keys(value.normal.from).some((part) => !known.includes(part));
  }
  return value.kind === 'name' && given.kind === 'name'
    ? value.normal.tokens.length > given.normal.tokens.length
    : false;
}

const BOUNDS = /^(?:by|before|until|till|к|до)$/;
const ENDS = /^(?:until|till|до)$/;
/** With a negation they tell when it happened: "did not open until 1891". */
const LIMITS = /^(?:before|until|till|до)$/;
const NEGATIONS = /^(?:not|never|only|лишь|только|не)$|n['’]t$/;
const NEGATION_REACH = 8;
/** "By 1952" is no date of the event, unless the end is what is asked for. */
function isDeadline(facts: SentenceFacts, value: Value, { bounds, asksStretch }: Asked): boolean {
  const first = wordIndex(facts.words, value.start);
  const bound = facts.words[first - 1]?.lower ?? '';
  if (value.kind !== 'date' || !BOUNDS.test(bound) || bounds) return false;
  // "In which years was she the warden?": "until 1940" gives one end of them.
  if (asksStretch && ENDS.test(bound)) return false;
  const clause = clauseBefore(facts.words, first - 1, NEGATION_REACH);
  return !(LIMITS.test(bound) && clause.some(({ lower }) => NEGATIONS.test(lower)));
}

/** "The German siege", "the Lund years": who or where is not told by what a noun is called after. */
function isModifier({ text, words, verbs }: SentenceFacts, value: Value, { about }: Asked): boolean {
  if (value.kind !== 'name' || value.normal.role === 'place' || (about !== 'name' && about !== 'place'))
    return false;
  // "The Lind-led revolt": the adjective says what Lind did.
  if (text[value.end] === '-') return false;
  const [before, at] = [wordIndex(words, value.start) - 1, wordIndex(words, value.end - 1) + 1];
  const noun = words[at];
  const isNoun =
    noun?.kind === 'word' && !noun.capital && !FUNCTION_WORDS.has(noun.lower) && verbs[at] !== true;
  return isNoun && /^(?:an?|the)$/.test(words[before]?.lower ?? '');
}

const EXTENTS = [
  'wide width broad breadth',
  'high height tall altitude elevation',
  'deep depth',
  'long length',
  'thick thickness',
].map((words) => new Set(words.split(' ').map((word) => conceptOf(stemWord(word)))));
/** Nothing is high or deep from side to side. */
const UPRIGHT = ['high', 'deep'].map((word) => conceptOf(stemWord(word)));
const EXTENT_REACH = 4;
/** "42 metres across", "38 metres from tip to tip". */
const ACROSS = /^ (?:across|in diameter|wide|from (\p{Ll}+) to \1)(?!\p{L})/iu;
/** "412 metres long", "42 metres across" where it is asked how high. */
function isOtherExtent(
  { text, words, concepts }: SentenceFacts,
  value: Value,
  { predicates, focus }: Asked,
): boolean {
  const asked = EXTENTS.find((extent) => !extent.isDisjointFrom(predicates.union(focus)));
  if (asked === undefined || value.kind !== 'quantity') return false;
  if (UPRIGHT.some((extent) => asked.has(extent)) && ACROSS.test(text.slice(value.end))) return true;
  const [first, last] = [wordIndex(words, value.start), wordIndex(words, value.end - 1)];
  const near = new Set(
    concepts.slice(Math.max(0, first - EXTENT_REACH), last + 1 + EXTENT_REACH).filter((one) => one !== null),
  );
  return asked.isDisjointFrom(near) && EXTENTS.some((extent) => !extent.isDisjointFrom(near));
}

/** "She was twenty-six when she landed": how old somebody was is no number of things. */
const isAge = ({ start, end, normal: { unit } }: NumberValue, { text }: SentenceFacts): boolean =>
  unit === null &&
  (AGED.test(text.slice(Math.max(0, start - AGE_REACH), start)) ||
    (WAS.test(text.slice(Math.max(0, start - AGE_REACH), start)) && WHEN.test(text.slice(end))));
const AGE_REACH = 30;
const AGED = /(?<!\p{L})(?:aged?|age of|at the age of|turned)(?: (?:only|just|about))? $/iu;
const WAS =
  /(?<!\p{L})(?:he|she|who) (?:was|is) (?:(?:then|only|just|about|therefore|already|barely|still) )?$/iu;
const WHEN = /^(?: (?:when|at the time|years old|then)(?!\p{L})|[,.;])/u;

/** A length, a price or a time where things are counted. */
function isOtherMeasure({ kind, normal: { unit } }: NumberValue, { focus }: ExpectedAnswer): boolean {
  if (focus.toLowerCase().split(/\s+/).some(isMeasureWord)) return false;
  return kind === 'money' || kind === 'percent' || kind === 'duration' || PHYSICAL_UNITS.has(unit ?? '');
}
