import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchByLength } from '../../../src/embed/local/batches.ts';

describe('batches', () => {
  it('hold each sequence that is not empty once, with others of its length, within the limit', () => {
    const lengths = fc.array(fc.integer({ min: 0, max: 128 }), { maxLength: 80 });
    fc.assert(
      fc.property(lengths, fc.integer({ min: 1, max: 500 }), (all, maxTokens) => {
        const batches = batchByLength(all, maxTokens);
        const members = batches.flatMap((batch) => batch.members).sort((a, b) => a - b);
        expect(members).toEqual(all.flatMap((length, index) => (length > 0 ? [index] : [])));
        for (const batch of batches) {
          expect(batch.members.every((member) => all[member] === batch.length)).toBe(true);
          expect(batch.members.length === 1 || batch.members.length * batch.length <= maxTokens).toBe(true);
        }
      }),
    );
  });
});
