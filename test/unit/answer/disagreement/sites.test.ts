/** Rooms, buildings and spots, which have no name. */
import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../../src/answer/disagreement/sentence-facts.ts';
import { siteAsked, sitesIn } from '../../../../src/answer/disagreement/terms/sites.ts';
import { rivalsOf } from './rivals-of.ts';

const sites = (text: string) =>
  sitesIn(
    readFacts(
      {
        text,
        score: 1,
        share: 1,
        isReference: false,
        isQuoted: true,
        strengths: { own: [], inContext: [] },
        place: { document: '', start: 0 },
      },
      0,
    ),
  ).map((value) => value.text);

describe('a site', () => {
  it.each([
    ['In which building was the trial held?', 'spot'],
    ['Where exactly was Weir when they came?', 'spot'],
    ['Where is the spare key kept?', 'spot'],
    ['In what kind of building did the school begin?', 'kind'],
    ['What had the building been used as formerly?', 'kind'],
    ['Where was the treaty signed?', 'spot'],
    ['Where was Weir born?', null],
    ['Where do you come from?', null],
    ['What was built before the war?', null],
    ['Which building is the oldest?', null],
  ])('is asked for: %s', (question, asked) => {
    expect(siteAsked(question)).toBe(asked);
  });

  it.each([
    ['It was held in the small hall of the court.', ['hall']],
    ['He sat in his study at the sawmill.', ['study', 'sawmill']],
    ['The flats are in a former brewery.', ['brewery']],
    ['He was caught in a disused tannery.', ['tannery']],
    ['They began in a disused boat-shed.', ['boat-shed']],
    ['The school was founded by the church.', []],
    ['She walked from there and the church burned.', []],
    ['He lived in Church Street.', []],
  ])('is read from %s', (text, found) => {
    expect(sites(text)).toEqual(found);
  });
});

it('is the answer, and rooms exclude each other', () => {
  const question = 'In which building was the trial of Weir held?';
  const hall = 'The trial of Weir was held in the gymnasium.';
  expect(rivalsOf(question, hall, 'The trial of Weir was held in the old theatre.')).toEqual([
    ['gymnasium', 'theatre'],
  ]);
  expect(rivalsOf(question, hall, 'The trial of Weir was held in the gymnasium of the school.')).toEqual([]);
});

it.each([
  ['Where exactly was Weir found?', 'Weir was found in the kitchen.', 'Weir was found in the house.'],
  ['Where exactly was Weir found?', 'Weir was found in the cellar.', 'Weir was found in Halden.'],
  [
    'What had the house been used as formerly?',
    'The house is a former brewery.',
    'The house belongs to Ada Brenner of Halden.',
  ],
  [
    'What had the house been used as formerly?',
    'The house is a former brewery.',
    'The house stands near the church.',
  ],
  ['What kind of building is the school?', 'The school is a former brewery.', 'The school lies in a park.'],
])('a room does not exclude its house, nor a building a town: %s', (question, ...texts) => {
  expect(rivalsOf(question, ...texts)).toEqual([]);
});
