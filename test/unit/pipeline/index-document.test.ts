import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../src/analyze/create-analyzer.ts';
import type { Embedder } from '../../../src/contract/embedder.ts';
import { readDocument } from '../../../src/ingest/read-document.ts';
import { indexDocument } from '../../../src/pipeline/index-document.ts';
import { createFakeEmbedder } from '../../support/fake-embedder.ts';

async function embeddedOf(text: string, language: Pick<Embedder, 'language'>): Promise<string[]> {
  const fake = createFakeEmbedder();
  const embedded: string[] = [];
  const embedDocuments = async (texts: readonly string[]) => {
    embedded.push(...texts);
    return fake.embedDocuments(texts);
  };
  const bytes = new TextEncoder().encode(text);
  const document = readDocument({ id: 'a', name: 'a.txt', bytes });
  const embedder = { ...fake, ...language, embedDocuments };
  await indexDocument(document, '', { analyzer: createAnalyzer(), embedder, cache: null });
  return embedded;
}

const sentence = 'Отец умер от тифа в 1919 году.';

describe('what is embedded of a Russian sentence', () => {
  it('is its words in English for a model that knows only English', async () => {
    const [embedded = ''] = await embeddedOf(sentence, { language: 'en' });
    expect(embedded).toMatch(/^father \w+ typhus 1919/);
    expect(embedded).not.toMatch(/\p{Script=Cyrillic}/u);
  });

  it('is the sentence itself for a multilingual model', async () => {
    expect(await embeddedOf(sentence, {})).toEqual([sentence]);
  });
});

describe('what is embedded of a sentence in another language of Cyrillic letters', () => {
  it('is in Latin letters, without what its words would mean in Russian', async () => {
    const text =
      'Він став учителем і жив у Києві, де написав свої перші вірші про рідний край та його людей.';
    const [embedded = ''] = await embeddedOf(text, { language: 'en' });
    expect(embedded).toContain('uchitelem');
    expect(embedded).not.toMatch(/\p{Script=Cyrillic}|teacher|put/u);
  });
});

describe('what is embedded of an English sentence', () => {
  it('is the sentence itself', async () => {
    const english = 'The father died of typhus in 1919.';
    expect(await embeddedOf(english, { language: 'en' })).toEqual([english]);
  });
});
