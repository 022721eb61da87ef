/** The real system over a folder of documents, with an index of its own. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openQuoth } from '../../src/app.ts';
import { loadConfig } from '../../src/config.ts';
import type { EvalReport } from '../../src/measure/report.ts';
import { runEval } from '../../src/measure/run-eval.ts';

/** Asks every question of the file of the documents in `corpus`. */
export async function measure(file: string, corpus: string): Promise<EvalReport> {
  const folder = await mkdtemp(join(tmpdir(), 'quoth-eval-'));
  try {
    const flags = { CORPUS_DIR: corpus, INDEX_DIR: folder };
    const config = loadConfig({ flags, env: {}, envFile: join(folder, 'none') });
    return await runEval({ file, open: () => openQuoth(config) });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
