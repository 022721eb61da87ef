/** How much of the question the sentence, its neighbours and its passage have; weighed by idf. */
import type { WeightedTerm } from '../../../contract/retrieval.ts';
import { coverage, coverageBy, coverageOfBoth, type PassageContext, union } from './context.ts';

export const coverageFeatures = [
  'coverage',
  'coverageExact',
  'coverageSurface',
  'coverageWithPrevious',
  'coverageWithNext',
  'coveragePassage',
  'coverageHeading',
  'coverageWithHeading',
  'coverageShareOfPassage',
  'matched',
  'missing',
  'rarestMatched',
  'rarestMissing',
  'rarestMissingInPassage',
  'namesMatched',
  'numbersMatched',
  'firstTermMatched',
  'lastTermMatched',
  'saturation',
] as const;

export function coverageValues(passage: PassageContext, sentence: number): number[] {
  const { question, matches, headings, view, exactAnywhere: whole } = passage;
  const { weights, retrieval } = question;
  const own = matches[sentence]?.strength ?? [];
  const previous = matches[sentence - 1]?.strength ?? [];
  const next = matches[sentence + 1]?.strength ?? [];
  const surface = view.sentences[sentence]?.surface;
  const covered = coverage(weights, own);
  const inPassage = coverage(weights, whole);
  const matched = own.filter((strength) => strength > 0).length;
  return [
    covered,
    coverageBy(weights, (i) => (own[i] === 1 ? 1 : 0)),
    coverageBy(weights, (i) => (surface?.has(retrieval.terms[i]?.token.text.toLowerCase() ?? '') ? 1 : 0)),
    coverageOfBoth(weights, own, previous),
    coverageOfBoth(weights, own, next),
    coverageOfBoth(weights, whole, headings),
    coverage(weights, headings),
    coverageOfBoth(weights, own, headings),
    inPassage === 0 ? 0 : covered / inPassage,
    matched,
    own.length - matched,
    extremeIdf(retrieval.terms, own, true),
    extremeIdf(retrieval.terms, own, false),
    extremeIdf(retrieval.terms, union(whole, headings), false),
    shareOf(retrieval.terms, own, ({ token }) => token.capital),
    shareOf(retrieval.terms, own, ({ token }) => token.kind === 'number'),
    own[0] ?? 0,
    own.at(-1) ?? 0,
    saturation(passage, sentence),
  ];
}

/** The idf of the rarest matched (or missed) term against that of the rarest of all. */
function extremeIdf(terms: readonly WeightedTerm[], strengths: readonly number[], matched: boolean): number {
  let best = 0;
  let rarest = 1e-9;
  terms.forEach(({ idf }, i) => {
    rarest = Math.max(rarest, idf);
    if ((strengths[i] ?? 0) > 0 === matched) best = Math.max(best, idf);
  });
  return best / rarest;
}

/** Matched minus missed among the terms of a kind, by idf; 0 when the question has none. */
function shareOf(
  terms: readonly WeightedTerm[],
  strengths: readonly number[],
  belongs: (term: WeightedTerm) => boolean,
): number {
  let sum = 0;
  let total = 0;
  terms.forEach((term, i) => {
    if (!belongs(term)) return;
    total += term.idf;
    sum += term.idf * (2 * (strengths[i] ?? 0) - 1);
  });
  return total === 0 ? 0 : sum / total;
}

/** BM25 of the sentence among sentences, as a share of the most it could be: long sentences pay for their length. */
function saturation({ question, matches, view }: PassageContext, sentence: number): number {
  const length = view.sentences[sentence]?.length ?? 0;
  const norm = 1.2 * (0.25 + 0.75 * (length / 25));
  const strengths = matches[sentence]?.strength ?? [];
  return coverageBy(question.weights, (i) => ((strengths[i] ?? 0) * 2.2) / ((strengths[i] ?? 0) + norm));
}
