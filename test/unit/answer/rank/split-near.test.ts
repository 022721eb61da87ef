import { describe, expect, it } from 'vitest';
import { splitNear } from '../../../../src/answer/rank/split-near.ts';
import type { RetrievedPassage } from '../../../../src/contract/draft.ts';
import { createRetrieval } from './ranker-world.ts';

const [text] = createRetrieval('tower', [['The tower.']]).passages as [RetrievedPassage];
const entry: RetrievedPassage = { ...text, passage: { ...text.passage, kind: 'reference' } };
const repeat = (passage: RetrievedPassage, count: number) => Array.from({ length: count }, () => passage);

describe('what is looked at sentence by sentence', () => {
  it('is every passage of a short list', () => {
    expect(splitNear([entry, text])).toEqual({ near: [entry, text], rest: [] });
    expect(splitNear([])).toEqual({ near: [], rest: [] });
  });

  it('is sixteen passages of text, however many entries of reference lists come before them', () => {
    const { near, rest } = splitNear([...repeat(entry, 30), ...repeat(text, 20)]);
    expect(near).toEqual([...repeat(entry, 16), ...repeat(text, 16)]);
    expect(rest).toEqual([...repeat(entry, 14), ...repeat(text, 4)]);
  });
});
