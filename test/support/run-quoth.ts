/** The real command in a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

export interface QuothRun {
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly out: string;
  readonly err: string;
}

export interface QuothProcess {
  readonly child: ChildProcess;
  /** Resolves with the first group of `pattern` once standard output or error holds it. */
  waitFor(pattern: RegExp): Promise<string>;
  readonly ended: Promise<QuothRun>;
}

/** Starts `quoth`; only the variables given are set. */
export function startQuoth(
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
): QuothProcess {
  const child = spawn(process.execPath, [resolve(root, 'src/cli/main.ts'), ...argv], {
    cwd: root,
    // A value for each that a developer's `.env` might set.
    env: { CHAT_MODEL: '', EMBEDDINGS: '', API_KEYS: '', PUBLIC_URL: '', LOG_LEVEL: 'info', ...env },
  });
  let out = '';
  let err = '';
  const watchers = new Set<() => void>();
  const notice = () => {
    for (const watcher of watchers) watcher();
  };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    notice();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
    notice();
  });
  const ended = once(child, 'close').then(([exitCode, signal]) => ({ exitCode, signal, out, err }));
  const waitFor = (pattern: RegExp) => {
    const { promise, resolve: found, reject } = Promise.withResolvers<string>();
    const look = () => {
      const match = pattern.exec(out) ?? pattern.exec(err);
      if (match) found(match[1] ?? match[0]);
    };
    watchers.add(look);
    look();
    ended.then(() => reject(new Error(`quoth ended without ${pattern}: ${out}${err}`)), reject);
    promise.catch(() => {});
    return promise;
  };
  return { child, waitFor, ended };
}

/** Runs `quoth` to its end. */
export function runQuoth(argv: readonly string[], env?: Readonly<Record<string, string>>): Promise<QuothRun> {
  return startQuoth(argv, env).ended;
}
