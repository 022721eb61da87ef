/** `quoth ingest`: reads the corpus into a new index and says what could not be read. */
import type { Command } from 'commander';
import type { IngestReport } from '../app-port.ts';
import type { Context } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { formatIngestReport } from '../format/ingest-report.ts';
import { loadRunConfig } from '../options.ts';

function exitCodeOfReport({ documents }: IngestReport): number {
  const allFailed = documents.length > 0 && documents.every(({ state }) => state === 'failed');
  return allFailed ? exitCodes.failed : exitCodes.done;
}

/** Adds `quoth ingest`. */
export function addIngestCommand(program: Command, context: Context): Command {
  return program
    .command('ingest')
    .description('build or refresh the index')
    .argument('[paths...]', 'files or folders; without any, the corpus folder')
    .action(async (paths: string[], options) => {
      const config = loadRunConfig(context, options);
      const { ingest } = await context.loadApp();
      const { terminal, progress } = context;
      const report = await ingest(config, { paths, onProgress: progress.show });
      progress.clear();
      terminal.out(formatIngestReport(report, terminal.outStyle));
      context.exitCode = exitCodeOfReport(report);
    });
}
