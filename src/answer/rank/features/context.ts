/** What every feature of a sentence may look at. */
import type { RetrievedPassage } from '../../../contract/draft.ts';
import type { Retrieval, WeightedTerm } from '../../../contract/retrieval.ts';
import type { ExpectedAnswer } from '../../expected-answer/expected-answer.ts';
import type { Numbered } from '../../values/numbered.ts';
import type { NameValue } from '../../values/value.ts';
import type { TermMatch } from '../match-terms.ts';
import type { RelatedStrengths } from '../related-words.ts';
import type { PassageView } from '../sentence-view.ts';

export interface QuestionContext {
  readonly retrieval: Retrieval;
  readonly expected: ExpectedAnswer;
  /** Of whom something is asked that no sentence about another tells. */
  readonly people: readonly NameValue[];
  /** What it names of numbered rows. */
  readonly numbered: readonly Numbered[];
  /** The question is in another script than the text. */
  readonly isForeign: boolean;
  /** It asks for publications: an entry of a reference list may be the answer. */
  readonly asksSource: boolean;
  /** The terms' idf, scaled to a sum of 1. */
  readonly weights: readonly number[];
  readonly bestLexical: number;
  readonly bestCosine: number;
  readonly bestScore: number;
}

export interface PassageContext {
  readonly question: QuestionContext;
  readonly retrieved: RetrievedPassage;
  /** Place of the passage in the fused order, from 0. */
  readonly rank: number;
  readonly view: PassageView;
  /** One for each sentence. */
  readonly matches: readonly TermMatch[];
  /** Like `matches`, with near words counted: strengths for each sentence. */
  readonly soft: readonly (readonly number[])[];
  /** One for each sentence. */
  readonly related: readonly RelatedStrengths[];
  /** The best strength of each term in any sentence. */
  readonly exactAnywhere: readonly number[];
  /** Likewise with near words counted, or in the headings. */
  readonly softAnywhere: readonly number[];
  /** Likewise with related words counted. */
  readonly knownAnywhere: readonly number[];
  /** For each sentence, how well it holds a value of the kind asked for, 0 to 1. */
  readonly typeMatches: readonly number[];
  /** Weights that tell the passage's sentences apart, with a sum of 1: a word of every sentence weighs little. */
  readonly local: readonly number[];
  /** Strength with which heading and title have each term of the question. */
  readonly headings: readonly number[];
}

/** A name or a number: no other word stands for it. */
export const isName = ({ token }: Pick<WeightedTerm, 'token'>): boolean =>
  token.capital || token.kind === 'number';

/** Sum of weights × strengths. */
export const coverage = (weights: readonly number[], strengths: readonly number[]): number =>
  coverageBy(weights, (i) => strengths[i] ?? 0);

/** The coverage of the union. */
export const coverageOfBoth = (
  weights: readonly number[],
  one: readonly number[],
  other: readonly number[],
): number => coverageBy(weights, (i) => Math.max(one[i] ?? 0, other[i] ?? 0));

/** `strength` tells it of the term at a position. A dozen of these run for every sentence, so that they build no lists. */
export function coverageBy(weights: readonly number[], strength: (term: number) => number): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += (weights[i] ?? 0) * strength(i);
  return sum;
}

/** For each term the best of several strengths. */
export function union(first: readonly number[], ...others: readonly (readonly number[])[]): number[] {
  const best = first.slice();
  for (const list of others) {
    for (let i = 0; i < best.length; i++) {
      const strength = list[i] ?? 0;
      if (strength > (best[i] ?? 0)) best[i] = strength;
    }
  }
  return best;
}

/** The idf of what is missing most, against the rarest term of the question: one strange word may change the question. */
export function largestGap(
  terms: readonly Pick<WeightedTerm, 'idf'>[],
  strengths: readonly number[],
  counts: (term: number) => boolean = () => true,
): number {
  let rarest = 1e-9;
  let missing = 0;
  for (let i = 0; i < terms.length; i++) {
    if (!counts(i)) continue;
    const idf = terms[i]?.idf ?? 0;
    rarest = Math.max(rarest, idf);
    missing = Math.max(missing, idf * (1 - (strengths[i] ?? 0)));
  }
  return missing / rarest;
}
