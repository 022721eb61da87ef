/** The commands, their help, and the one place where a failure becomes a line and an exit code. */
import { Command, CommanderError } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { QuothError } from '../contract/errors.ts';
import { addAskCommand } from './commands/ask.ts';
import { addEvalCommand } from './commands/eval.ts';
import { addFeedbackCommand } from './commands/feedback.ts';
import { addIngestCommand } from './commands/ingest.ts';
import { addSearchCommand } from './commands/search.ts';
import { addServeCommand } from './commands/serve.ts';
import { addStatusCommand } from './commands/status.ts';
import { addVerifyCommand } from './commands/verify.ts';
import type { Context, Run } from './context.ts';
import { escapeLine } from './escape-controls.ts';
import { exitCodeOf, exitCodes } from './exit-codes.ts';
import { addSharedFlags } from './options.ts';
import { createProgress } from './progress.ts';

const commands = [
  addIngestCommand,
  addAskCommand,
  addSearchCommand,
  addServeCommand,
  addStatusCommand,
  addVerifyCommand,
  addEvalCommand,
  addFeedbackCommand,
];

/** Commander's complaint in our form: one line that begins with the program's name. */
function formatUsageError(text: string): string {
  return `quoth: ${escapeLine(text.replace(/^error: /, '')).replace(/[.?]?$/, '. See quoth --help.')}\n`;
}

function createProgram(context: Context): Command {
  const program = new Command('quoth')
    .description('Answers questions from your documents, in the documents’ own words.')
    .version(packageJson.version)
    .exitOverride()
    .configureOutput({
      writeOut: context.terminal.out,
      writeErr: context.terminal.err,
      outputError: (text, write) => write(formatUsageError(text)),
    });
  for (const add of commands) addSharedFlags(add(program, context));
  return program;
}

function complain(error: unknown, { terminal, debug }: Run): number {
  if (error instanceof CommanderError) {
    return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  }
  const message = error instanceof Error ? error.message : String(error);
  const words =
    error instanceof QuothError ? message : `unexpected: ${message} (LOG_LEVEL=debug shows where)`;
  terminal.err(`quoth: ${escapeLine(words)}\n`);
  if (debug && error instanceof Error) terminal.err(`${error.stack}\n`);
  return error instanceof QuothError ? exitCodeOf(error.code) : exitCodes.failed;
}

/** Runs one command line and returns its exit code; nothing is thrown. */
export async function runCli(argv: readonly string[], run: Run): Promise<number> {
  const context: Context = {
    ...run,
    version: packageJson.version,
    progress: createProgress(run.terminal),
    exitCode: exitCodes.done,
  };
  try {
    await createProgram(context).parseAsync(argv, { from: 'user' });
    return context.exitCode;
  } catch (error) {
    return complain(error, run);
  } finally {
    context.progress.clear();
  }
}
