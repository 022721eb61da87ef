/** Measures how much of what the question says a sentence says near its value: the part that is missing may be the point. */
import { wordIndex } from '../values/scan-words.ts';
import { PHYSICAL_UNITS } from '../values/units.ts';
import { isNumber, type Value } from '../values/value.ts';
import type { About, Asked } from './asked.ts';
import { conceptOf, isEmptyTerm } from './concepts.ts';
import type { Opinion } from './opinions.ts';
import { namedCount } from './subject/subject.ts';

/** Words around a value within which the question's words must stand. */
const REACH: Partial<Record<About, number>> = { number: 14, name: 8 };
const OPENS_WITH_PRONOUN = /^(?:he|she|it|they|his|her|its|their|this|он|она|они|его|её|их)(?!\p{L})/iu;
const PRONOUN = 0.5;
/** What was done with things that are counted has many words; the noun counted says more. */
const VERB_WEIGHT = 0.5;

/** Concepts near the value; a long sentence may speak of many things. */
function conceptsNear({ facts, value }: Opinion, reach: number): Set<string> {
  const near = new Set<string>();
  const first = wordIndex(facts.words, value.start) - reach;
  const next = wordIndex(facts.words, value.end - 1) + 1 + reach;
  for (let at = Math.max(0, first); at < next; at++) {
    const concept = facts.concepts[at];
    if (concept != null) near.add(concept);
  }
  return near;
}

/** The number counts things or people, so the noun asked for is in it. */
function isCounted(value: Value): boolean {
  if (!isNumber(value)) return false;
  const { normal } = value;
  return normal.unit === null || (normal.unitWords.length > 0 && !PHYSICAL_UNITS.has(normal.unit));
}

/** How much of the noun phrase asked for the sentence has; null when the question names none. */
function focusOf({ facts, value }: Opinion, asked: Asked): number | null {
  if (asked.asksName || asked.term !== null || asked.kind === 'percent') return null;
  const stems = [...asked.focusStems].filter((stem) => !isEmptyTerm(stem));
  if (stems.length === 0) return null;
  if (asked.about === 'number' && isCounted(value)) return 1;
  return stems.filter((stem) => facts.conceptSet.has(conceptOf(stem))).length / stems.length;
}

const weightOf = (concept: string, asked: Asked): number =>
  asked.about === 'number' && asked.verbs.has(concept) ? VERB_WEIGHT : 1;

/** 0 to 1: the share of the question's events, names and nouns that the sentence has. */
export function coverageOf(one: Opinion, asked: Asked): number {
  const { facts } = one;
  const reach = REACH[asked.about];
  const concepts = reach === undefined ? facts.conceptSet : conceptsNear(one, reach);
  const implied = new Set(facts.stated.map((entry) => entry.implies));
  let [matched, total] = [namedCount(facts, asked), asked.names.length];
  let isMissing = false;
  for (const concept of asked.predicates) {
    const weight = weightOf(concept, asked);
    total += weight;
    if (concepts.has(concept) || implied.has(concept)) matched += weight;
    else isMissing = true;
  }
  const focus = focusOf(one, asked);
  // "Its first president": the pronoun stands for a noun of the question.
  const pointed = isMissing && OPENS_WITH_PRONOUN.test(facts.text) ? PRONOUN : 0;
  return (matched + pointed + (focus ?? 0)) / Math.max(1, total + (focus === null ? 0 : 1));
}
