/** Runs that come to overlap become one quote. */
import { expect, it } from 'vitest';
import type { ChosenSentence } from '../../../../src/answer/extractive/choose-sentences.ts';
import { refersBack } from '../../../../src/answer/extractive/context/refers-back.ts';
import { joinNeighbours } from '../../../../src/answer/extractive/join-neighbours.ts';
import { splitDocument } from '../../../../src/chunk/split-document.ts';
import type { Passage } from '../../../../src/contract/passage.ts';
import { readText } from '../../../support/documents.ts';

const [passage] = splitDocument(readText('notes.md', 'Bring these:\n\n- Oil.\n- Bread.\n- Salt.\n- Rope.\n'));

const plain = { highlightsOf: () => [], isSide: () => false, wantsLists: false };

const choose = (...positions: number[]): ChosenSentence[] => chooseFrom(passage, positions);

function chooseFrom(of: Passage | undefined, positions: readonly number[]): ChosenSentence[] {
  return positions.flatMap((sentence) => {
    const source = of?.sentences[sentence];
    if (of === undefined || source === undefined) return [];
    const strengths = { own: [], inContext: [] };
    return [{ passage: 0, sentence, source, of, share: 0.2, strengths, alsoIn: [] }];
  });
}

it('takes items that were chosen before into the list that is announced', () => {
  const { picks, pickOf } = joinNeighbours(choose(4, 2, 0), plain);
  expect(picks.map(({ sentence, through }) => [sentence, through])).toEqual([[0, 4]]);
  expect(pickOf).toEqual([0, 0, 0]);
});

it.each([
  ['It burns oil.', 0],
  ['During this night nobody sleeps.', 0],
  ['In 1894 she lit it first.', 0],
  ['In Marl in May 1894, they lit it.', 0],
  ['Although he was old, he lit it.', 0],
  ['In the same year the tower fell.', 0],
  ['The latter is brass.', 0],
  ['Ten years later the tower fell.', 0],
  ['В 1907 году она погасла.', 0],
  ['When Ada Weir came, she lit it.', 1],
  ['In the evening the keeper lights his lamp.', 1],
  ['For all guests there are lamps.', 1],
  ['Fog is met with such lamps.', 0],
  ['Lamps such as the old one are brass.', 1],
  ['The keeper lights it in this way.', 1],
  ['In this guide lamps are shown.', 1],
  ['Only those who keep lamps may come.', 1],
])('takes the sentence before %s along where it is referred to', (text, first) => {
  const [own] = splitDocument(readText('notes.md', `The lamp is lit at dusk. ${text} The tower is high.`));
  const { picks } = joinNeighbours(chooseFrom(own, [1]), plain);
  expect(picks.map(({ sentence, through }) => [sentence, through])).toEqual([[first, 1]]);
});

it('quotes a side of a disagreement apart from the sentences around it, which may state the other side', () => {
  const [own] = splitDocument(
    readText('notes.md', 'One map has 1905. Another map has 1906. It was drawn later. A third has 1905.'),
  );
  const extents = (isSide: (at: number) => boolean) =>
    joinNeighbours(chooseFrom(own, [1, 2, 0, 3]), {
      ...plain,
      isSide: ({ sentence }) => isSide(sentence),
    }).picks.map(({ sentence, through }) => [sentence, through]);
  expect(extents(() => false)).toEqual([
    [0, 2],
    [3, 3],
  ]);
  expect(extents((at) => at < 2)).toEqual([
    [1, 1],
    [2, 3],
    [0, 0],
  ]);
  expect(extents((at) => at === 1 || at === 2)).toEqual([
    [1, 1],
    [2, 2],
    [0, 0],
    [3, 3],
  ]);
});

it('brings the whole list along where lists are asked for', () => {
  const [steps] = splitDocument(readText('notes.md', '1. Fill the lamp.\n2. Trim it.\n3. Light it.\n'));
  const extents = (wantsLists: boolean) =>
    joinNeighbours(chooseFrom(steps, [1]), { ...plain, wantsLists }).picks.map(({ sentence, through }) => [
      sentence,
      through,
    ]);
  expect(extents(true)).toEqual([[0, 2]]);
  expect(extents(false)).toEqual([[1, 1]]);
});

it('brings the names of the columns along with a row', () => {
  const [table] = splitDocument(
    readText(
      'notes.md',
      'Our lamps.\n\n| Lamp | Price |\n|---|---|\n| A1 | 40 |\n| A2 | 60 |\n| A3 | 80 |\n',
    ),
  );
  const { picks } = joinNeighbours(chooseFrom(table, [3]), plain);
  expect(picks.map(({ sentence, through }) => [sentence, through])).toEqual([[1, 3]]);
});

it('reads a long row of numbers before the test runs out of time', () => {
  expect(refersBack(`In ${'1,'.repeat(2_000)}x`)).toBe(false);
  expect(refersBack('In 1,300 days she lit it.')).toBe(true);
});
