/** The values of a sentence that answer what is asked. */
import { agree } from '../values/compare-values.ts';
import { wordIndex } from '../values/scan-words.ts';
import { isDated, type NameValue, type Value } from '../values/value.ts';
import { countsFocus } from './amounts/counts-focus.ts';
import type { Asked } from './asked.ts';
import { isDurative } from './concepts.ts';
import { governedBy } from './governs.ts';
import { once } from './once.ts';
import type { Opinion } from './opinions.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import { speaksOfSubject } from './subject/subject.ts';
import { findTerms } from './terms/find-terms.ts';
import type { Stated } from './time/life-dates.ts';

/** Words between an event and the person who did it. */
const NAME_DISTANCE = 3;
const PLACE_LEAD = /^(?:in|at|near|off|to|from|в|во|на|из|под|г|bei|nach|à|en)$/;

const isGiven = (value: Value, asked: Asked): boolean => asked.given.some((given) => agree(given, value));

function isPlaceName(facts: SentenceFacts, value: Value): boolean {
  if (value.kind !== 'name' || value.normal.role === 'organization') return false;
  const first = wordIndex(facts.words, value.start);
  const before = facts.words[first - 1]?.lower ?? '';
  return PLACE_LEAD.test(before) || (before === '.' && facts.words[first - 2]?.lower === 'г');
}

function fitsDate(facts: SentenceFacts, { value, implies }: Stated, asked: Asked): boolean {
  if (!isDated(value)) return false;
  return implies === null ? governedBy(facts, value, asked) >= 0 : asked.predicates.has(implies);
}

function fitsPlace(facts: SentenceFacts, value: Value, asked: Asked): boolean {
  if (isDurative(asked.predicates)) return false;
  return isPlaceName(facts, value) && governedBy(facts, value, asked) >= 0;
}

/** Who does it stands before the verb, or behind it after "by". */
function doesIt(facts: SentenceFacts, name: Value, asked: Asked): boolean {
  const first = wordIndex(facts.words, name.start);
  const before = facts.words.slice(Math.max(0, first - NAME_DISTANCE - 1), first);
  const isAfter = before.some((_, at) =>
    asked.predicates.has(facts.concepts[first - before.length + at] ?? ''),
  );
  return !isAfter || before.some((word) => word.lower === 'by');
}

function fitsName(facts: SentenceFacts, value: Value, asked: Asked): boolean {
  if (value.kind !== 'name' || value.normal.role === 'place' || value.normal.role === 'work') return false;
  if (value.normal.uncertain || (asked.kind === 'person' && value.normal.role === 'organization'))
    return false;
  const distance = governedBy(facts, value, asked);
  if (distance < 0 || distance > NAME_DISTANCE) return false;
  return !asked.asksSubject || doesIt(facts, value, asked);
}

function fits(facts: SentenceFacts, stated: Stated, asked: Asked): boolean {
  if (asked.about === 'date') return fitsDate(facts, stated, asked);
  if (asked.about === 'number') return countsFocus(facts, stated.value, asked);
  if (asked.about === 'place') return fitsPlace(facts, stated.value, asked);
  return asked.about === 'name' && fitsName(facts, stated.value, asked);
}

/** "What was Popkov's first name?": the fuller names that hold the surname. */
function fullerNames(facts: SentenceFacts, asked: Asked): NameValue[] {
  return facts.stated.flatMap(({ value }) => {
    if (value.kind !== 'name' || value.normal.tokens.length < 2 || value.normal.role === 'organization')
      return [];
    return asked.nameTokens.has(value.normal.tokens.at(-1) ?? '') ? [value] : [];
  });
}

/** Values of `facts` that answer `asked`, in text order. */
export function answerValues(facts: SentenceFacts, asked: Asked): Value[] {
  if (asked.asksName && asked.about === 'name' && asked.nameTokens.size > 0) return fullerNames(facts, asked);
  const found: readonly Value[] =
    asked.term !== null
      ? findTerms(facts, asked.term)
      : facts.stated.filter((entry) => fits(facts, entry, asked)).map((entry) => entry.value);
  return found.filter((value) => !isGiven(value, asked) && speaksOfSubject(facts, value, asked));
}

/** The opinion's value is one of them. */
export const answersAsked = once(({ facts, value }: Opinion, asked: Asked): boolean =>
  answerValues(facts, asked).some(({ start }) => start === value.start),
);
