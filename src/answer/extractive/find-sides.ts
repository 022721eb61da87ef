/** Where ranked sentences contradict each other about what is asked, and which of them have to be quoted to show it. */
import type { RankedTerm } from '../../contract/selector.ts';
import { findDisagreements } from '../disagreement/find-disagreements.ts';
import type { PairModel } from '../disagreement/pair/model.ts';
import type { ExpectedAnswer } from '../expected-answer/expected-answer.ts';
import type { RankedSentence } from './ranked-sentence.ts';
import { consideredOf, toCandidates } from './to-candidates.ts';

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

export interface SidesInput {
  readonly question: string;
  /** As an English question, where the sentences are in English and it is not. */
  readonly inEnglish: string | null;
  readonly expected: ExpectedAnswer;
  readonly ranked: readonly RankedSentence[];
  /** Those that are quoted as the answer. */
  readonly chosen: readonly RankedSentence[];
  readonly terms: readonly RankedTerm[];
}

export function findSides({ ranked, chosen, ...asked }: SidesInput, model: PairModel): FoundDisagreement[] {
  const considered = consideredOf(ranked);
  const sentences = toCandidates(considered, chosen);
  return findDisagreements({ ...asked, sentences }, model).flatMap(({ about, sides }) => {
    const located = sides.flatMap(({ sentence, start, end }) => {
      const found = considered[sentence];
      return found
        ? [{ sentence: found, start: found.source.start + start, end: found.source.start + end }]
        : [];
    });
    return located.length > 1 ? [{ about, sides: located }] : [];
  });
}
