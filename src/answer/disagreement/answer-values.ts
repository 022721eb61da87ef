/** The values of a sentence that answer what is asked. */

import { compareValues } from '../values/compare-values.ts';
import type { NumberValue, Value } from '../values/value.ts';
import type { Asked } from './asked.ts';
import { conceptOf } from './concepts.ts';
import { findOffices } from './find-offices.ts';
import { governedBy } from './governs.ts';
import type { Stated } from './life-dates.ts';
import { type SentenceFacts, wordIndex } from './sentence-facts.ts';
import { speaksOfSubject } from './subject.ts';

const PEOPLE = new Set([
  'person',
  'victim',
  'men',
  'man',
  'casualti',
  'death',
  '=death',
  'live',
  'member',
  'offici',
  'civilian',
  'citizen',
  'defendant',
  'человек',
  'жител',
]);
const NEAR = 8;

const isNumber = (value: Value): value is NumberValue => 'unitWords' in value.normal;
const isGiven = (value: Value, asked: Asked): boolean =>
  asked.given.some((given) => {
    const compared = compareValues(given, value);
    return compared === 'equal' || compared === 'compatible';
  });

/** The number counts what the question counts. */
function countsFocus(facts: SentenceFacts, value: NumberValue, asked: Asked): boolean {
  const units = value.normal.unitWords.flatMap((word) => [word, conceptOf(word)]);
  if (units.some((unit) => asked.focus.has(unit) || (asked.predicates.has(unit) && unit.startsWith('='))))
    return true;
  const { unit } = value.normal;
  if (
    unit !== null &&
    (asked.focus.has(unit) || value.kind === 'money' || value.kind === 'percent' || value.kind === 'duration')
  )
    return isNear(facts, value, asked);
  const asksPeople = [...asked.focus].some((word) => PEOPLE.has(word) || word === 'peopl');
  if (asksPeople && unit !== null) return PEOPLE.has(unit) || units.some((word) => PEOPLE.has(word));
  return (unit === null || asked.focus.size === 0) && isNear(facts, value, asked);
}

function isNear(facts: SentenceFacts, value: Value, asked: Asked): boolean {
  const first = wordIndex(facts.words, value.start);
  const next = wordIndex(facts.words, value.end - 1) + 1;
  for (let at = Math.max(0, first - NEAR); at < next + NEAR; at++) {
    const concept = facts.concepts[at];
    if (concept != null && (asked.predicates.has(concept) || asked.focus.has(concept))) return true;
  }
  return false;
}

function isPlaceName(facts: SentenceFacts, value: Value): boolean {
  if (value.kind !== 'name' || value.normal.role === 'organization') return false;
  const before = facts.words[wordIndex(facts.words, value.start) - 1]?.lower ?? '';
  return (
    /^(?:in|at|near|to|from|в|во|на|из|под|г|bei|nach|à|en)$/.test(before) ||
    (before === '.' && facts.words[wordIndex(facts.words, value.start) - 2]?.lower === 'г')
  );
}

function fits(facts: SentenceFacts, entry: Stated, asked: Asked): boolean {
  const { value } = entry;
  if (asked.about === 'date') {
    if (value.kind !== 'date' || value.normal.from.y === undefined) return false;
    if (entry.implies !== null) return asked.predicates.has(entry.implies);
    return governedBy(facts, value, asked.predicates) >= 0;
  }
  if (asked.about === 'number') return isNumber(value) && countsFocus(facts, value, asked);
  if (asked.about === 'place')
    return isPlaceName(facts, value) && governedBy(facts, value, asked.predicates) >= 0;
  if (asked.about === 'name') {
    if (
      value.kind !== 'name' ||
      value.normal.uncertain ||
      value.normal.role === 'place' ||
      value.normal.role === 'work'
    )
      return false;
    const distance = governedBy(facts, value, asked.predicates);
    return distance >= 0 && distance <= 3;
  }
  return false;
}

/** Values of `facts` that answer `asked`, in text order. */
export function answerValues(facts: SentenceFacts, asked: Asked): Value[] {
  const found =
    asked.about === 'office'
      ? findOffices(facts)
      : facts.stated.filter((entry) => fits(facts, entry, asked)).map((entry) => entry.value);
  return found.filter((value) => !isGiven(value, asked) && speaksOfSubject(facts, value, asked));
}
