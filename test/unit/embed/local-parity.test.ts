import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Embedder } from '../../../src/contract/embedder.ts';
import { openLocalEmbedder } from '../../../src/embed/local/open-local-embedder.ts';
import { openReference, type Reference } from '../../support/embed-reference.ts';
import { variedTexts } from '../../support/embed-texts.ts';

let reference: Reference;
let embedder: Embedder;

beforeAll(async () => {
  [reference, embedder] = await Promise.all([openReference(), openLocalEmbedder({ asPublished: true })]);
});

afterAll(() => embedder.close());

function difference(ours: Float32Array | undefined, theirs: readonly number[] | undefined): number {
  if (ours === undefined || ours.length !== theirs?.length) return Number.POSITIVE_INFINITY;
  return Math.max(...ours.map((value, index) => Math.abs(value - (theirs[index] ?? Number.NaN))));
}

describe('local vectors against the runtime of the model’s authors', () => {
  it('are equal within 1e-5 for fifty varied texts [embed:reference-parity]', async () => {
    expect(variedTexts.length).toBeGreaterThanOrEqual(50);
    const ours = await embedder.embedDocuments(variedTexts);
    for (const [index, text] of variedTexts.entries()) {
      const theirs = await reference.embed(text);
      expect({ text, difference: difference(ours[index], theirs) }).toEqual({
        text,
        difference: expect.closeTo(0, 5),
      });
      expect(difference(ours[index], theirs)).toBeLessThan(1e-5);
    }
  });

  it('are equal for the empty text, which the reference takes only in company', async () => {
    const theirs = await reference.embed(['', 'hello']);
    expect(difference(await embedder.embedQuery(''), theirs[0])).toBeLessThan(1e-5);
  });

  it('are equal up to 128 tokens, where the reference stops to read', async () => {
    const words = Array.from(
      { length: 300 },
      (_, index) => ['house', 'water', 'time', 'people'][index % 4] ?? '',
    );
    const cut = words.slice(0, 128).join(' ');
    expect(reference.tokenizer.encode(cut)).toHaveLength(128);
    const theirs = await reference.embed(words.join(' '));
    expect(difference(await embedder.embedQuery(cut), theirs)).toBeLessThan(1e-5);
  });
});

describe('a text of more than 128 tokens', () => {
  it('is read to its end', async () => {
    const start = 'the city by the river has many bridges '.repeat(20);
    const [plain, other] = await embedder.embedDocuments([
      `${start}and ships`,
      `${start}and a famous museum`,
    ]);
    expect(difference(plain, [...(other ?? [])])).toBeGreaterThan(1e-3);
  });
});
