/** What a person waits for: the whole command, and the server until it answers; with the memory that it then holds. */
import { once } from 'node:events';
import type { Folders } from '../../src/measure/temporary-corpus.ts';
import { formatMs, median, type Row, timeRuns } from './format-rows.ts';
import { spawnQuoth, startServer } from './start-server.ts';

export interface StartBench {
  /** The index is already built. */
  readonly folders: Folders;
  readonly question: string;
  readonly repetitions: number;
}

/** Answers given before the memory is read. */
const warmUp = 20;

/** Starts `ask` and `serve` as child processes, several times each. */
export async function measureStart(options: StartBench): Promise<Row[]> {
  const { repetitions } = options;
  await runAsk(options);
  const asks = await timeRuns(repetitions, () => runAsk(options));
  const servers: Server[] = [];
  for (let run = 0; run < repetitions; run += 1) servers.push(await runServer(options));
  const note = `whole process, index built, median of ${repetitions}`;
  const rows: Row[] = [
    { what: 'ask in the terminal', value: formatMs(median(asks)), note },
    { what: 'server listens', value: formatMs(median(servers.map(({ listensMs }) => listensMs))) },
    { what: 'server is ready', value: formatMs(median(servers.map(({ readyMs }) => readyMs))) },
  ];
  const memory = servers.flatMap(({ residentBytes }) => residentBytes ?? []);
  if (memory.length === 0) return rows;
  const value = `${(median(memory) / 2 ** 20).toFixed(0)} MiB`;
  return [...rows, { what: 'server memory', value, note: `resident, after ${warmUp} answers` }];
}

async function runAsk({ folders, question }: StartBench): Promise<void> {
  const child = spawnQuoth(['ask', question], folders);
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

async function runServer({ folders, question }: StartBench): Promise<Server> {
  const server = await startServer(folders);
  try {
    for (let turn = 0; turn < warmUp; turn += 1) await server.ask(question);
    const { listensMs, readyMs } = server;
    return { listensMs, readyMs, residentBytes: await server.residentBytes() };
  } finally {
    await server.stop();
  }
}
