/**
 * `npm run bench [-- <SQuAD or JSON Lines file>] [--quick] [--only <section>]`: how fast Quoth is on this machine.
 * Speed is measured here and never asserted in a test.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadConfig } from '../src/config.ts';
import { readQuestionSet } from '../src/measure/read-question-set.ts';
import { createTemporaryCorpus, type Folders } from '../src/measure/temporary-corpus.ts';
import { formatRows, type Row } from './bench/format-rows.ts';
import { measureAsks } from './bench/measure-asks.ts';
import { measureEmbeddingRate } from './bench/measure-embedding.ts';
import { measureIngest } from './bench/measure-ingest.ts';
import { measureStart } from './bench/measure-start.ts';
import { measureWidget } from './bench/measure-widget.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false }, only: { type: 'string' } },
});
const config = { ...loadConfig({ flags: { CHAT_MODEL: '' } }), logLevel: 'silent' as const };
const bundledQuestions = join(import.meta.dirname, '../test/eval/questions/corpus.jsonl');
const loadApp = () => import('../src/app.ts');

function describeMachine(): Row[] {
  return [
    {
      what: 'processor',
      value: cpus()[0]?.model.trim() ?? 'unknown',
      note: `${availableParallelism()} cores`,
    },
    { what: 'memory', value: `${(totalmem() / 2 ** 30).toFixed(1)} GiB` },
    { what: 'system', value: `${process.platform} ${process.arch}, Node ${process.versions.node}` },
  ];
}

/** Gives `work` an index folder of its own beside the configured corpus, so that the user's index stays as it is. */
async function withFolders<T>(work: (folders: Folders) => Promise<T>): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), 'quoth-bench-'));
  try {
    return await work({ corpusDir: config.corpusDir, indexDir: join(root, 'index') });
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** Asks the questions of a file: over the documents that it brings, or over the configured corpus. */
function benchAsks(file: string): Promise<Row[]> {
  return withFolders(async (current) => {
    const { openQuoth } = await loadApp();
    const set = await readQuestionSet(file);
    const { open, remove } = await createTemporaryCorpus((own) =>
      openQuoth({ ...config, ...(own ?? current) }),
    );
    try {
      const quoth = await open(set.files);
      const plain = set.questions.filter(({ history }) => history.length === 0);
      const rows = await measureAsks(
        quoth,
        plain.map(({ question }) => question),
        values.quick ? 1 : 3,
      );
      await quoth.close();
      return rows;
    } finally {
      await remove();
    }
  });
}

async function benchEmbedding(): Promise<Row[]> {
  const questionFile = positionals[0] ?? bundledQuestions;
  return measureEmbeddingRate({ questionFile, sentences: values.quick ? 64 : 320 });
}

async function benchIngest(): Promise<Row[]> {
  const size = values.quick ? { files: 40, repetitions: 1 } : { files: 200, repetitions: 3 };
  return measureIngest({ app: await loadApp(), config, ...size });
}

/** Start-up and the browser are measured over a built index, with the first question of the bundled file. */
function withIndex(work: (folders: Folders, question: string) => Promise<Row[]>): Promise<Row[]> {
  return withFolders(async (folders) => {
    const { ingest } = await loadApp();
    await ingest({ ...config, ...folders });
    const { questions } = await readQuestionSet(bundledQuestions);
    return work(folders, questions[0]?.question ?? '');
  });
}

const benchStart = () =>
  withIndex((folders, question) => measureStart({ folders, question, repetitions: values.quick ? 1 : 5 }));

const benchWidget = () =>
  withIndex((folders, question) => measureWidget({ folders, question, runs: values.quick ? 5 : 20 }));

const sections: readonly (readonly [name: string, title: string, run: () => Promise<Row[]>])[] = [
  ['machine', 'Machine', async () => describeMachine()],
  ['embed', 'Embedding, beside the reference runtime', benchEmbedding],
  ['ingest', 'Ingest of a generated corpus', benchIngest],
  ['ask', 'Ask, in process, configured corpus', () => benchAsks(bundledQuestions)],
  ...positionals.map(
    (file) => ['file', `Ask, in process, ${basename(file)}`, () => benchAsks(file)] as const,
  ),
  ['start', 'Start', benchStart],
  ['widget', 'Chat page', benchWidget],
];

for (const [name, title, run] of sections) {
  if (values.only !== undefined && values.only !== name) continue;
  process.stdout.write(`${formatRows(title, await run())}\n`);
}
