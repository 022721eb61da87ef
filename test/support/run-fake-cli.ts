/** The real command line with a fake composition root and two strings as its terminal. */
import type { App } from '../../src/cli/app-port.ts';
import { runCli } from '../../src/cli/run-cli.ts';
import { createTerminal } from '../../src/cli/terminal.ts';
import type { Quoth } from '../../src/contract/quoth.ts';
import { createFakeQuoth } from './fake-quoth.ts';

export interface FakeCliOptions {
  readonly quoth?: Quoth;
  readonly app?: Partial<App>;
  readonly env?: Readonly<Record<string, string>>;
  /** Both streams are a terminal. */
  readonly tty?: boolean;
  readonly color?: boolean;
  readonly debug?: boolean;
  readonly stop?: AbortSignal;
  /** Sees standard output as it is written. */
  readonly onOut?: (text: string) => void;
}

export interface FakeRun {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** Runs one command line. */
export async function runFakeCli(argv: readonly string[], options: FakeCliOptions = {}): Promise<FakeRun> {
  const { quoth = createFakeQuoth(), tty = false, onOut } = options;
  let out = '';
  let err = '';
  const writeOut = (text: string) => {
    out += text;
    onOut?.(text);
  };
  const terminal = createTerminal({
    out: { isTTY: tty, write: writeOut },
    err: {
      isTTY: tty,
      write: (text) => {
        err += text;
      },
    },
    color: options.color ?? null,
  });
  const app: App = {
    openQuoth: async () => quoth,
    ingest: async () => ({ documents: await quoth.documents() }),
    verifyIndex: async () => ({ documents: 3, passages: 8, sentences: 15, problems: [] }),
    ...options.app,
  };
  const exitCode = await runCli(argv, {
    terminal,
    loadApp: async () => app,
    debug: options.debug ?? false,
    sources: { env: options.env ?? {}, envFile: '/dev/null' },
    ...(options.stop ? { stop: options.stop } : {}),
  });
  return { exitCode, out, err };
}
