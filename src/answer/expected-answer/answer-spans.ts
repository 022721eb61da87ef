/** Points at the shortest stretch of a sentence that answers: it becomes the highlight inside a quote. */
import type { Span } from '../../contract/span.ts';
import type { Value } from '../values/value.ts';
import { findCandidates } from './answer-candidates.ts';
import type { Candidate } from './clause-candidates.ts';
import type { ExpectedAnswer } from './expected-answer.ts';
import type { SentenceWords } from './read-sentence.ts';

export interface AnswerSpan extends Span {
  /** 0 to 1. */
  readonly score: number;
}

const LIMIT = 5;
const REACH = 5;

/** How near the question's words stand to a candidate: 1 when all of them touch it. */
function nearness(sentence: SentenceWords, candidate: Candidate): number {
  const nearest = new Map<string, number>();
  for (let at = 0; at < sentence.terms.length; at++) {
    const term = sentence.terms[at];
    if (term == null || (at >= candidate.first && at < candidate.next)) continue;
    const distance = at < candidate.first ? candidate.first - at - 1 : at - candidate.next;
    nearest.set(term, Math.min(nearest.get(term) ?? distance, distance));
  }
  let sum = 0;
  for (const distance of nearest.values()) sum += 1 / (1 + distance / REACH);
  return nearest.size === 0 ? 0.5 : sum / nearest.size;
}

const overlaps = (a: Candidate, b: Candidate): boolean => a.first < b.next && b.first < a.next;

function toSpan(sentence: SentenceWords, candidate: Candidate, score: number): AnswerSpan {
  const first = sentence.words[candidate.first];
  const last = sentence.words[candidate.next - 1];
  const possessive = last && /['’]s$/.test(last.lower) ? 2 : 0;
  return { start: first?.start ?? 0, end: (last?.end ?? 0) - possessive, score };
}

/** The likeliest answers in the sentence, best first, without overlap; offsets are relative to the sentence. */
export function answerSpans(
  expected: ExpectedAnswer,
  sentenceText: string,
  values: readonly Value[],
): AnswerSpan[] {
  const { sentence, typed, phrases } = findCandidates(expected, sentenceText, values);
  const scored = [...typed, ...phrases]
    .map((candidate) => ({ candidate, score: candidate.fit * (0.35 + 0.65 * nearness(sentence, candidate)) }))
    .sort((a, b) => b.score - a.score || a.candidate.first - b.candidate.first);
  const kept: typeof scored = [];
  for (const entry of scored) {
    if (kept.length >= LIMIT) break;
    if (!kept.some((other) => overlaps(other.candidate, entry.candidate))) kept.push(entry);
  }
  return kept.map(({ candidate, score }) => toSpan(sentence, candidate, Math.min(1, score)));
}
