/** Asks question after question, one at a time: the latency is that of a system with nothing else to do. */
import type { Quoth } from '../contract/quoth.ts';
import type { Corpus } from './load-corpus.ts';
import type { LocatedQuestion } from './question-set.ts';
import type { QuestionResult } from './report.ts';
import { scoreAnswer } from './score-answer.ts';

/** Questions asked beforehand without being counted, so that caches and the compiler are warm. */
const warmUp = 20;
/** Deep enough for the reciprocal rank. */
const searchLimit = 10;

export type Progress = (done: number, total: number, what: string) => void;

export interface AnswersOptions {
  readonly quoth: Quoth;
  readonly corpus: Corpus;
  readonly questions: readonly LocatedQuestion[];
  readonly onProgress?: Progress | undefined;
}

/** Asks and scores every question. */
export async function measureAnswers(options: AnswersOptions): Promise<QuestionResult[]> {
  const { quoth, corpus, questions, onProgress } = options;
  for (const question of questions.slice(0, warmUp)) await quoth.ask(toRequest(question));
  const results: QuestionResult[] = [];
  for (const question of questions) {
    const started = performance.now();
    const answer = await quoth.ask(toRequest(question));
    const askMs = performance.now() - started;
    const query = question.history.length > 0 ? answer.standaloneQuestion : question.question;
    const passages = await quoth.search(query, searchLimit);
    results.push(scoreAnswer(question, { answer, passages, askMs }, corpus));
    onProgress?.(results.length, questions.length, 'questions');
  }
  return results;
}

/** The request that a client would send for this question. */
export function toRequest({ question, history }: LocatedQuestion) {
  return history.length > 0 ? { question, history } : { question };
}
