import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { openLocalEmbedder } from '../../src/embed/local/open-local-embedder.ts';
import { openOpenAIEmbedder } from '../../src/embed/openai.ts';
import { openTransformersEmbedder } from '../../src/embed/transformers.ts';
import { type EmbeddingServer, startEmbeddingServer } from '../support/embed-openai-server.ts';
import { writeTinyModel } from '../support/embed-tiny-model.ts';
import { createFakeEmbedder } from '../support/fake-embedder.ts';
import { describeEmbedder } from './embedder.ts';

const folder = mkdtempSync(join(tmpdir(), 'quoth-embedder-'));
let server: EmbeddingServer;

beforeAll(async () => {
  server = await startEmbeddingServer();
  writeTinyModel(join(folder, 'tiny'));
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

describeEmbedder('fake', async () => createFakeEmbedder());
describeEmbedder('local', () => openLocalEmbedder());
describeEmbedder('openai', () => openOpenAIEmbedder({ model: 'fake', baseUrl: server.baseUrl }));
describeEmbedder('transformers', () => openTransformersEmbedder({ model: join(folder, 'tiny') }));
