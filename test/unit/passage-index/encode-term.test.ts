import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeTerm,
  decodeTerms,
  encodeTerm,
  encodeTerms,
} from '../../../src/passage-index/local/encode-term.ts';
import { createTables, indexTerms } from '../../../src/passage-index/local/schema.ts';

const anyTerm = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.string(),
    ),
  )
  .map((parts) => parts.join(''));

describe('encodeTerm', () => {
  it('leaves words of any script as they are', () => {
    for (const term of ['owl', '1953', 'москва', '東京', 'naïve', '🦉']) expect(encodeTerm(term)).toBe(term);
  });

  it('writes punctuation, upper case and half surrogates as letters, digits and _', () => {
    expect(encodeTerm('C++')).toBe('_43_2b_2b');
    expect(encodeTerm('a b_')).toBe('a_20b_5f');
    expect(encodeTerm('x\uD800')).toBe('x_ud800');
  });

  it('can be undone for any term', () => {
    fc.assert(fc.property(anyTerm, (term) => decodeTerm(encodeTerm(term)) === term));
  });

  it('can be undone for any list of terms, of which only the empty ones are lost', () => {
    fc.assert(
      fc.property(fc.array(anyTerm), (terms) => {
        expect(decodeTerms(encodeTerms(terms))).toEqual(terms.filter((term) => term !== ''));
      }),
    );
  });

  it('gives what the tokenizer of the full-text index takes as exactly one token, unchanged', () => {
    const database = new DatabaseSync(':memory:');
    database.exec(createTables);
    const terms = new Set(
      fc.sample(
        anyTerm.filter((term) => term !== ''),
        300,
      ),
    );
    const insert = database.prepare('INSERT INTO passage_terms VALUES (?, ?, ?)');
    for (const [at, term] of [...terms].entries()) insert.run(at, encodeTerms([term]), '');
    database.exec(indexTerms);
    const stored = database
      .prepare('SELECT term FROM term_frequencies')
      .all()
      .map((row) => row.term);
    expect(new Set(stored)).toEqual(new Set([...terms].map(encodeTerm)));
    database.close();
  });
});
