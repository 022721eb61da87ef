import { expect, it } from 'vitest';
import { splitLead } from '../../../src/ingest/plain-text/split-lead.ts';
import { splitGroups } from '../../../src/ingest/plain-text/split-lines.ts';

const split = (text: string): number[] =>
  splitGroups(text, { start: 0, end: text.length })
    .flatMap((group) => splitLead(text, group))
    .map(({ lines }) => lines.length);

const paragraph = 'More than sixty people signed the petition against the swings, and the editor did not.';

it.each([
  ['a word', `Petition\n${paragraph}`],
  ['capitals', `THE ROOF\n${paragraph}`],
  ['a number', `2. The roof\n${paragraph}`],
])('takes %s that stands directly on a paragraph for a line of its own', (_, text) => {
  expect(split(text)).toEqual([1, 1]);
});

it.each([
  [
    'a wrapped line',
    'The people of the village had for a long time\nwanted swings, and sixty of them signed a petition.',
  ],
  [
    'a line that the next word would not have fitted',
    `${'The longest of all lines in this text is here'}\nOverwhelmingly-many people signed the petition.`,
  ],
  ['a sentence that is cut in the middle', `The committee was led by\n${paragraph}`],
  ['a salutation', `Dear Sir\n${paragraph}`],
  ['a sentence', `It was spring.\n${paragraph}`],
  ['a line of an address or a poem', 'The Editor\nThe Old Mill\nMill Lane'],
  ['what goes on in small letters', `The petition\n${paragraph.toLowerCase()}`],
  ['what is no sentence', 'Names\nAda Weir, Edith Weir, Ivan Weir, Zoya Weir, Kuzma Weir and Anna Weir'],
])('leaves %s where it is', (_, text) => {
  expect(split(text)).toHaveLength(1);
});
