/** What a person waits for: the whole command, and the server until it answers; with the memory that it then holds. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatMs, median, type Row, timeRuns } from './format-rows.ts';

const main = join(import.meta.dirname, '../../src/cli/main.ts');

export interface StartBench {
  readonly corpusDir: string;
  /** Already built. */
  readonly indexDir: string;
  readonly question: string;
  readonly repetitions: number;
}

/** Starts `ask` and `serve` as child processes, several times each. */
export async function measureStart(options: StartBench): Promise<Row[]> {
  const { repetitions } = options;
  const asks = await timeRuns(repetitions, () => runAsk(options));
  const servers: Server[] = [];
  for (let run = 0; run < repetitions; run += 1) servers.push(await startServer(options));
  const memory = servers.flatMap(({ residentBytes }) => residentBytes ?? []);
  const note = `whole process, median of ${repetitions}`;
  const rows: Row[] = [
    { what: 'ask in the terminal', value: formatMs(median(asks)), note },
    { what: 'server listens', value: formatMs(median(servers.map(({ listensMs }) => listensMs))), note },
    { what: 'server is ready', value: formatMs(median(servers.map(({ readyMs }) => readyMs))), note },
  ];
  if (memory.length === 0) return rows;
  const value = `${(median(memory) / 2 ** 20).toFixed(0)} MiB`;
  return [...rows, { what: 'server memory', value, note: 'resident, after the first answers' }];
}

function start(options: StartBench, command: readonly string[]) {
  const folders = ['--corpus', options.corpusDir, '--index', options.indexDir];
  return spawn(process.execPath, [main, ...command, ...folders], { stdio: ['ignore', 'pipe', 'pipe'] });
}

async function runAsk(options: StartBench): Promise<void> {
  const child = start(options, ['ask', options.question]);
  let said = '';
  child.stderr.on('data', (bytes) => {
    said += bytes;
  });
  child.stdout.resume();
  const [code] = await once(child, 'close');
  if (code !== 0 && code !== 3) throw new Error(`quoth ask ended with ${code}: ${said}`);
}

interface Server {
  readonly listensMs: number;
  readonly readyMs: number;
  readonly residentBytes: number | null;
}

async function startServer(options: StartBench): Promise<Server> {
  const started = performance.now();
  const child = start(options, ['serve', '--port', '0', '--rate-limit', '0']);
  child.stderr.resume();
  const closed = once(child, 'close');
  try {
    const lines = createLineReader(child.stdout);
    const url = /https?:\S+/.exec(await lines.next('listens'))?.[0] ?? '';
    const listensMs = performance.now() - started;
    await lines.next('Ready');
    const readyMs = performance.now() - started;
    for (let turn = 0; turn < 20; turn += 1) await askServer(url, options.question);
    return { listensMs, readyMs, residentBytes: await readResident(child.pid ?? 0) };
  } finally {
    child.kill('SIGTERM');
    await closed;
  }
}

/** Waits for a line that holds a word; fails when the stream ends without it. */
function createLineReader(stream: NodeJS.ReadableStream) {
  let text = '';
  stream.on('data', (bytes) => {
    text += bytes;
  });
  const find = (word: string) =>
    text
      .split('\n')
      .slice(0, -1)
      .find((line) => line.includes(word));
  return {
    async next(word: string): Promise<string> {
      const ended = once(stream, 'end').then(() => true);
      for (let over = false; ; ) {
        const line = find(word);
        if (line !== undefined) return line;
        if (over) throw new Error(`the server ended before it said "${word}"`);
        over = await Promise.race([once(stream, 'data').then(() => false), ended]);
      }
    },
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

/** Linux only; null elsewhere. */
async function readResident(pid: number): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) * 1024;
}
