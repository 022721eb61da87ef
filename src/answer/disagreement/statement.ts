/** A sentence as one answer to what is asked: its values and how surely it answers. */
import { PHYSICAL_UNITS } from '../values/units.ts';
import type { Value } from '../values/value.ts';
import { answerValues } from './answer-values.ts';
import type { About, Asked } from './asked.ts';
import { isRepeated } from './cues.ts';
import { type SentenceFacts, wordIndex } from './sentence-facts.ts';
import { namedCount, namesAny, namesThings } from './subject.ts';

export interface Statement {
  readonly facts: SentenceFacts;
  readonly values: readonly Value[];
  /** Share of what the question says that the sentence says too. */
  readonly coverage: number;
  /** The sentence names at least one of the question's names, or the question has none. */
  readonly named: boolean;
  /** It tells of one more event of its kind. */
  readonly repeated: boolean;
}

/** Words around a value within which the question's words must stand. */
const REACH: Partial<Record<About, number>> = { number: 14, name: 8 };
const CUE_REACH = 6;

/** Concepts near the values; a long sentence may speak of many things. */
function conceptsNear(facts: SentenceFacts, values: readonly Value[], reach: number): Set<string> {
  const near = new Set<string>();
  for (const value of values) {
    const first = wordIndex(facts.words, value.start) - reach;
    const next = wordIndex(facts.words, value.end - 1) + 1 + reach;
    for (let at = Math.max(0, first); at < next; at++) {
      const concept = facts.concepts[at];
      if (concept != null) near.add(concept);
    }
  }
  return near;
}

const isCounted = (value: Value): boolean =>
  'unitWords' in value.normal &&
  value.normal.unitWords.length > 0 &&
  !PHYSICAL_UNITS.has(value.normal.unit ?? '');

function coverageOf(facts: SentenceFacts, values: readonly Value[], asked: Asked): number {
  const predicates = [...asked.predicates];
  const implied = new Set(facts.stated.map((entry) => entry.implies));
  const reach = REACH[asked.about];
  const concepts = reach === undefined ? facts.conceptSet : conceptsNear(facts, values, reach);
  const matched = predicates.filter((concept) => concepts.has(concept) || implied.has(concept)).length;
  // A number that counts the noun asked for has that much of the question already.
  const counted = asked.about === 'number' && values.some(isCounted) ? 1 : 0;
  const total = predicates.length + asked.names.length + counted;
  return (matched + namedCount(facts, asked) + counted) / Math.max(1, total);
}

function isRepeatedNear(facts: SentenceFacts, values: readonly Value[]): boolean {
  return values.some((value) => {
    const first = facts.words[Math.max(0, wordIndex(facts.words, value.start) - CUE_REACH)];
    const last =
      facts.words[Math.min(facts.words.length - 1, wordIndex(facts.words, value.end - 1) + CUE_REACH)];
    return isRepeated(facts.text.slice(first?.start, last?.end));
  });
}

/** The sentence as a statement about what is asked, or null when it has no value for it. */
export function readStatement(facts: SentenceFacts, asked: Asked): Statement | null {
  const values = answerValues(facts, asked);
  if (values.length === 0 || !namesThings(facts, asked)) return null;
  return {
    facts,
    values,
    coverage: coverageOf(facts, values, asked),
    named: namesAny(facts, asked),
    repeated: isRepeatedNear(facts, values),
  };
}
