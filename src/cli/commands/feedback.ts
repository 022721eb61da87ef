/** `quoth feedback`: what the readers thought, as JSON Lines. */
import type { Command } from 'commander';
import type { FeedbackStore } from '../../http/feedback/feedback-store.ts';
import { openFeedbackStore } from '../../http/feedback/open-feedback-store.ts';
import type { Context } from '../context.ts';
import { escapeControls } from '../escape-controls.ts';
import { exitCodes } from '../exit-codes.ts';
import { loadRunConfig } from '../options.ts';
import type { Terminal } from '../terminal.ts';

/** Prints every entry, oldest first; returns the exit code. */
function exportFeedback(store: FeedbackStore, terminal: Terminal): number {
  for (const entry of store.entries()) terminal.out(`${escapeControls(JSON.stringify(entry))}\n`);
  return exitCodes.done;
}

/** Adds `quoth feedback`. */
export function addFeedbackCommand(program: Command, context: Context): Command {
  return program
    .command('feedback')
    .description('print the feedback of readers as JSON Lines')
    .action((options) => {
      const store = openFeedbackStore(loadRunConfig(context, options).indexDir);
      try {
        context.exitCode = exportFeedback(store, context.terminal);
      } finally {
        store.close();
      }
    });
}
