/** `quoth search`: the passages nearest to a query, best first. */
import type { Command } from 'commander';
import { QuothError } from '../../contract/errors.ts';
import type { Quoth } from '../../contract/quoth.ts';
import type { Context } from '../context.ts';
import { formatJson } from '../escape-controls.ts';
import { exitCodes } from '../exit-codes.ts';
import { formatPassages } from '../format/passages.ts';
import { loadRunConfig, parseLimit } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { withQuoth } from '../with-quoth.ts';

interface SearchOptions {
  readonly query: string;
  readonly limit?: number | undefined;
  readonly json?: boolean | undefined;
}

/** Searches and prints the passages; returns the exit code. */
async function search(quoth: Quoth, terminal: Terminal, options: SearchOptions): Promise<number> {
  const passages = await quoth.search(options.query, options.limit);
  terminal.out(options.json ? formatJson({ passages }) : formatPassages(passages, terminal.outStyle));
  return exitCodes.done;
}

/** Adds `quoth search`. */
export function addSearchCommand(program: Command, context: Context): Command {
  return program
    .command('search')
    .description('list the passages nearest to a query')
    .argument('<query...>', 'what to look for')
    .option('--json', 'print the passages as JSON')
    .option('--limit <number>', 'how many passages', parseLimit, 5)
    .action(async (words: string[], options) => {
      const query = words.join(' ');
      if (query.trim() === '') throw new QuothError('usage', 'The query is empty: look for something.');
      const config = loadRunConfig(context, options);
      context.exitCode = await withQuoth({ context, config }, (quoth) =>
        search(quoth, context.terminal, { query, limit: options.limit, json: options.json }),
      );
    });
}
