/** SQuAD questions → the stretches of the right sentence that might answer, with how near each comes to the answer. */
import { findCandidates } from '../../src/answer/expected-answer/answer-candidates.ts';
import type { Candidate } from '../../src/answer/expected-answer/candidate.ts';
import { type ExpectedAnswer, expectedAnswer } from '../../src/answer/expected-answer/expected-answer.ts';
import { type QuestionClass, questionClass } from '../../src/answer/expected-answer/question-class.ts';
import type { SentenceWords } from '../../src/answer/expected-answer/read-sentence.ts';
import { spanFeatures } from '../../src/answer/expected-answer/span-features.ts';
import { extractValues } from '../../src/answer/values/extract-values.ts';
import type { Span } from '../../src/contract/span.ts';
import { readQuestionSet } from '../../src/measure/read-question-set.ts';
import type { List } from './listwise.ts';

/** The candidates of one question; those that overlap the answer share the target by their squared word overlap. */
export interface SpanExample extends List {
  readonly asked: QuestionClass;
  /** What the question asks for, to report by. */
  readonly kind: string;
  /** F1 of the candidate's words with those of the answer; 0 where they don't touch. */
  readonly overlap: readonly number[];
}

/** Reads the file; questions without an answer are left out. */
export async function loadSpanExamples(path: string): Promise<SpanExample[]> {
  const { files, questions } = await readQuestionSet(path);
  const texts = new Map((files ?? []).map(({ name, text }) => [name, text] as const));
  return questions.flatMap(({ question, parts }) => {
    const gold = parts[0]?.[0];
    const text = texts.get(gold?.document ?? '');
    if (gold?.start == null || gold.end === null || text === undefined) return [];
    const answer = { start: gold.start, end: gold.end };
    return [toExample(question, { article: gold.document ?? '', text, answer })];
  });
}

interface Place {
  readonly article: string;
  readonly text: string;
  readonly answer: Span;
}

function toExample(question: string, { article, text, answer }: Place): SpanExample {
  const expected = expectedAnswer(question);
  const sentence = sentenceAt(text, answer.start);
  const gold = {
    start: answer.start - sentence.start,
    end: answer.end - sentence.start,
    text: text.slice(answer.start, answer.end),
  };
  const found = findCandidates(expected, sentence.text, extractValues(sentence.text));
  const candidates = [...found.typed, ...found.phrases];
  const overlap = candidates.map((candidate) =>
    overlapOf(sentence.text, spanOf(candidate, found.sentence), gold),
  );
  const total = overlap.reduce((sum, share) => sum + share * share, 0);
  return {
    group: article,
    weight: 1,
    asked: questionClass(expected),
    kind: kindOf(expected),
    rows: candidates.map((candidate) => Float32Array.from(spanFeatures(found.sentence, candidate, expected))),
    target: overlap.map((share) => (total === 0 ? 0 : (share * share) / total)),
    overlap,
  };
}

const kindOf = ({ kinds }: ExpectedAnswer) => kinds[0] ?? 'description';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const gap = '\n\n';

/** The sentence that holds the offset, looked for in its own paragraph only. */
function sentenceAt(text: string, at: number): { start: number; text: string } {
  const before = text.lastIndexOf(gap, at);
  const start = before === -1 ? 0 : before + gap.length;
  const after = text.indexOf(gap, at);
  const paragraph = text.slice(start, after === -1 ? text.length : after);
  for (const { index, segment } of segmenter.segment(paragraph)) {
    if (at < start + index + segment.length) return { start: start + index, text: segment };
  }
  return { start, text: paragraph };
}

function spanOf({ first, next }: Candidate, { words }: SentenceWords): Span {
  return { start: words[first]?.start ?? 0, end: words[next - 1]?.end ?? 0 };
}

/** An answer may run on into the next sentence: it is compared whole. */
function overlapOf(text: string, span: Span, gold: Span & { readonly text: string }): number {
  if (span.start >= gold.end || gold.start >= span.end) return 0;
  return f1(wordsOf(text.slice(span.start, span.end)), wordsOf(gold.text));
}

/** Lower-case words without articles, as SQuAD compares answers. */
const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/^(?:the|an?)$/.test(word));

function f1(left: readonly string[], right: readonly string[]): number {
  const rest = [...right];
  let common = 0;
  for (const word of left) {
    const at = rest.indexOf(word);
    if (at === -1) continue;
    rest.splice(at, 1);
    common += 1;
  }
  return common === 0 ? 0 : (2 * common) / (left.length + right.length);
}
