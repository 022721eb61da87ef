/** Tells whether a number counts what the question counts. */
import { wordIndex } from '../../values/scan-words.ts';
import { stemWord } from '../../values/stem-word.ts';
import { PHYSICAL_UNITS } from '../../values/units.ts';
import { isNumber, type NumberValue, type Value } from '../../values/value.ts';
import type { Asked } from '../asked.ts';
import { isAskedConcept } from '../asked-concepts.ts';
import { clauseFrom } from '../clause-around.ts';
import { conceptOf } from '../concepts.ts';
import type { SentenceFacts } from '../sentence-facts.ts';

const PEOPLE = new Set([
  '=death',
  '=inhabitants',
  ...'person people victim men man casualties death lives official civilian citizen defendant individual soldier sailor worker refugee passenger prisoner patient participant visitor pupil student resident inhabitant child women человек жителей людей'
    .split(' ')
    .map(stemWord),
]);
const NEAR = 8;

/** A word of the question stands within reach of the value. */
function isNear(facts: SentenceFacts, value: Value, asked: Asked): boolean {
  const first = wordIndex(facts.words, value.start);
  const next = wordIndex(facts.words, value.end - 1) + 1;
  for (let at = Math.max(0, first - NEAR); at < next + NEAR; at++) {
    const concept = facts.concepts[at];
    if (concept != null && isAskedConcept(concept, asked)) return true;
  }
  return false;
}

/** Money, percentages and times answer only a question for them. */
function isMeasureAsked(value: NumberValue, asked: Asked): boolean {
  if (value.kind === 'percent') return asked.kind === 'percent' || !asked.counts;
  if (value.kind === 'money')
    return asked.kind === 'money' || (asked.kind === 'quantity' && asked.focus.size > 0);
  return value.kind !== 'duration' || asked.kind === 'duration' || asked.focus.has(value.normal.unit ?? '');
}

const VERB_REACH = 5;
const AUXILIARY = /^(?:was|were|is|are|been|had|have|has)$/;
/** "Eleven ships were sunk" when it is asked how many took part: what was counted did something else. */
function isDoneOtherwise(facts: SentenceFacts, value: Value, asked: Asked): boolean {
  if (!asked.counts || asked.verbs.size === 0 || [...asked.verbs].some((verb) => facts.conceptSet.has(verb)))
    return false;
  // "They had moved 40 people".
  const before = wordIndex(facts.words, value.start) - 1;
  if (facts.verbs[before] === true && !asked.predicates.has(facts.concepts[before] ?? '')) return true;
  const next = wordIndex(facts.words, value.end - 1) + 1;
  return facts.verbs
    .slice(next, next + VERB_REACH)
    .some(
      (isVerb, at) =>
        isVerb &&
        AUXILIARY.test(facts.words[next + at - 1]?.lower ?? '') &&
        !asked.predicates.has(facts.concepts[next + at] ?? ''),
    );
}

const CLAUSE_REACH = 8;
/** "1,500 were killed, and 1,400 were moved" when it is asked how many were moved: the sentence tells it of another number. */
export function befellOthers(facts: SentenceFacts, value: Value, { counts, predicates }: Asked): boolean {
  const isAsked = (at: number) => facts.verbs[at] === true && predicates.has(facts.concepts[at] ?? '');
  if (!counts || !facts.words.some((_, at) => isAsked(at))) return false;
  const next = wordIndex(facts.words, value.end - 1) + 1;
  const clause = clauseFrom(facts.words, next, CLAUSE_REACH);
  const done = clause.findIndex(
    (_, at) => at > 0 && facts.verbs[next + at] === true && AUXILIARY.test(clause[at - 1]?.lower ?? ''),
  );
  // "Had practised for 29 years and was known": the subject goes on, and not what is counted.
  if (/^(?:and|but|or)$/.test(clause[done - 2]?.lower ?? '')) return false;
  return done > 0 && !isAsked(next + done) && !isJoinedTo(facts, next + done, predicates);
}

/** "Were slaughtered and eaten", where it is asked how many were eaten: both befell them. */
function isJoinedTo(
  { words, concepts }: SentenceFacts,
  done: number,
  predicates: Asked['predicates'],
): boolean {
  const [joint, other] = [words[done + 1]?.lower, concepts[done + 2]];
  return (joint === 'and' || joint === 'or') && predicates.has(other ?? '');
}

/** The noun that it counts is the one that is asked for, or people where people are asked for. */
export function isOfNounAsked(
  { normal: { unit, unitWords } }: NumberValue,
  { focus, predicates }: Asked,
): boolean {
  const words = [...(unit === null ? [] : [unit]), ...unitWords].flatMap((word) => [word, conceptOf(word)]);
  // "How many were arrested?": "23 arrests".
  if (words.some((word) => focus.has(word) || (word.startsWith('=') && predicates.has(word)))) return true;
  return words.some((word) => PEOPLE.has(word)) && asksPeople({ focus });
}

/** "How many passengers": nobody may be the answer. */
export const asksPeople = ({ focus }: Pick<Asked, 'focus'>): boolean =>
  [...focus].some((word) => PEOPLE.has(word));

/** The number counts what the question counts: by its unit, or by standing beside the question's words. */
export function countsFocus(facts: SentenceFacts, value: Value, asked: Asked): boolean {
  if (!isNumber(value) || !isMeasureAsked(value, asked) || isDoneOtherwise(facts, value, asked)) return false;
  const { unit, unitWords } = value.normal;
  const units = unitWords.flatMap((word) => [word, conceptOf(word)]);
  if (units.some((word) => asked.focus.has(word) || (word.startsWith('=') && asked.predicates.has(word))))
    return true;
  const arePeople = asksPeople(asked);
  if (arePeople && unit !== null) return PEOPLE.has(unit) || units.some((word) => PEOPLE.has(word));
  if (unit === null && asked.focus.size > 0 && !arePeople && !isPeopleLike(asked)) return false;
  // "40 million litres" answers "what capacity", not "how many valves".
  const isMeasured = unit !== null && PHYSICAL_UNITS.has(unit) && !asked.counts;
  if (
    unit !== null &&
    asked.focus.size > 0 &&
    value.kind === 'quantity' &&
    !asked.focus.has(unit) &&
    !isMeasured
  )
    return false;
  return isNear(facts, value, asked);
}

/** "how many defendants": a bare number before "were executed" counts them. */
const isPeopleLike = (asked: Asked): boolean =>
  [...asked.focus].some((word) => /(?:ant|er|or|ist|ian|men)$/.test(word));
