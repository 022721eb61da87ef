/** Runs that come to overlap become one quote. */
import { expect, it } from 'vitest';
import type { ChosenSentence } from '../../../../src/answer/extractive/choose-sentences.ts';
import { joinNeighbours } from '../../../../src/answer/extractive/join-neighbours.ts';
import { splitDocument } from '../../../../src/chunk/split-document.ts';
import { readText } from '../../../support/documents.ts';

const [passage] = splitDocument(readText('notes.md', 'Bring these:\n\n- Oil.\n- Bread.\n- Salt.\n- Rope.\n'));

function choose(...positions: number[]): ChosenSentence[] {
  return positions.flatMap((sentence) => {
    const source = passage?.sentences[sentence];
    if (passage === undefined || source === undefined) return [];
    const strengths = { own: [], inContext: [] };
    return [{ passage: 0, sentence, source, of: passage, share: 0.2, strengths, alsoIn: [] }];
  });
}

it('takes items that were chosen before into the list that is announced', () => {
  const { picks, pickOf } = joinNeighbours(choose(4, 2, 0), () => []);
  expect(picks.map(({ sentence, through }) => [sentence, through])).toEqual([[0, 4]]);
  expect(pickOf).toEqual([0, 0, 0]);
});
