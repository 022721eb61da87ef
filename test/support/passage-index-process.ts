/** Runs `passage-index-child.ts` in a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const script = fileURLToPath(new URL('./passage-index-child.ts', import.meta.url));

export interface ChildBuild {
  readonly child: ChildProcess;
  /** The first thing that it says: `stopped`, `built` or `failed …`. */
  readonly said: string;
}

async function firstLine(child: ChildProcess): Promise<string> {
  if (!child.stdout) return '';
  for await (const line of createInterface({ input: child.stdout })) return line;
  return '';
}

/** Starts a build and waits for what it says; `maxFileKiB` makes writing fail from that size on, as a full disk does. */
export async function runChildBuild(
  args: readonly (string | number)[],
  maxFileKiB: number | 'unlimited' = 'unlimited',
): Promise<ChildBuild> {
  const command = `ulimit -f ${maxFileKiB}; exec "$0" "$@"`;
  const child = spawn('bash', ['-c', command, process.execPath, script, ...args.map(String)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return { child, said: await firstLine(child) };
}

/** Ends the process as a power cut would. */
export async function killChild(child: ChildProcess): Promise<void> {
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}
