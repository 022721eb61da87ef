/** `quoth verify`: the published index as a whole, and every stored offset, or the promise of verbatim quotes is broken. */
import type { Command } from 'commander';
import type { VerifyReport } from '../app-port.ts';
import type { Context } from '../context.ts';
import { escapeLine } from '../escape-controls.ts';
import { exitCodes } from '../exit-codes.ts';
import { loadRunConfig } from '../options.ts';
import type { Terminal } from '../terminal.ts';

/** Prints what was found; returns the exit code. */
function printReport({ problems, documents, passages, sentences }: VerifyReport, terminal: Terminal): number {
  for (const problem of problems) terminal.err(`${escapeLine(problem)}\n`);
  if (problems.length > 0) {
    terminal.err('quoth: the index is damaged: remove the index folder and run `quoth ingest`.\n');
    return exitCodes.failed;
  }
  terminal.out(
    `All ${documents} documents, ${passages} passages and ${sentences} sentences give their text back.\n`,
  );
  return exitCodes.done;
}

/** Adds `quoth verify`. */
export function addVerifyCommand(program: Command, context: Context): Command {
  return program
    .command('verify')
    .description('check the index and every stored offset')
    .action(async (options) => {
      const config = loadRunConfig(context, options);
      const { verifyIndex } = await context.loadApp();
      context.exitCode = printReport(await verifyIndex(config), context.terminal);
    });
}
