import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, onTestFinished } from 'vitest';
import type { IndexedDocument } from '../../src/contract/passage-index.ts';
import { buildLocalIndex } from '../../src/passage-index/local/build.ts';
import { openLocalIndex } from '../../src/passage-index/local/open.ts';
import { createMemoryIndex } from '../../src/passage-index/memory.ts';
import { createRandomDocuments, testIdentity, vectorOf } from '../support/passage-index-documents.ts';
import { describePassageIndex } from './passage-index.ts';

const folder = mkdtempSync(join(tmpdir(), 'quoth-contract-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function openLocal(documents: Iterable<IndexedDocument>, graphFrom: number) {
  const indexDir = mkdtempSync(join(folder, 'index-'));
  await buildLocalIndex({ indexDir, identity: testIdentity, documents, graphFrom });
  return openLocalIndex({ indexDir });
}

describePassageIndex('memory', async (identity, documents) => createMemoryIndex(identity, documents));
describePassageIndex('local', (_identity, documents) => openLocal(documents, 1_000_000));
describePassageIndex('local with a graph', (_identity, documents) => openLocal(documents, 1));

it.each([
  ['comparing all vectors', 1_000_000],
  ['with a graph', 1],
])('the local index %s gives the scores and the order of the memory index', async (_name, graphFrom) => {
  const documents = [...createRandomDocuments({ seed: 9, documents: 6, passages: 20, sentences: 4 })];
  const memory = createMemoryIndex(testIdentity, documents);
  const local = await openLocal(documents, graphFrom);
  onTestFinished(() => local.close());
  for (let number = 0; number < 40; number++) {
    const terms = Array.from({ length: 1 + (number % 9) }, (_, at) => `w${(number * 31 + at * 17) % 400}`);
    const query = { terms, vector: vectorOf(`question ${number}`), limit: 10 };
    const [expected, found] = await Promise.all([memory.search(query), local.search(query)]);
    expect(found.documentFrequencies).toEqual(expected.documentFrequencies);
    expect(found.candidates.map(({ passage }) => passage)).toEqual(
      expected.candidates.map(({ passage }) => passage),
    );
    for (const [at, candidate] of found.candidates.entries()) {
      expect(candidate.lexical).toBeCloseTo(expected.candidates[at]?.lexical ?? Number.NaN, 9);
      for (const [sentence, cosine] of candidate.cosines.entries()) {
        expect(cosine).toBeCloseTo(expected.candidates[at]?.cosines[sentence] ?? Number.NaN, 6);
      }
    }
  }
});
