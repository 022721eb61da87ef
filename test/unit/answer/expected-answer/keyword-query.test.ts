import { describe, expect, it } from 'vitest';
import { expectedAnswer } from '../../../../src/answer/expected-answer/expected-answer.ts';

describe('a query of keywords', () => {
  it.each([
    ['civilian death toll flood Halden', 'quantity', 'civilian death toll'],
    ['Lind mill strike number of hands dismissed', 'quantity', 'hands'],
    ['arrests mill strike total', 'quantity', 'arrests'],
    ['harbour depth', 'quantity', 'depth'],
    ['tail length in 1970', 'duration', 'tail length'],
    ['Lind salary amount', 'quantity', 'amount'],
    ['Lind salary mill', 'money', 'salary'],
    ['bus fare', 'quantity', 'fare'],
    ['Medal of the Mill Lind years awarded', 'date', ''],
    ['membership of Lind restored, date', 'date', ''],
    ['Lind head of department years', 'date', ''],
    ['mill strike dates from to', 'date', ''],
    ['first secretary mill Lind since', 'date', ''],
    ['Lind birth date', 'date', ''],
    ['Lind death', 'date', ''],
    ['Lind: cause of death?', 'reason', 'cause'],
    ['sellers horse name', 'name', 'name'],
    ['bar closing time', 'date', 'time'],
    ['mill strike ordered by whom', 'person', ''],
    ['число жертв наводнения', 'quantity', ''],
    ['Линд годы руководства', 'date', ''],
  ])('asks with its noun: %s → %s', (question, kind, focus) => {
    const { kinds, focus: found } = expectedAnswer(question);
    expect([kinds[0], found]).toEqual([kind, focus]);
  });

  it.each([
    ['Depth', 'description'],
    ['tidal power', 'description'],
    ['Toll House Halden', 'description'],
    ['Player of the year', 'person'],
    ['And four years later?', 'description'],
    ['bread prices this year', 'description'],
    ['Толщина льда 2 марта 1931 года', 'description'],
    ['Confirm that my warranty runs for thirty years.', 'description'],
    ['And the second time?', 'description'],
  ])('does not ask with another word: %s → %s', (question, kind) => {
    expect(expectedAnswer(question).kinds[0]).toBe(kind);
  });
});

describe('a statement with a question behind it', () => {
  it.each([
    'Our teacher says 800 inhabitants died in the flood. Is that the right figure?',
    'I read that Lind was born in 1905. Is that so?',
    'The mill was founded in 1905, right?',
    'I use a wheelchair. Can I reach the loft?',
    "The drum holds 8 kg, doesn't it?",
    'The mill ran for two years, is that right?',
  ])('asks for yes or no: %s', (question) => {
    expect(expectedAnswer(question).kinds[0]).toBe('yes-no');
  });

  it.each([
    'Lind died in 1905. A date?',
    'Lind, the mill it was?',
    'date of birth, right of way',
    'Lind, birth date?',
  ])('is none: %s', (question) => {
    expect(expectedAnswer(question).kinds[0]).not.toBe('yes-no');
  });
});
