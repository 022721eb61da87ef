/** What part or kind of a thing, and in which place, a sentence speaks of: "the museum café", "phone support", "the shop in Halden". */

import type { Asked } from './asked.ts';
import { isConceptOfQuestion } from './asked-concepts.ts';
import type { SentenceFacts } from './sentence-facts.ts';

const NO_PART =
  /(?:ed|ly)$|^(?:open\p{L}*|clos\p{L}+|hours?|times?|available|business|visit\p{L}*|usual|normal|regular|new|our|whole|entire)$/u;
const IN_PLACE = /\b(?:in|at) (?:the )?(\p{Lu}[\p{L}-]+)/gu;

/** Before `end`: the nouns beside a noun of the question that are not in the question, and the places. */
export function partsTold(
  { text, words, concepts, verbs }: SentenceFacts,
  end: number,
  asked: Asked,
): string {
  const isOfQuestion = (concept: string) => isConceptOfQuestion(concept, asked) || asked.things.has(concept);
  const isAsked = (at: number) => {
    const concept = concepts[at] ?? null;
    return concept !== null && verbs[at] !== true && isOfQuestion(concept);
  };
  const parts = words.flatMap((word, at) => {
    const concept = concepts[at] ?? null;
    if (word.start >= end || concept === null || isOfQuestion(concept)) return [];
    if (verbs[at] === true || NO_PART.test(word.lower)) return [];
    const isOf = words[at + 1]?.lower === 'of' && (isAsked(at + 2) || isAsked(at + 3));
    return isOf || isAsked(at - 1) || isAsked(at + 1) ? [concept] : [];
  });
  const places = [...text.slice(0, end).matchAll(IN_PLACE)].map(([, name = '']) => name);
  return [...new Set([...parts, ...places.filter((name) => !asked.nameTokens.has(name.toLowerCase()))])]
    .sort()
    .join(' ');
}
