import { describe, expect, it } from 'vitest';
import { alternativesIn, taken } from '../../../../src/answer/disagreement/claims/alternatives.ts';

const sides = (question: string) => {
  const found = alternativesIn(question);
  return found === null ? null : [[...found.first], [...found.second]];
};

describe('the choice that a question leaves', () => {
  it.each([
    ['Was the beam of cast iron or of steel in 1931?', [['iron'], ['steel']]],
    ['Was she in Halden or in Brenna that winter?', [['halden'], ['brenna']]],
    ['Which came first, the ferry or the bridge?', [['ferr'], ['bridg']]],
    ['How was he executed, by rope or by bullet?', [['rop'], ['bullet']]],
    [
      'The Weir circle: closed bloc or loose group?',
      [
        ['bloc', 'clos'],
        ['loos', 'group'],
      ],
    ],
    ['Should Lind be seen as a hero or as a traitor?', [['hero'], ['traitor']]],
    ['Что построили раньше: паром или мост?', [['пар'], ['мост']]],
  ])('is read from %s', (question, expected) => {
    expect(sides(question)).toEqual(expected);
  });

  it.each([
    'Are dogs or cats allowed?',
    'Was anyone killed or wounded?',
    'Was it iron, steel or bronze?',
    'Which cities in Halden or Brenna have a bridge?',
    'What should I do, if I feel dizzy or sick?',
    'How do I reach you, by phone or by letter?',
    'Что делать, если потерял паспорт или билет?',
    'Which is oldest, the ferry, the bridge or the mill?',
    'Did he win medals or prizes?',
    'Should dogs or cats be kept in?',
    'The new pump: how to start or stop it',
    'Halden: did it rain or snow?',
    'Trips from Halden: by boat or train, and where to eat',
    'Was the beam made of steel?',
  ])('is none in %s', (question) => {
    expect(sides(question)).toBeNull();
  });

  it('is taken by a sentence with the words of one side', () => {
    const choice = { first: new Set(['iron']), second: new Set(['steel']) };
    expect(taken(new Set(['beam', 'iron']), choice)).toBe('first');
    expect(taken(new Set(['beam', 'steel']), choice)).toBe('second');
    expect(taken(new Set(['iron', 'steel']), choice)).toBeNull();
    expect(taken(new Set(['beam']), choice)).toBeNull();
  });

  it('is taken by a word that has it as a part', () => {
    const choice = { first: new Set(['wind']), second: new Set(['steam']) };
    expect(taken(new Set(['steam-mill', 'stone']), choice)).toBe('second');
    expect(taken(new Set(['steamship', 'stone']), choice)).toBeNull();
  });

  it('is taken by a sentence with other words of its roots', () => {
    const choice = { first: new Set(['organisational']), second: new Set(['mobilis', 'industr']) };
    expect(taken(new Set(['organizat']), choice)).toBe('first');
    expect(taken(new Set(['mobilizat']), choice)).toBe('second');
    expect(taken(new Set(['organ', 'mobil']), choice)).toBeNull();
  });
});
