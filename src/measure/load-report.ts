/** Runs are kept as JSON, to be compared with later ones. */
import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { QuothError } from '../contract/errors.ts';
import { checkShape } from './check-shape.ts';
import { type EvalReport, reportFormat } from './report.ts';

const figure = z.looseObject({ value: z.number().nullable(), sample: z.number() });
const stored = z.looseObject({
  format: z.literal(reportFormat),
  file: z.string(),
  createdAt: z.string(),
  figures: z.record(z.string(), figure),
  questions: z.array(
    z.looseObject({
      id: z.string(),
      question: z.string(),
      quoteRank: z.number().nullable(),
      answerable: z.boolean(),
      answered: z.boolean(),
    }),
  ),
  abstention: z.looseObject({ asked: z.number(), falseAnswers: z.number() }).nullable(),
});

/** What a comparison reads of an earlier run. */
export type StoredRun = Pick<EvalReport, 'file' | 'createdAt' | 'figures'> & {
  readonly questions: readonly StoredQuestion[];
  readonly abstention: Pick<NonNullable<EvalReport['abstention']>, 'asked' | 'falseAnswers'> | null;
};

export type StoredQuestion = Pick<
  EvalReport['questions'][number],
  'id' | 'question' | 'quoteRank' | 'answerable' | 'answered'
>;

/** Reads a run that `saveReport` wrote. */
export async function loadReport(path: string): Promise<StoredRun> {
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    return checkShape(stored, value, path);
  } catch (cause) {
    if (cause instanceof QuothError) throw cause;
    const message = `${path} is not a run that can be read: give a file written by quoth eval --json.`;
    throw new QuothError('invalid_request', message, { cause });
  }
}

/** Writes the run as JSON. */
export async function saveReport(path: string, report: EvalReport): Promise<void> {
  await saveText(path, `${JSON.stringify(report, null, 1)}\n`);
}

/** Writes a text file, or says which one cannot be written. */
export async function saveText(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (cause) {
    throw new QuothError('invalid_request', `Cannot write ${path}: give a file in a folder that exists.`, {
      cause,
    });
  }
}
