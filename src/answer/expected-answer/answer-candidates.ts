/** All places of a sentence that might answer, each with how well its type fits. */
import type { Value } from '../values/value.ts';
import { type Candidate, clauseCandidates } from './clause-candidates.ts';
import type { ExpectedAnswer } from './expected-answer.ts';
import { phraseCandidates } from './phrase-candidates.ts';
import { readSentence, type SentenceWords, wordAt } from './read-sentence.ts';
import { valueFit } from './value-fit.ts';

export interface Candidates {
  readonly sentence: SentenceWords;
  readonly typed: readonly Candidate[];
  readonly phrases: readonly Candidate[];
}

const CLAUSE_KINDS = ['reason', 'manner', 'definition'] as const;

/** The share of the candidate's content words that the question already has. */
export function givenShare(sentence: SentenceWords, first: number, next: number): number {
  let content = 0;
  let given = 0;
  for (let at = first; at < next; at++) {
    if (!sentence.content[at]) continue;
    content += 1;
    if (sentence.terms[at] != null) given += 1;
  }
  return content === 0 ? 1 : given / content;
}

function valueCandidates(
  expected: ExpectedAnswer,
  sentence: SentenceWords,
  values: readonly Value[],
): Candidate[] {
  const found: Candidate[] = [];
  for (const value of values) {
    const fit = valueFit(value, expected);
    if (fit === 0) continue;
    const first = wordAt(sentence.words, value.start);
    const next = wordAt(sentence.words, value.end - 1) + 1;
    const share = givenShare(sentence, first, next);
    if (share < 1) found.push({ first, next, fit: fit * (1 - share * 0.6) });
  }
  return found;
}

const hasOpenKind = (expected: ExpectedAnswer): boolean =>
  expected.kinds.some((kind) => kind === 'description' || kind === 'definition' || kind === 'name');

/** The candidates of `text`; `values` are its extracted values. */
export function findCandidates(expected: ExpectedAnswer, text: string, values: readonly Value[]): Candidates {
  const sentence = readSentence(expected, text);
  const typed = valueCandidates(expected, sentence, values);
  for (const kind of CLAUSE_KINDS) {
    const rank = expected.kinds.indexOf(kind);
    if (rank >= 0) typed.push(...clauseCandidates(sentence, kind, rank === 0 ? 1 : 0.7));
  }
  return {
    sentence,
    typed,
    phrases: phraseCandidates(sentence, expected, hasOpenKind(expected) ? 0.5 : 0.2),
  };
}
