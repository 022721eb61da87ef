/** `quoth status`: what the published index holds, and which files could not be read and why. */
import type { Command } from 'commander';
import type { Quoth } from '../../contract/quoth.ts';
import type { Context } from '../context.ts';
import { formatJson } from '../escape-controls.ts';
import { exitCodes } from '../exit-codes.ts';
import { formatStatus } from '../format/status.ts';
import { loadRunConfig } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { withQuoth } from '../with-quoth.ts';

/** Prints the state of the index; returns the exit code. */
async function showStatus(
  quoth: Quoth,
  terminal: Terminal,
  options: { readonly json?: boolean | undefined },
): Promise<number> {
  const status = await quoth.status();
  terminal.out(options.json ? formatJson(status) : formatStatus(status, terminal.outStyle));
  return exitCodes.done;
}

/** Adds `quoth status`. */
export function addStatusCommand(program: Command, context: Context): Command {
  return program
    .command('status')
    .description('show what the index holds')
    .option('--json', 'print it as JSON')
    .action(async (options) => {
      const config = loadRunConfig(context, options);
      context.exitCode = await withQuoth({ context, config, refresh: false }, (quoth) =>
        showStatus(quoth, context.terminal, { json: options.json }),
      );
    });
}
