/** The whole measurement: questions from a file, answers from an opened system, a report. */
import type { Quoth } from '../contract/quoth.ts';
import { createReport } from './create-report.ts';
import { type Corpus, loadCorpus } from './load-corpus.ts';
import { locateGold } from './locate-gold.ts';
import { measureAbstention } from './measure-abstention.ts';
import { measureAnswers, type Progress } from './measure-answers.ts';
import type { OpenQuoth } from './open-quoth.ts';
import type { LocatedQuestion, QuestionSet } from './question-set.ts';
import { readQuestionSet } from './read-question-set.ts';
import type { EvalReport, QuestionResult } from './report.ts';
import { type Selection, selectQuestions } from './select-questions.ts';

export interface EvalOptions extends Selection {
  /** SQuAD JSON or JSON Lines. */
  readonly file: string;
  readonly open: OpenQuoth;
  /** Also ask every question with the documents of its gold removed. */
  readonly abstain?: boolean | undefined;
  readonly onProgress?: Progress | undefined;
}

interface Answers {
  readonly corpus: Corpus;
  readonly questions: readonly LocatedQuestion[];
  readonly results: readonly QuestionResult[];
  readonly system: EvalReport['system'];
}

/** Measures an answering system; throws QuothError when the file or the corpus cannot be used. */
export async function runEval(options: EvalOptions): Promise<EvalReport> {
  const { open, onProgress } = options;
  const set = await readQuestionSet(options.file);
  // Closed before the next is opened: two open systems may not share an index folder.
  const { corpus, questions, results, system } = await measureOpened(await open(set.files), set, options);
  const abstention = options.abstain
    ? await measureAbstention({ open, corpus, files: set.files, questions, onProgress })
    : null;
  return createReport({ file: set.name, system, results, abstention });
}

async function measureOpened(quoth: Quoth, set: QuestionSet, options: EvalOptions): Promise<Answers> {
  try {
    const corpus = await loadCorpus(quoth);
    const questions = selectQuestions(locateGold(set, corpus), options);
    const results = await measureAnswers({ quoth, corpus, questions, onProgress: options.onProgress });
    const { mode, index, passages } = await quoth.status();
    return { corpus, questions, results, system: { mode, embedder: index.embedder, passages } };
  } finally {
    await quoth.close();
  }
}
