/** Denials: of what is asked, and of something else. */
import { expect, it } from 'vitest';
import { rivalClaims } from './claims-of.ts';

it.each([
  ['Did Weir visit Oslo?', 'Weir visited Oslo.', 'Weir never went to Oslo.'],
  ['Did Weir visit Oslo?', 'Weir visited Oslo.', 'Weir was never in Oslo.'],
  ['Did Weir visit Oslo?', 'Weir visited Oslo.', 'Weir never visited Oslo.'],
  ['Did Weir visit Oslo?', 'Weir visited Oslo.', 'Weir did not visit Oslo.'],
  ['Did Weir visit Oslo?', 'Weir visited Oslo.', 'Weir has never set foot in Oslo.'],
  [
    'Was Weir ever put on trial?',
    'Weir was put on trial in Oslo.',
    'It is a scandal that Weir was never brought before any court.',
  ],
  [
    'Did any of the pupils write the hymn?',
    'The pupils wrote the hymn.',
    'Not one of the pupils wrote the hymn.',
  ],
  ['Did anybody write the hymn?', 'Weir wrote the hymn.', 'Nobody wrote the hymn.'],
  [
    'Did Weir forge the will?',
    'Weir forged the will.',
    'There is little evidence that Weir forged the will.',
  ],
  ['Did Weir attend the meeting?', 'Weir attended the meeting.', 'Weir was not at the meeting.'],
  ['Can the rail fly?', 'The rail can fly.', 'The rail is incapable of flight.'],
  [
    'Did Weir keep to his confession in court?',
    'Weir kept to his confession in court.',
    'On the second day Weir withdrew his confession in open court.',
  ],
])('what is asked is denied: %s', (question, ...texts) => {
  expect(rivalClaims(question, ...texts)).toHaveLength(1);
});

it.each([
  ['Did Weir visit Oslo?', 'Weir visited Oslo.', 'Weir never forgot Oslo.'],
  ['Did Weir visit Oslo?', 'Weir visited Oslo.', 'In Oslo Weir never brought his wife along.'],
  ['Did Weir visit Oslo?', 'Weir visited Oslo.', 'In Oslo Weir never stood for office.'],
  ['Did Weir visit Oslo?', 'Weir visited Oslo.', 'Nobody met Weir when he visited Oslo.'],
  ['Did Weir visit Oslo?', 'Weir visited Oslo.', 'None of his letters from Oslo survive.'],
  [
    'Did Weir visit Oslo?',
    'Weir visited Oslo.',
    'In Oslo, which he had never seen before, Weir stayed three days.',
  ],
  ['Did Weir write the hymn?', 'Weir wrote the hymn.', 'Not one of his pupils wrote the hymn; it was Weir.'],
  [
    'Did Weir attend the meeting?',
    'Weir attended the meeting.',
    'Weir was present, as never before, at the meeting.',
  ],
  [
    'Did Weir withdraw his confession?',
    'Weir withdrew his confession at once.',
    'Weir withdrew his confession on the second day.',
  ],
  [
    'Did Weir attend the meeting?',
    'Weir attended the meeting.',
    'At the meeting the judge took back his offer.',
  ],
])('something else is denied: %s', (question, ...texts) => {
  expect(rivalClaims(question, ...texts)).toHaveLength(0);
});
