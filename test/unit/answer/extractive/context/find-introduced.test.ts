/** What a sentence announces is quoted with it. */
import { describe, expect, it } from 'vitest';
import { findEnumerated } from '../../../../../src/answer/extractive/context/find-enumerated.ts';
import { findIntroduced } from '../../../../../src/answer/extractive/context/find-introduced.ts';
import { findListAround } from '../../../../../src/answer/extractive/context/find-list.ts';
import { splitDocument } from '../../../../../src/chunk/split-document.ts';
import { readText } from '../../../../support/documents.ts';

/** The sentences that go with sentence `at` of the first passage. */
function introduced(text: string, at = 0): string[] {
  const [passage] = splitDocument(readText('notes.md', text));
  if (passage === undefined) return [];
  return passage.sentences.slice(at + 1, findIntroduced(passage, at) + 1).map((sentence) => sentence.text);
}

describe('a sentence that ends with a colon', () => {
  it('takes its list along, and not what follows the list', () => {
    const text =
      'The keeper asks two things:\n\n- Bring oil.\n- Bring bread. It may be old.\n\nThe tower is high.\n';
    expect(introduced(text)).toEqual(['Bring oil.', 'Bring bread.', 'It may be old.']);
  });

  it('takes numbered items along', () => {
    expect(introduced('Do this:\n\n1. Fill the lamp.\n2. Light it.\n\nThen sleep.')).toEqual([
      'Fill the lamp.',
      'Light it.',
    ]);
  });

  it('takes items of several lines and tasks along', () => {
    expect(introduced('Do this:\n\n- Bring a lamp.\n  It may be old.\n- Sign the book.\n')).toEqual([
      'Bring a lamp.',
      'It may be old.',
      'Sign the book.',
    ]);
    expect(introduced('**Do this:**\n\n- [ ] Fill the lamp.\n- [x] Light it.\n')).toHaveLength(2);
  });

  it('takes one sentence along where there is no list', () => {
    expect(
      introduced('The diary is short: the sea was calm.\n\nIt says:\n\nAll is well. The sea is calm.', 1),
    ).toEqual(['All is well.']);
  });

  it('takes twelve items at most', () => {
    const items = Array.from({ length: 15 }, (_, at) => `- Item ${at + 1} is oil.`).join('\n');
    expect(introduced(`Bring these:\n\n${items}\n`)).toHaveLength(12);
  });

  it('takes nothing along where nothing follows', () => {
    expect(introduced('The keeper asks two things:')).toEqual([]);
  });
});

describe('a sentence that counts what it announces', () => {
  it('takes as many sentences of its paragraph along', () => {
    const text = 'Two totals are given for it. One is 40. The other is 52. The tower is high.';
    expect(introduced(text)).toEqual(['One is 40.', 'The other is 52.']);
    expect(introduced('There were three reasons. It was old.\n\nThe tower is high.')).toEqual([
      'It was old.',
    ]);
  });

  it('takes none along where it tells them itself, or counts something else', () => {
    expect(introduced('Three reasons led to it: age, rust and wind. The tower is high.')).toEqual([]);
    expect(introduced('Two lamps are lit. One is old. The other is new.')).toEqual([]);
    expect(introduced('Two figures guard the gate. One is old. The other is new.')).toEqual([]);
  });
});

describe('a question of the document', () => {
  it.each([
    [
      '**When do you open?**\n\nAt nine. At ten on Sundays.\n\n**Who may come?**\n\nAll.',
      ['At nine.', 'At ten on Sundays.'],
    ],
    ['Who may come? All may. The tower is high.', ['All may.', 'The tower is high.']],
    ['Who may come?\n\nAll may.\n\nThe tower is high.', ['All may.']],
    ['Who may come? When? At nine.', []],
  ])('takes its answer along: %s', (text, answer) => {
    expect(introduced(text)).toEqual(answer);
  });
});

it('any other sentence announces nothing', () => {
  expect(introduced('The keeper asks two things.\n\n- Bring oil.\n- Bring bread.\n')).toEqual([]);
});

it.each([
  ['One lamp is oil. The other is gas. The tower is high.', 1],
  ['He keeps two lamps. One is oil. The other is gas. The tower is high.', 2],
  ['The first lamp is oil. A second burns gas. Another is electric. The tower is high.', 2],
  ['One of the lamps is oil. Another is gas.', 0],
  ['One must light it. Another lamp is gas.', 0],
  ['He keeps two lamps. The tower is high.', 0],
  ['One lamp is oil.\n\nThe other is gas.', 0],
])('takes the rest of the enumeration %s along', (text, last) => {
  const [passage] = splitDocument(readText('notes.md', text));
  expect(passage && findEnumerated(passage, 0)).toBe(last);
});

describe('the list around an item', () => {
  const text = 'Light it.\n\n1. Fill the lamp. Use oil.\n2. Trim it.\n3. Light it.\n\nThen sleep.';
  it.each([
    [1, { first: 0, last: 4 }],
    [2, { first: 0, last: 4 }],
    [4, { first: 0, last: 4 }],
    [0, null],
    [5, null],
  ])('of sentence %i is found', (at, extent) => {
    const [passage] = splitDocument(readText('notes.md', text));
    expect(passage && findListAround(passage, at)).toEqual(extent);
  });
});
