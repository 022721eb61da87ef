/** `quoth serve` as users start it: a process of its own on a free port. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Folders } from '../../src/measure/temporary-corpus.ts';

const main = join(import.meta.dirname, '../../src/cli/main.ts');

export interface BenchServer {
  readonly url: string;
  readonly listensMs: number;
  readonly readyMs: number;
  /** Asks over HTTP and waits for the whole answer. */
  ask(question: string): Promise<void>;
  /** Linux only; null elsewhere. */
  residentBytes(): Promise<number | null>;
  stop(): Promise<void>;
}

/** One command as a child process of this Node. */
export function spawnQuoth(command: readonly string[], { corpusDir, indexDir }: Folders) {
  const folders = ['--corpus', corpusDir, '--index', indexDir];
  return spawn(process.execPath, [main, ...command, ...folders], { stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Starts a server and waits until it is ready. */
export async function startServer(folders: Folders): Promise<BenchServer> {
  const started = performance.now();
  const child = spawnQuoth(['serve', '--port', '0', '--rate-limit', '0', '--log-level', 'silent'], folders);
  child.stderr.resume();
  const closed = once(child, 'close');
  const stop = async () => {
    child.kill('SIGTERM');
    await closed;
  };
  try {
    const waitFor = createLineReader(child.stdout);
    const url = /https?:\S+/.exec(await waitFor('listens'))?.[0] ?? '';
    const listensMs = performance.now() - started;
    await waitFor('Ready');
    const readyMs = performance.now() - started;
    const ask = (question: string) => askServer(url, question);
    return { url, listensMs, readyMs, ask, residentBytes: () => readResident(child.pid ?? 0), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Waits for a line that holds a word; fails when the stream ends without it. */
function createLineReader(stream: NodeJS.ReadableStream) {
  let text = '';
  stream.on('data', (bytes) => {
    text += bytes;
  });
  const ended = once(stream, 'end').then(() => true);
  return async (word: string): Promise<string> => {
    for (let over = false; ; ) {
      const line = text.split('\n').find((each) => each.includes(word));
      if (line !== undefined) return line;
      if (over) throw new Error(`the server ended before it said "${word}"`);
      over = await Promise.race([once(stream, 'data').then(() => false), ended]);
    }
  };
}

async function askServer(url: string, question: string): Promise<void> {
  const response = await fetch(`${url}/api/ask`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ question }),
  });
  if (!response.ok) throw new Error(`POST /api/ask gave ${response.status}`);
  await response.arrayBuffer();
}

async function readResident(pid: number): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) * 1024;
}
