/** One run of the command in this process: its streams, its exit code, and nothing left behind. */
import { readTerminalPreferences } from '../config.ts';
import type { App } from './app-port.ts';
import { runCli } from './run-cli.ts';
import { createTerminal } from './terminal.ts';

// The models and the index are loaded only by the commands that need them.
const loadApp = async (): Promise<App> => await import('../app.ts');

/** `quoth ask … | head -1`: the reader has seen enough, and that is no failure. */
function leaveWhenNobodyReads(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}

function flush(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => stream.write('', () => resolve()));
}

/** Runs the command line of this process and ends it with the command's exit code. */
export async function runProcess(): Promise<void> {
  leaveWhenNobodyReads(process.stdout);
  leaveWhenNobodyReads(process.stderr);
  const { color, debug } = readTerminalPreferences();
  const terminal = createTerminal({ out: process.stdout, err: process.stderr, color });
  const exitCode = await runCli(process.argv.slice(2), { terminal, loadApp, debug });
  await Promise.all([flush(process.stdout), flush(process.stderr)]);
  process.exit(exitCode);
}
