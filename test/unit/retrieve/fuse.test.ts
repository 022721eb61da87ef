import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../src/contract/passage-index.ts';
import { fuseCandidates } from '../../../src/retrieve/fuse.ts';
import { createCandidate } from './candidate.ts';

const order = (candidates: readonly Candidate[], vector = 0.5) =>
  fuseCandidates(candidates, { vector }).map(({ passage }) => passage.id);

describe('fusing lexical and vector scores', () => {
  it('keeps a strong lexical match before a slightly nearer vector', () => {
    const lexical = createCandidate('a#1', { lexical: 10, cosines: [0.3] });
    const near = createCandidate('b#1', { lexical: 2, cosines: [0.5] });
    expect(order([near, lexical])).toEqual(['a#1', 'b#1']);
  });

  it('lets the vector decide where no word matches', () => {
    const near = createCandidate('a#2', { lexical: 0, cosines: [0.1, 0.8] });
    const far = createCandidate('a#1', { lexical: 0, cosines: [0.4, 0.2] });
    expect(order([far, near])).toEqual(['a#2', 'a#1']);
  });

  it('takes a passage by its best sentence, not by their mean', () => {
    const oneGood = createCandidate('a#1', { lexical: 1, cosines: [0.9, 0, 0, 0] });
    const allFair = createCandidate('b#1', { lexical: 1, cosines: [0.5, 0.5, 0.5, 0.5] });
    expect(order([allFair, oneGood])).toEqual(['a#1', 'b#1']);
  });

  it('breaks ties of the sum by the lexical score', () => {
    const lexical = createCandidate('b#1', { lexical: 4, cosines: [0] });
    const vector = createCandidate('a#1', { lexical: 0, cosines: [1] });
    expect(order([vector, lexical], 1)).toEqual(['b#1', 'a#1']);
  });

  it('breaks full ties by document and place, by number and not by letters', () => {
    const ids = ['b#1', 'a#10', 'a#9'];
    expect(order(ids.map((id) => createCandidate(id, { lexical: 1, cosines: [0.2] })))).toEqual([
      'a#9',
      'a#10',
      'b#1',
    ]);
  });

  it('counts a cosine below zero as no likeness', () => {
    const [only] = fuseCandidates([createCandidate('a#1', { lexical: 0, cosines: [-0.7] })], { vector: 0.5 });
    expect(only?.score).toBe(0);
  });

  it('gives scores from 0 to 1 in falling order, whatever the order of the candidates', () => {
    const scores = fc.record({
      lexical: fc.double({ min: 0, max: 1e6, noNaN: true }),
      cosines: fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(scores, { maxLength: 12 }), (all) => {
        const candidates = all.map((each, i) => createCandidate(`d#${i + 1}`, each));
        const fused = fuseCandidates(candidates, { vector: 0.5 });
        const values = fused.map(({ score }) => score);
        expect(values.every((score) => score >= 0 && score <= 1)).toBe(true);
        expect(values).toEqual(values.toSorted((a, b) => b - a));
        expect(order(candidates.toReversed())).toEqual(order(candidates));
      }),
    );
  });
});
