import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, createRequiredTextField } from '../../../src/http/api/text-field.ts';

describe('text of strangers', () => {
  it('comes out well formed and without control characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const cleaned = cleanText(text);
        expect(cleaned.isWellFormed()).toBe(true);
        expect(cleaned).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        expect(cleanText(cleaned)).toBe(cleaned);
      }),
    );
  });

  it('stays as it is when nothing is wrong with it', () => {
    for (const text of ['C++ и "NEAR("', 'семья 👨‍👩‍👧', 'שלום']) expect(cleanText(text)).toBe(text);
  });

  it('may not be empty where something is needed', () => {
    const field = createRequiredTextField(5);
    expect(field.safeParse('\u0007').success).toBe(false);
    expect(field.safeParse('123456').success).toBe(false);
    expect(field.parse(' 12 ')).toBe('12');
  });
});
