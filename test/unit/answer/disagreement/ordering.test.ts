/** Sentences that give the order of two things. */
import { describe, expect, it } from 'vitest';
import { firstTold, orderAsked } from '../../../../src/answer/disagreement/claims/ordering.ts';
import { readFacts } from '../../../../src/answer/disagreement/sentence-facts.ts';
import { rivalClaims } from './claims-of.ts';

const firstOf = (question: string, text: string) => {
  const ordered = orderAsked(question);
  const facts = readFacts(
    {
      text,
      score: 1,
      share: 1,
      isQuoted: true,
      strengths: { own: [], inContext: [] },
      isReference: false,
      place: { document: '', start: 0 },
    },
    0,
  );
  return ordered && firstTold(facts, ordered);
};
const ferry = 'Which came first at Halden, the ferry or the bridge?';

describe('the order of two things', () => {
  it.each([
    ['The ferry had been running for two years before the bridge stood.', 'first'],
    ['The bridge was opened only after the ferry had sunk.', 'first'],
    ['Two years after the bridge, the town bought a ferry.', 'second'],
    ['First came the bridge.', 'second'],
    ['The ferry was there first: the bridge was still a drawing.', 'first'],
    ['They bought the ferry first, and moved on to the bridge only later.', 'first'],
    ['The bridge came first, and the ferry followed it in spring.', 'second'],
    ['The ferry had been running for ten years when the bridge was built.', 'first'],
    ['The ferry had carried people before the first stone of the bridge was laid.', 'first'],
    ['It was only when the ferry had sunk that they built the bridge.', 'first'],
    ['The ferry could not be moored before there was a bridge to moor it to.', 'second'],
    ['The ferry did not run until the bridge was closed.', 'second'],
    ['The ferry had not been running for a year before the bridge stood.', 'first'],
    ['The ferry shook, and it was only when it lay still that they came to the bridge.', 'first'],
    ['Only after all that did they build the bridge.', 'first'],
    ['Only after the ferry did they build the bridge.', 'first'],
    ['Only afterwards, on a windy day in the spring of that year, did they open the bridge.', 'first'],
    ['The old men afterwards talked, on many a day in that and other years, of the bridge.', null],
    ['The ferry and the bridge are both painted green.', null],
  ])('is read from %s', (text, side) => {
    expect(firstOf(ferry, text)).toBe(side);
  });

  it.each([
    ['Сначала построили мост, и лишь потом пустили паром.', 'second'],
    ['Паром пустили раньше моста.', 'first'],
    ['Мост появился первым, в 1931 году, а паром завели уже после него.', 'second'],
  ])('is read from %s', (text, side) => {
    expect(firstOf('Что появилось раньше — паром или мост?', text)).toBe(side);
  });

  it('is asked for by "before or after", and by no other choice', () => {
    const resigned = 'Did the warden resign before or after the fire?';
    expect(firstOf(resigned, 'She resigned three days before the fire.')).toBe('first');
    expect(firstOf(resigned, 'It was only after the fire that she resigned.')).toBe('second');
    expect(orderAsked('Was the bridge of iron or of stone?')).toBeNull();
    expect(orderAsked('Who came first in the race?')).toBeNull();
  });

  it('of two names is asked for as well', () => {
    const question = 'Which town was lit first, Halden or Sund?';
    const texts = [
      'Halden was the first town to be lit.',
      'Sund was lit first, and Halden followed a week later.',
    ];
    expect(rivalClaims(question, ...texts)).toHaveLength(1);
    expect(rivalClaims(question, texts[0] ?? '', 'Halden was lit first, and Sund came second.')).toEqual([]);
  });

  it('makes rivals of sentences that give it the other way round', () => {
    const after = 'The bridge was opened only after the ferry had sunk.';
    expect(rivalClaims(ferry, after, 'The bridge came before the ferry.')).toHaveLength(1);
    expect(rivalClaims(ferry, after, 'The ferry ran two years before the bridge was built.')).toEqual([]);
  });
});

it.each([
  [
    'Which came first, the ferry or the bridge?',
    'The ferry preceded the bridge.',
    'The ferry was preceded by the bridge.',
  ],
])('turns the order round in the passive: %s', (question, ...texts) => {
  expect(rivalClaims(question, ...texts)).toHaveLength(1);
});

it.each([
  [
    'Which came first, the ferry or the bridge?',
    'The bridge followed the ferry.',
    'The ferry was followed by the bridge.',
  ],
  [
    'Which came first, the ferry or the bridge?',
    'The ferry preceded the bridge.',
    'The bridge was preceded by the ferry.',
  ],
  [
    'Which came first, the ferry or the bridge?',
    'The ferry came before the bridge.',
    'The first bridge was built in 1902, the ferry in 1880.',
  ],
])('gives no other order by a passive or a rank: %s', (question, ...texts) => {
  expect(rivalClaims(question, ...texts)).toHaveLength(0);
});

describe('what to do first', () => {
  const question = 'Do I back up first or close the year first?';
  it.each([
    ['Close the year first and take the backup afterwards.', 'second'],
    ['Take a backup before you do anything else, and only then close the year.', 'first'],
    ['The year and the backup have a page each.', null],
  ])('is told by %s', (text, side) => {
    expect(firstOf(question, text)).toBe(side);
  });

  it('is asked with one "first" as well, and not without', () => {
    expect(orderAsked('Before the guests come, should we salt or smoke the fish first?')).not.toBeNull();
    expect(orderAsked('Do I need a permit or a licence?')).toBeNull();
    expect(orderAsked('Who was first or second?')).toBeNull();
  });
});

it.each([
  ['Should I save or quit first?', 'Do not quit before you save.', 'Save before you quit.'],
  [
    'Did Lind publish before or after the prize?',
    'Lind published before the prize.',
    'The prize did not come until Lind had published.',
  ],
])('is the same with and without a "not": %s', (question, ...texts) => {
  expect(rivalClaims(question, ...texts)).toEqual([]);
});
