/** What every embedder owes its callers, the fake one too. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Embedder } from '../../src/contract/embedder.ts';
import { variedTexts } from '../support/embed-texts.ts';

const dot = (a: Float32Array, b: Float32Array) =>
  a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);

const someTexts = ['The harbour froze in January.', 'Bread was rationed.', 'Trains ran again in spring.'];

/** Runs the suite on what `open` gives. */
export function describeEmbedder(name: string, open: () => Promise<Embedder>): void {
  describe(`embedder contract: ${name}`, () => {
    let embedder: Embedder;
    beforeAll(async () => {
      embedder = await open();
    });
    afterAll(() => embedder.close());

    const embedOne = async (text: string) => (await embedder.embedDocuments([text]))[0] ?? new Float32Array();

    it('gives one vector of length 1 for each text, of its dimension', async () => {
      const vectors = await embedder.embedDocuments(variedTexts);
      expect(vectors.map((vector) => vector.length)).toEqual(variedTexts.map(() => embedder.dimension));
      const wrong = vectors
        .map((vector) => dot(vector, vector))
        .filter((square) => !(Math.abs(square - 1) < 1e-4));
      expect(wrong).toEqual([]);
    });

    it('keeps the order of the texts, and gives a text the same vector in any company', async () => {
      const together = await embedder.embedDocuments([...someTexts, ...variedTexts]);
      const alone = await Promise.all(someTexts.map(embedOne));
      const cosines = alone.map((vector, index) => dot(vector, together[index] ?? new Float32Array()));
      for (const cosine of cosines) expect(cosine).toBeCloseTo(1, 5);
    });

    it('tells different texts apart', async () => {
      const [first, second] = await embedder.embedDocuments(someTexts);
      expect(dot(first ?? new Float32Array(), second ?? new Float32Array())).toBeLessThan(0.9999);
    });

    it('gives a vector of length 1 for a question', async () => {
      const vector = await embedder.embedQuery('When did the trains run again?');
      expect(vector).toHaveLength(embedder.dimension);
      expect(dot(vector, vector)).toBeCloseTo(1, 4);
    });

    it.each(['', ' ', '\n\t', '\ud800'])('gives a vector of length 1 even for %j', async (text) => {
      const vectors = [await embedOne(text), await embedder.embedQuery(text)];
      for (const vector of vectors) expect(dot(vector, vector)).toBeCloseTo(1, 4);
    });

    it('embeds a text of 20,000 characters', async () => {
      const vector = await embedOne('a long story '.repeat(1540));
      expect(dot(vector, vector)).toBeCloseTo(1, 4);
    });

    it('gives nothing for no texts', async () => {
      expect(await embedder.embedDocuments([])).toEqual([]);
    });

    it('hands out vectors that their receiver may change', async () => {
      for (const text of ['', 'Bread was rationed.']) {
        const before = await embedOne(text);
        const kept = before.slice();
        before.fill(7);
        expect(dot(await embedOne(text), kept)).toBeCloseTo(1, 5);
      }
    });

    it('answers calls that overlap', async () => {
      const [one, two] = await Promise.all([
        embedder.embedDocuments(someTexts),
        embedder.embedDocuments(someTexts),
      ]);
      expect(one.map((vector) => [...vector])).toEqual(two.map((vector) => [...vector]));
    });

    it('names itself the same way each time it is opened', async () => {
      const again = await open();
      expect(again.fingerprint).toBe(embedder.fingerprint);
      expect(again.fingerprint).not.toBe('');
      await again.close();
    });

    it('can be closed twice', async () => {
      const again = await open();
      await again.close();
      await expect(again.close()).resolves.toBeUndefined();
    });
  });
}
