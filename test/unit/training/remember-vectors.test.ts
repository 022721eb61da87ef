/** What training embeds once. */
import { expect, it } from 'vitest';
import { rememberVectors } from '../../../scripts/training/remember-vectors.ts';

it('embeds each text once and answers in the order asked', async () => {
  const asked: string[][] = [];
  const embedder = rememberVectors({
    fingerprint: 'lengths',
    dimension: 1,
    embedDocuments: async (texts) => {
      asked.push([...texts]);
      return texts.map((text) => Float32Array.of(text.length));
    },
    embedQuery: async () => Float32Array.of(0),
    close: async () => {},
  });
  await embedder.embedDocuments(['lamp', 'oil', 'lamp']);
  const vectors = await embedder.embedDocuments(['rocks', 'oil']);
  expect(vectors.map(([length]) => length)).toEqual([5, 3]);
  expect(asked).toEqual([['lamp', 'oil'], ['rocks']]);
});
