import { describe, expect, it } from 'vitest';
import { foldWord } from '../../../src/analyze/fold.ts';
import { scriptOf } from '../../../src/analyze/scripts.ts';
import { stemWord } from '../../../src/analyze/stem.ts';
import { actions } from '../../../src/analyze/synonyms/actions.ts';
import { conflict } from '../../../src/analyze/synonyms/conflict.ts';
import { culture } from '../../../src/analyze/synonyms/culture.ts';
import { directed } from '../../../src/analyze/synonyms/directed.ts';
import { people } from '../../../src/analyze/synonyms/people.ts';
import { russian, russianDirected } from '../../../src/analyze/synonyms/russian.ts';
import { science } from '../../../src/analyze/synonyms/science.ts';
import { state } from '../../../src/analyze/synonyms/state.ts';
import { work } from '../../../src/analyze/synonyms/work.ts';
import { world } from '../../../src/analyze/synonyms/world.ts';
import { relatedStems, relatedWords } from '../../../src/analyze/synonyms.ts';

const linesOf = (list: string) => list.slice(1, -1).split('\n');
const english = [people, conflict, state, work, science, world, actions, culture].flatMap(linesOf);
const groups = [...english, ...linesOf(russian)];
const relations = [...linesOf(directed), ...linesOf(russianDirected)];
const words = [...groups, ...relations].flatMap((line) => line.replace(' >', '').split(' '));
/** What a question may ask with: every word but those that only state an answer. */
const askable = [...groups, ...relations].flatMap((line) => (line.split(' > ')[0] ?? '').split(' '));

function stemOf(word: string): string {
  const script = scriptOf(word);
  return stemWord(foldWord(word), script, script === 'cyrillic' ? 'ru' : 'en');
}

const relates = (asked: string, stated: string) => relatedStems(stemOf(asked)).has(stemOf(stated));
const stemsTwice = (line: string) => {
  const stems = line.replace(' >', '').split(' ').map(stemOf);
  return new Set(stems).size < stems.length;
};
const pairs = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' ') as [string, string]);

describe('the lists', () => {
  it('hold plain words, one group or relation a line', () => {
    expect(groups.filter((line) => !/^(?:[a-z]+(?: [a-z]+)+|[а-яё]+(?: [а-яё]+)+)$/.test(line))).toEqual([]);
    expect(
      relations.filter((line) => !/^(?:[a-z]+ )+>(?: [a-z]+)+$|^(?:[а-яё]+ )+>(?: [а-яё]+)+$/.test(line)),
    ).toEqual([]);
  });

  it('keep every group and every side of a relation to ten words', () => {
    const sides = [...groups, ...relations.flatMap((line) => line.split(' > '))];
    expect(sides.filter((side) => side.split(' ').length > 10)).toEqual([]);
  });

  it('name no word twice in a line, in whatever form', () => {
    expect([...groups, ...relations].filter(stemsTwice)).toEqual([]);
  });

  it('repeat no line', () => {
    const sorted = groups.map((line) => line.split(' ').sort().join(' '));
    expect(sorted.filter((line, at) => sorted.indexOf(line) !== at)).toEqual([]);
  });

  it('hold words that folding leaves as they are, but for ё', () => {
    expect(words.filter((word) => foldWord(word) !== word.replaceAll('ё', 'е'))).toEqual([]);
  });
});

describe('relatedStems', () => {
  it.each(
    pairs(`
    dad father
    father dad
    execution shot
    executed shot
    death executed
    died executed
    birthday born
    hometown born
    salary paid
    boss head
    rules regulations
    age years
    wife married
    husband marriage
    price paid
    author wrote
    founder established
    successor replaced
    place located
    population inhabitants
    reason because
    nickname called
    job worked
    employer employed
    widow widowed
    orphan orphaned
    siblings brother
    parents mother
    ancestry descent
    weapon rifle
    company firm
    movie film
    began started
    jailed imprisoned
    disease illness
    doctor physician
    bought purchased
    education graduated
    prize awarded
    casualties killed
    родители отец
    казнён расстрелян
    казни расстрела
    жена женат
    жены брака
    зарплата оклад
    награда орден
    `).filter(([asked, stated]) => stemOf(asked) !== stemOf(stated)),
  )('lead from %s to %s', (asked, stated) => {
    expect(relates(asked, stated)).toBe(true);
  });

  it.each(
    pairs(`
    right left
    right correct
    father mother
    husband widow
    born died
    winner lost
    rifle sword
    cat weapon
    oxygen gas
    paris capital
    dollar currency
    winner loser
    bought sold
    first last
    arrested released
    north south
    son daughter
    red blue
    murdered weapon
    teacher student
    customer tradition
    author power
    office captain
    depart minister
    like probability
    author authority
    отец дочь
    родился умер
    победа поражение
    орден дети
    `),
  )('do not lead from %s to %s', (asked, stated) => {
    expect(relates(asked, stated)).toBe(false);
  });

  it('lead from a question word to what states its answer, and not back', () => {
    expect(relates('vehicle', 'bicycle')).toBe(true);
    expect(relates('bicycle', 'vehicle')).toBe(false);
  });

  it('are the stems of the related words', () => {
    const unlike = askable.filter((word) => {
      const stems = relatedWords(foldWord(word)).map(stemOf);
      return stems.join(' ') !== [...relatedStems(stemOf(word))].join(' ');
    });
    expect(unlike).toEqual([]);
  });
});

describe('relatedWords', () => {
  it('finds something for every word that a question may ask with', () => {
    expect(askable.filter((word) => relatedWords(foldWord(word)).length === 0)).toEqual([]);
  });

  it('gives an inflected form what its word has', () => {
    expect(relatedWords('fathers')).toEqual(relatedWords('father'));
    expect(relatedWords('executing')).toEqual(relatedWords('executed'));
    expect(relatedWords('завода')).toEqual(relatedWords('завод'));
  });

  it('relates no word to itself in any form', () => {
    const selfish = askable.filter((word) => relatedWords(foldWord(word)).map(stemOf).includes(stemOf(word)));
    expect(selfish).toEqual([]);
  });

  it('gives at most twelve words, none twice', () => {
    const counts = askable.map((word) => relatedWords(foldWord(word)));
    expect(Math.max(...counts.map((related) => related.length))).toBeLessThanOrEqual(12);
    expect(counts.filter((related) => new Set(related.map(stemOf)).size < related.length)).toEqual([]);
  });

  it.each(['zyzzyva', '', 'a', '>', ' ', '\n', '東京', '1905', '-'])('knows nothing of %j', (word) => {
    expect(relatedWords(word)).toEqual([]);
  });
});
