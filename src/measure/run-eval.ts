/** The whole measurement: questions from a file, answers from an opened system, a report. */
import { createReport } from './create-report.ts';
import { loadCorpus } from './load-corpus.ts';
import { locateGold } from './locate-gold.ts';
import { measureAbstention } from './measure-abstention.ts';
import { measureAnswers, type Progress } from './measure-answers.ts';
import type { OpenQuoth } from './open-quoth.ts';
import { readQuestionSet } from './read-question-set.ts';
import type { EvalReport } from './report.ts';
import { type Selection, selectQuestions } from './select-questions.ts';

export interface EvalOptions extends Selection {
  /** SQuAD JSON or JSON Lines. */
  readonly file: string;
  readonly open: OpenQuoth;
  /** Also ask every question with the documents of its gold removed. */
  readonly abstain?: boolean | undefined;
  readonly onProgress?: Progress | undefined;
}

/** Measures an answering system; throws QuothError when the file or the corpus cannot be used. */
export async function runEval(options: EvalOptions): Promise<EvalReport> {
  const { file, open, onProgress } = options;
  const set = await readQuestionSet(file);
  const quoth = await open(set.files);
  try {
    const corpus = await loadCorpus(quoth);
    const questions = selectQuestions(locateGold(set, corpus), options);
    const results = await measureAnswers({ quoth, corpus, questions, onProgress });
    const { mode, index, passages } = await quoth.status();
    const system = { mode, embedder: index.embedder, passages };
    const abstention = options.abstain
      ? await measureAbstention({ open, corpus, files: set.files, questions, onProgress })
      : null;
    return createReport({ file: set.name, system, results, abstention });
  } finally {
    await quoth.close();
  }
}
