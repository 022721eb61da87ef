/** `quoth eval`: how good the answers are, measured against questions with known answers. */
import { type Command, InvalidArgumentError } from 'commander';
import type { Context } from '../context.ts';
import { loadRunConfig } from '../options.ts';

function parseCount(value: string): number {
  if (/^[1-9]\d{0,6}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('It must be a whole number from 1.');
}

/** Adds `quoth eval`. */
export function addEvalCommand(program: Command, context: Context): Command {
  return program
    .command('eval')
    .description('measure the answers against a file of questions (SQuAD JSON or JSON Lines)')
    .argument('<file>', 'the questions')
    .option('--abstain', 'ask again with the documents of each question removed: how many false answers')
    .option('--limit <number>', 'at most so many questions, spread evenly over the file', parseCount)
    .option('--only <type>', 'only questions of this type')
    .option('--json <file>', 'save the run')
    .option('--html <file>', 'save a page with the reliability of the score and the worst misses')
    .option('--compare <file>', 'compare with an earlier run saved by --json')
    .action(async (file: string, options) => {
      const config = loadRunConfig(context, options);
      const { measureConfigured } = await import('../measure-configured.ts');
      context.exitCode = await measureConfigured(context, config, { file, flags: options });
    });
}
