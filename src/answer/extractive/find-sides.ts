/** Where ranked sentences contradict each other about what is asked, and which of them have to be quoted to show it. */

import { findDisagreements } from '../disagreement/find-disagreements.ts';
import type { ExpectedAnswer } from '../expected-answer/expected-answer.ts';
import type { RankedSentence } from './ranked-sentence.ts';

/** One side: the sentence that states it and the value's place, in document offsets. */
export interface FoundSide {
  readonly sentence: RankedSentence;
  readonly start: number;
  readonly end: number;
}

export interface FoundDisagreement {
  readonly about: string;
  readonly sides: readonly FoundSide[];
}

/** Sentences further down are about something else more often than not. */
const considered = 16;

export function findSides(
  question: string,
  expected: ExpectedAnswer,
  ranked: readonly RankedSentence[],
): FoundDisagreement[] {
  const near = ranked.slice(0, considered);
  const best = near[0]?.share ?? 1;
  const sentences = near.map(({ source, share, passage, of }) => ({
    text: source.text,
    // Shares fall off exponentially; the square root keeps a second opinion in sight.
    score: Math.sqrt(share / best),
    passage,
    document: of.document,
    section: of.section,
  }));
  return findDisagreements({ question, expected, sentences, relativeScore: 0.4 }).flatMap(
    ({ about, sides }) => {
      const located = sides.flatMap(({ sentence, start, end }) => {
        const found = near[sentence];
        return found
          ? [{ sentence: found, start: found.source.start + start, end: found.source.start + end }]
          : [];
      });
      return located.length > 1 ? [{ about, sides: located }] : [];
    },
  );
}
