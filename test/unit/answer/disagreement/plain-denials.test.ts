/** Whether something ever was, and whether one has to ask, are told without a model where two sentences say so flatly. */
import { expect, it } from 'vitest';
import { flatlyDenied } from '../../../../src/answer/disagreement/plainly/flatly-denied.ts';
import { needsConsent } from '../../../../src/answer/disagreement/plainly/needs-consent.ts';
import { sidesIn } from './plain-sides.ts';

const CLEANED = 'Had anybody cleaned the filter?';
it.each([
  [CLEANED, 'The log shows that the filter was cleaned in May.', 'The filter had never been cleaned.'],
  [
    CLEANED,
    'He said that the filter was never cleaned since 1950.',
    'Weir cleaned the filter on 3 May 1951.',
  ],
  ['Was Lind ever tried?', 'Lind was never tried.', 'Lind was tried in Halden in 1950.'],
])('denies flatly: %s', (question, ...texts) => {
  expect(sidesIn(flatlyDenied, question, texts)).toHaveLength(2);
});

it.each([
  [CLEANED, 'The filter should be cleaned.', 'The filter had never been cleaned.'],
  [CLEANED, 'The filter was cleaned in May.', 'The filter had never been cleaned before.'],
  [CLEANED, 'The filter was cleaned in May.', 'The filter had never been cleaned with acid.'],
  [CLEANED, 'The floor was cleaned in May.', 'The filter had never been cleaned.'],
  [CLEANED, 'The filter was never cleaned.', 'The filter had never been cleaned.'],
  [CLEANED, 'The filter was cleaned in May.', 'The filter had never been opened.'],
  ['When was the filter cleaned?', 'The filter was cleaned in May.', 'The filter had never been cleaned.'],
  [
    'Was the bridge ever repaired?',
    'The old bridge was never repaired.',
    'The new bridge was repaired in 1960.',
  ],
  ['Was the suspect ever charged?', 'The suspect was never charged.', 'A second suspect was charged.'],
  ['Did Lind win the cup?', 'Lind never won the cup, but he won the race.', 'Lind won the race in 1990.'],
])('denies nothing flatly: %s', (question, ...texts) => {
  expect(sidesIn(flatlyDenied, question, texts)).toEqual([]);
});

const DOG = 'May I keep a dog?';
it.each([
  [
    DOG,
    'The keeping of a dog requires the written consent of the board.',
    'A dog may be kept without asking.',
  ],
  [
    'Do I need permission for a boat on the pond?',
    'Boats need no permit.',
    'A boat is subject to the approval of the office.',
  ],
  [DOG, 'A dog, whatever its size, requires consent.', 'A small dog may be kept without asking.'],
])('is left free and is not: %s', (question, ...texts) => {
  expect(sidesIn(needsConsent, question, texts)).toHaveLength(2);
});

it.each([
  [DOG, 'The keeping of a dog requires consent.', 'Cats and birds may be kept without consent.'],
  [DOG, 'Keeping a dog requires consent.', 'Keeping a cat needs no consent.'],
  [DOG, 'A dog of more than ten kilograms requires consent.', 'A dog may be kept without consent.'],
  [DOG, 'A dog requires consent.', 'A dog may not be kept without consent.'],
  [DOG, 'A dog requires consent, unless it is small.', 'A small dog needs no permission.'],
  ['Who keeps a dog?', 'A dog requires consent.', 'A dog may be kept without consent.'],
  [DOG, 'A dog requires consent.', 'Small dogs may be kept without consent.'],
  [
    'May I park in the yard?',
    'Parking in the yard requires a permit.',
    'Loading in the yard is possible without a permit.',
  ],
  [
    'Do I need a visa?',
    'Citizens of India need a visa and must apply for permission.',
    'Citizens of Norway need no permission.',
  ],
  [
    'May data be disclosed?',
    'Disclosure of data requires the consent of the patient.',
    'Data may be disclosed without consent in an emergency.',
  ],
  [
    'May I leave the country?',
    'Leaving the country requires permission.',
    'The judge left the country without permission.',
  ],
  [
    'May I use the logo?',
    'Use of the logo requires permission.',
    'In the news the logo needs no permission.',
  ],
  ['Do I need a permit to march?', 'A march requires a permit.', 'A spontaneous march needs no permit.'],
  [
    'Must I get approval for a trip?',
    'Trips abroad require approval.',
    'Trips within the country need no approval.',
  ],
  [
    'May photos be taken?',
    'Photos for publication require permission.',
    'Photos may be taken without permission.',
  ],
])('is of one mind: %s', (question, ...texts) => {
  expect(sidesIn(needsConsent, question, texts)).toEqual([]);
});
