import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openEmbedder } from '../../../src/embed/open-embedder.ts';
import { startEmbeddingServer } from '../../support/embed-openai-server.ts';
import { writeTinyModel } from '../../support/embed-tiny-model.ts';

describe('opening an embedder by name', () => {
  it('opens the bundled model for `local`', async () => {
    const embedder = await openEmbedder({ spec: 'local' });
    expect(embedder.fingerprint).toMatch(/^local:@energetic-ai\/model-embeddings-en@\d/);
    expect(embedder.dimension).toBe(512);
    await embedder.close();
  });

  it('opens an OpenAI-compatible server for `openai:<model>`', async () => {
    const server = await startEmbeddingServer();
    const embedder = await openEmbedder({
      spec: 'openai:org/name:tag',
      apiKey: 'k',
      baseUrl: server.baseUrl,
    });
    expect(server.requests[0]?.body.model).toBe('org/name:tag');
    expect(embedder.fingerprint).toContain('openai:org/name:tag@');
    await server.close();
  });

  it('opens a Transformers.js model for `transformers:<model>`', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'quoth-open-embedder-'));
    writeTinyModel(join(folder, 'tiny'));
    const embedder = await openEmbedder({ spec: `transformers:${join(folder, 'tiny')}` });
    expect(embedder.dimension).toBe(8);
    await embedder.close();
    rmSync(folder, { recursive: true });
  });

  it.each(['', 'Local', 'local:x', 'openai', 'openai:', 'cohere:v3'])(
    'refuses %j and names the forms',
    async (spec) => {
      await expect(openEmbedder({ spec, apiKey: 'k' })).rejects.toMatchObject({
        code: 'invalid_config',
        message: expect.stringMatching(/EMBEDDINGS.*`local`, `openai:<model>` or `transformers:<model>`/),
      });
    },
  );
});
