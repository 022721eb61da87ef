/** One `quoth eval` run: what is measured, printed and saved. Apart from its command, so that no other one loads it. */
import type { Config } from '../config.ts';
import { createComparison } from '../measure/create-comparison.ts';
import { createPage } from '../measure/create-page.ts';
import { formatComparison } from '../measure/format-comparison.ts';
import { formatReport } from '../measure/format-report.ts';
import { loadReport, saveReport, saveText } from '../measure/load-report.ts';
import type { OpenQuoth } from '../measure/open-quoth.ts';
import { countUnverified } from '../measure/report.ts';
import { runEval } from '../measure/run-eval.ts';
import { createTemporaryCorpus } from '../measure/temporary-corpus.ts';
import type { Context } from './context.ts';
import { escapeControls } from './escape-controls.ts';
import { exitCodes } from './exit-codes.ts';

export interface EvalFlags {
  readonly abstain?: boolean;
  readonly limit?: number;
  readonly only?: string;
  readonly json?: string;
  readonly html?: string;
  readonly compare?: string;
}

interface Measuring {
  readonly context: Context;
  readonly open: OpenQuoth;
  readonly file: string;
  readonly flags: EvalFlags;
}

/** Measures, prints and saves what the flags ask for; returns the exit code: 1 when a quote is not verbatim. */
async function measure({ context, open, file, flags }: Measuring): Promise<number> {
  const { terminal, progress } = context;
  const before = flags.compare === undefined ? null : await loadReport(flags.compare);
  const report = await runEval({
    file,
    open,
    abstain: flags.abstain,
    limit: flags.limit,
    only: flags.only,
    onProgress: (done, total, phase) => progress.show({ phase, done, total }),
  });
  progress.clear();
  terminal.out(escapeControls(formatReport(report)));
  if (before !== null)
    terminal.out(escapeControls(`\n${formatComparison(createComparison(before, report))}`));
  if (flags.json !== undefined) await saveReport(flags.json, report);
  if (flags.html !== undefined) await saveText(flags.html, createPage(report));
  if (countUnverified(report) === 0) return exitCodes.done;
  terminal.err('quoth: some quotes or passages are not their documents’ own words: see the figures above.\n');
  return exitCodes.failed;
}

/** Measures over the configured corpus, or over the documents that the file brings, in a folder of their own. */
export async function measureConfigured(
  context: Context,
  config: Config,
  rest: Pick<Measuring, 'file' | 'flags'>,
): Promise<number> {
  const { openQuoth } = await context.loadApp();
  // The first opening may take long; the many short ones without a document would drown the other progress.
  let first = true;
  const { open, remove } = await createTemporaryCorpus(async (folders) => {
    const options = first ? { onProgress: context.progress.show } : {};
    first = false;
    const quoth = await openQuoth({ ...config, ...folders }, options);
    context.progress.clear();
    return quoth;
  });
  try {
    return await measure({ context, open, ...rest });
  } finally {
    await remove();
  }
}
