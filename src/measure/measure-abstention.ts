/** A system is only trusted when it refuses: each question is asked again with the documents of its gold taken away. */
import { findUnverifiedQuotes } from './check-spans.ts';
import { type Corpus, loadCorpus } from './load-corpus.ts';
import { type Progress, toRequest } from './measure-answers.ts';
import type { CorpusFile, OpenQuoth } from './open-quoth.ts';
import type { LocatedQuestion } from './question-set.ts';
import type { AbstentionReport, FalseAnswer } from './report.ts';
import { firstScore, placeQuotes } from './score-answer.ts';

export interface AbstentionOptions {
  readonly open: OpenQuoth;
  readonly corpus: Corpus;
  /** The files that the question set brought along; null = take the corpus's own texts. */
  readonly files: readonly CorpusFile[] | null;
  readonly questions: readonly LocatedQuestion[];
  readonly onProgress?: Progress | undefined;
}

/** Opens once for each set of removed documents and asks the questions that belong to it. */
export async function measureAbstention(options: AbstentionOptions): Promise<AbstentionReport> {
  const answerable = options.questions.filter(({ parts }) => parts.length > 0);
  const groups = Map.groupBy(answerable, (question) => goldDocuments(question).join('\n'));
  const answered: FalseAnswer[] = [];
  let unverifiedQuotes = 0;
  let asked = 0;
  let skipped = 0;
  for (const [key, questions] of groups) {
    const left = remainingFiles(options, new Set(key.split('\n')));
    if (left.length === 0) {
      skipped += 1;
      continue;
    }
    const found = await findFalseAnswers(options.open, left, questions);
    answered.push(...found.answered);
    unverifiedQuotes += found.unverifiedQuotes;
    asked += questions.length;
    options.onProgress?.(asked, answerable.length, 'questions without their documents');
  }
  return { asked, falseAnswers: answered.length, skipped, unverifiedQuotes, answered };
}

/** Ids of every document that holds a gold span of the question, alternatives included. */
function goldDocuments({ parts }: LocatedQuestion): string[] {
  return [...new Set(parts.flat().map(({ document }) => document))].sort();
}

function remainingFiles({ corpus, files }: AbstentionOptions, removed: ReadonlySet<string>): CorpusFile[] {
  const left = corpus.documents.filter(({ id }) => !removed.has(id));
  return left.map(
    ({ name, text }) => files?.find((file) => file.name === name) ?? { name: textName(name), text },
  );
}

/** The canonical text of a PDF or an HTML page is plain text by now. */
function textName(name: string): string {
  return /\.(?:md|markdown|txt)$/i.test(name) ? name : `${name}.txt`;
}

async function findFalseAnswers(
  open: OpenQuoth,
  files: readonly CorpusFile[],
  questions: readonly LocatedQuestion[],
): Promise<{ answered: FalseAnswer[]; unverifiedQuotes: number }> {
  const quoth = await open(files);
  try {
    const corpus = await loadCorpus(quoth);
    const answered: FalseAnswer[] = [];
    let unverifiedQuotes = 0;
    for (const question of questions) {
      const answer = await quoth.ask(toRequest(question));
      if (answer.status === 'not_found') continue;
      unverifiedQuotes += findUnverifiedQuotes(answer, corpus).length;
      const { id } = question;
      answered.push({
        id,
        question: question.question,
        score: firstScore(answer),
        quotes: placeQuotes(answer),
      });
    }
    return { answered, unverifiedQuotes };
  } finally {
    await quoth.close();
  }
}
