/** How fast a new corpus becomes an index, and how fast a small change of it. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from '../../src/cli/app-port.ts';
import type { Config } from '../../src/config.ts';
import { formatMs, median, type Row, timeRuns } from './format-rows.ts';
import { generateCorpus } from './generate-corpus.ts';

export interface IngestBench {
  readonly app: App;
  readonly config: Config;
  readonly files: number;
  readonly repetitions: number;
}

/** Ingests a generated corpus into an empty index, then again with one file changed, then unchanged. */
export async function measureIngest({ app, config, files, repetitions }: IngestBench): Promise<Row[]> {
  const root = await mkdtemp(join(tmpdir(), 'quoth-bench-'));
  const corpusDir = join(root, 'corpus');
  try {
    const corpus = generateCorpus(files);
    await mkdir(corpusDir);
    await Promise.all(corpus.map(({ name, text }) => writeFile(join(corpusDir, name), text)));
    const ingest = (run: number) =>
      app.ingest({ ...config, corpusDir, indexDir: join(root, `index-${run}`) });
    await Promise.all(Array.from({ length: repetitions }, (_, run) => mkdir(join(root, `index-${run}`))));
    const whole = median(await timeRuns(repetitions, ingest));
    const unchanged = median(await timeRuns(repetitions, ingest));
    const first = corpus[0];
    if (first !== undefined) await writeFile(join(corpusDir, first.name), `${first.text}\nOne line more.\n`);
    const changed = median(await timeRuns(repetitions, ingest));
    const characters = corpus.reduce((sum, { text }) => sum + text.length, 0);
    return [
      {
        what: 'new corpus',
        value: formatMs(whole),
        note: `${files} documents, ${characters} characters, median of ${repetitions}`,
      },
      { what: 'documents a second', value: (files / (whole / 1000)).toFixed(1) },
      { what: 'characters a second', value: (characters / (whole / 1000)).toFixed(0) },
      { what: 'one file changed', value: formatMs(changed) },
      { what: 'nothing changed', value: formatMs(unchanged) },
    ];
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
