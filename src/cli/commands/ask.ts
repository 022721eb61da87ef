/** `quoth ask`: quotes, then where they stand; exit code 3 when the documents don't say. */
import type { Command } from 'commander';
import { QuothError } from '../../contract/errors.ts';
import type { Quoth } from '../../contract/quoth.ts';
import type { Context } from '../context.ts';
import { formatJson } from '../escape-controls.ts';
import { exitCodes } from '../exit-codes.ts';
import { formatAnswer } from '../format/answer.ts';
import { loadRunConfig, parseLimit } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { withQuoth } from '../with-quoth.ts';

interface AskOptions {
  readonly question: string;
  readonly limit?: number | undefined;
  readonly json?: boolean | undefined;
}

/** Asks one question and prints the answer; returns the exit code. */
async function ask(quoth: Quoth, terminal: Terminal, options: AskOptions): Promise<number> {
  const { question, limit, json = false } = options;
  const answer = await quoth.ask({ question, limit });
  terminal.out(json ? formatJson(answer) : formatAnswer(answer, terminal.outStyle));
  return answer.status === 'answered' ? exitCodes.done : exitCodes.notFound;
}

/** Adds `quoth ask`. */
export function addAskCommand(program: Command, context: Context): Command {
  return program
    .command('ask')
    .description('answer a question with quotes from the documents')
    .argument('<question...>', 'the question, in quotes or not')
    .option('--json', 'print the whole answer as JSON')
    .option('--limit <number>', 'how many quotes at most', parseLimit)
    .action(async (words: string[], options) => {
      const question = words.join(' ');
      // Before anything is opened: a mistake of the user should not wait for an index.
      if (question.trim() === '') throw new QuothError('usage', 'The question is empty: ask something.');
      const config = loadRunConfig(context, options);
      context.exitCode = await withQuoth({ context, config }, (quoth) =>
        ask(quoth, context.terminal, { question, limit: options.limit, json: options.json }),
      );
    });
}
