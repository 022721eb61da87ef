import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTransformersEmbedder } from '../../../src/embed/transformers.ts';
import { writeTinyModel } from '../../support/embed-tiny-model.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'quoth-transformers-'));
  for (const name of ['tiny', 'multilingual-e5-tiny', 'e5tiny']) writeTinyModel(join(folder, name));
});

afterAll(() => rmSync(folder, { recursive: true }));

const open = (name: string) => openTransformersEmbedder({ model: join(folder, name) });

describe('Transformers.js embedder', () => {
  it('loads a model from a folder', async () => {
    const embedder = await open('tiny');
    expect(embedder.dimension).toBe(8);
    expect(embedder.fingerprint).toMatch(/^transformers:tiny@[0-9a-f]{16}:1$/);
    await embedder.close();
  });

  it('tells models of the E5 family which side of a search a text is on', async () => {
    const [e5, plain] = await Promise.all([open('multilingual-e5-tiny'), open('tiny')]);
    const [passage] = await e5.embedDocuments(['bread']);
    expect(passage).toEqual(await plain.embedQuery('passage: bread'));
    expect(await e5.embedQuery('bread')).toEqual(await plain.embedQuery('query: bread'));
    await Promise.all([e5.close(), plain.close()]);
  });

  it('adds nothing to the texts of other models', async () => {
    const [other, plain] = await Promise.all([open('e5tiny'), open('tiny')]);
    const [passage] = await other.embedDocuments(['bread']);
    expect(passage).toEqual(await other.embedQuery('bread'));
    expect(passage).toEqual(await plain.embedQuery('bread'));
    await Promise.all([other.close(), plain.close()]);
  });

  it('ignores padding: a short text has the same vector beside a long one', async () => {
    const embedder = await open('tiny');
    const [short] = await embedder.embedDocuments(['bread', 'a much longer text about bread and salt']);
    const alone = await embedder.embedQuery('bread');
    expect(short?.every((value, index) => Math.abs(value - (alone[index] ?? 0)) < 1e-6)).toBe(true);
    await embedder.close();
  });

  it('has another fingerprint when the folder’s files change', async () => {
    const model = join(folder, 'changing');
    writeTinyModel(model);
    const before = await open('changing');
    writeFileSync(join(model, 'notes.txt'), 'retrained');
    const after = await open('changing');
    expect(after.fingerprint).not.toBe(before.fingerprint);
    await Promise.all([before.close(), after.close()]);
  });

  it('says how to install the library when it is missing', async () => {
    const load = () => Promise.reject(new Error('Cannot find package'));
    await expect(openTransformersEmbedder({ model: 'any/model', load })).rejects.toMatchObject({
      code: 'invalid_config',
      message: expect.stringContaining('npm install @huggingface/transformers'),
    });
  });

  it('refuses a folder that does not exist, without asking the network', async () => {
    const load = () => Promise.reject(new Error('must not be loaded'));
    for (const model of ['./no-such-folder', join(folder, 'missing')]) {
      await expect(openTransformersEmbedder({ model, load })).rejects.toMatchObject({
        code: 'invalid_config',
        message: expect.stringContaining(`no folder ${model}`),
      });
    }
  });

  it('names EMBEDDINGS when the folder holds no model', async () => {
    const empty = mkdtempSync(join(folder, 'empty-'));
    await expect(openTransformersEmbedder({ model: empty })).rejects.toMatchObject({
      code: 'embedding_failed',
      message: expect.stringContaining('EMBEDDINGS'),
    });
  });
});
