/** Points at the shortest stretch of a sentence that answers: it becomes the highlight inside a quote. */
import type { Span } from '../../contract/span.ts';
import type { Value } from '../values/value.ts';
import { type Candidates, findCandidates } from './answer-candidates.ts';
import type { Candidate } from './candidate.ts';
import type { ExpectedAnswer } from './expected-answer.ts';
import { questionClass } from './question-class.ts';
import type { SentenceWords } from './read-sentence.ts';
import { spanFeatures } from './span-features.ts';
import { SPAN_WEIGHTS } from './span-weights.ts';

export interface AnswerSpan extends Span {
  /** 0 to 1. */
  readonly score: number;
}

const LIMIT = 5;
/** A weighted sum that maps to a score of one half. */
const SCORE_MIDDLE = 3;

function score(features: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < features.length; at++) sum += (features[at] ?? 0) * (weights[at] ?? 0);
  return sum;
}

const overlaps = (a: Candidate, b: Candidate): boolean => a.first < b.next && b.first < a.next;

function toSpan(sentence: SentenceWords, candidate: Candidate, score: number): AnswerSpan {
  const first = sentence.words[candidate.first];
  const last = sentence.words[candidate.next - 1];
  const possessive = last && /['’]s$/.test(last.lower) ? 2 : 0;
  return { start: first?.start ?? 0, end: (last?.end ?? 0) - possessive, score };
}

/** Ranking, contradictions and highlights ask for the same ones. */
const known = new WeakMap<Candidates, readonly AnswerSpan[]>();

/** The likeliest answers in the sentence, best first, without overlap; offsets are relative to the sentence. */
export function answerSpans(
  expected: ExpectedAnswer,
  sentenceText: string,
  values: readonly Value[],
): readonly AnswerSpan[] {
  const candidates = findCandidates(expected, sentenceText, values);
  const spans = known.get(candidates) ?? likeliest(candidates, expected);
  known.set(candidates, spans);
  return spans;
}

function likeliest({ sentence, typed, phrases }: Candidates, expected: ExpectedAnswer): AnswerSpan[] {
  const weights = SPAN_WEIGHTS[questionClass(expected)];
  const scored = [...typed, ...phrases]
    .map((candidate) => ({ candidate, score: score(spanFeatures(sentence, candidate, expected), weights) }))
    .sort((a, b) => b.score - a.score || a.candidate.first - b.candidate.first);
  const kept: typeof scored = [];
  for (const entry of scored) {
    if (kept.length >= LIMIT) break;
    if (!kept.some((other) => overlaps(other.candidate, entry.candidate))) kept.push(entry);
  }
  return kept.map(({ candidate, score }) =>
    toSpan(sentence, candidate, 1 / (1 + Math.exp(SCORE_MIDDLE - score))),
  );
}
