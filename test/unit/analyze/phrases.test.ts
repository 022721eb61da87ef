import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { phrasesIn } from '../../../src/analyze/phrases.ts';
import { stemOf } from '../../../src/analyze/thesaurus.ts';

const read = (question: string) => phrasesIn(question.split(' '));
const saidFor = (question: string, word: string) => [
  ...(read(question).get(question.split(' ').indexOf(word))?.keys() ?? []),
];

describe('phrasesIn', () => {
  it('gives every word of a phrase what may stand for the phrase', () => {
    const question = 'when was he put to death';
    expect(saidFor(question, 'put')).toContain(stemOf('executed'));
    expect(saidFor(question, 'death')).toEqual(saidFor(question, 'put'));
    expect(read(question).has(1)).toBe(false);
  });

  it('reads a phrase in any form', () => {
    expect(saidFor('who stepped down in may', 'stepped')).toContain(stemOf('resign'));
  });

  it('reads past articles and pronouns', () => {
    expect(saidFor('who took the part in it', 'part')).toEqual(saidFor('who took part in it', 'part'));
  });

  it('finds a particle a few words after its verb, and no further', () => {
    expect(saidFor('who handed old papers over', 'handed')).toContain(stemOf('give'));
    expect(saidFor('who handed very old yellow torn papers over', 'handed')).toEqual([]);
  });

  it('prefers the longest phrase', () => {
    const [long, short] = ['head of state', 'secret police'];
    expect(saidFor(`who was ${long}`, 'head').length).toBeGreaterThan(0);
    expect(saidFor(`the ${short} came`, 'police').length).toBeGreaterThan(0);
  });

  it('finds every phrase of its file', () => {
    const file = new URL('../../../src/analyze/thesaurus/phrases.txt', import.meta.url);
    const keys = readFileSync(file, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => line.split(':')[0] ?? '');
    expect(keys.length).toBeGreaterThan(2000);
    const lost = keys.filter((key) => phrasesIn(key.split(' ')).size === 0);
    expect(lost.filter((key) => key.split(' ').map(stemOf).join(' ') === key)).toEqual([]);
  });

  it('finds nothing where there is no phrase', () => {
    expect(read('when was zyzzyva').size).toBe(0);
    expect(phrasesIn([]).size).toBe(0);
  });
});
