/** Sentences that say yes and no without any "not". */
import { expect, it } from 'vitest';
import { rivalClaims } from './claims-of.ts';
import { rivalsOf } from './rivals-of.ts';

it.each([
  [
    'Is the mill open on Mondays?',
    'On Mondays the mill is open from ten.',
    'The mill is closed on Mondays and in May.',
  ],
  [
    'Do tenants have to pay for the laundry?',
    'The laundry is included in the monthly rent.',
    'The laundry is an extra for all tenants.',
  ],
  [
    'Was the warden present at the trial?',
    'The warden was present at the trial all day.',
    'The warden missed the trial, as she lay in bed.',
  ],
  [
    'Did Ada Brenner support the sale of the ferry?',
    'Ada Brenner voted for the sale of the ferry.',
    'Ada Brenner opposed the sale of the ferry.',
  ],
  [
    'Was the beacon working on the night of the storm?',
    'The beacon was in service on the night of the storm.',
    'The beacon had been switched off before the storm.',
  ],
  [
    'Did the captain survive the wreck?',
    'The captain was brought ashore alive after the wreck.',
    'The captain drowned in the wreck.',
  ],
  [
    'Did Weir survive the loss of the ship?',
    'Weir went down with the ship.',
    'They lit a lamp, and wrote that he was found alive.',
  ],
  ['Was the club united?', 'The club was united.', 'The club split over the sale.'],
  ['Was the body cremated?', 'The body was cremated at Sund.', 'The body was buried in the churchyard.'],
  [
    'Were the millers a close-knit group?',
    'The millers were a united group.',
    'The millers were a loose group.',
  ],
  [
    'Did the bridge survive the flood?',
    'The bridge was found to be sound.',
    'The bridge was washed away by it.',
  ],
  [
    'Did Ada and Karl have a church wedding?',
    'Ada married Karl, a miller, in a civil ceremony at the town hall.',
    'Ada and Karl were married in 1933, in the old church of Halden.',
  ],
  [
    'Did the weavers form a faction?',
    'The weavers were a close-knit faction.',
    'The weavers were a loose group and no faction at all.',
  ],
  [
    'Were the weavers a tight-knit faction?',
    'The weavers of Halden were a cohesive faction.',
    'The weavers of Halden formed a loose circle.',
  ],
  [
    'Was the warden a perpetrator of the purge?',
    'The warden was a victim of the purge.',
    'The warden was an accomplice in the purge.',
  ],
])('makes rivals of opposites: %s', (question, ...texts) => {
  expect(rivalClaims(question, ...texts)).toHaveLength(1);
});

it('turns a word that is denied into its opposite', () => {
  const question = 'Was the warden present at the trial?';
  const absent = 'The warden was absent from the trial.';
  expect(rivalClaims(question, absent, 'The warden was far from absent at the trial, she led it.')).toEqual(
    [],
  );
  const guilty = 'Was the miller found guilty?';
  const acquitted = 'The miller was acquitted.';
  expect(rivalClaims(guilty, acquitted, 'The miller was found guilty.')).toHaveLength(1);
});

it.each([
  ['Was the miller guilty?', 'The miller was convicted.', 'The miller was a victim of blackmail.'],
  ['Is the team close-knit?', 'The team is close-knit.', 'The prize was split among the team.'],
  ['Are they a close-knit group?', 'They are a close-knit group.', 'Loose talk is rare in the group.'],
  ['Was the club united?', 'The club was united.', 'The United States admitted the divided club house.'],
  ['Was the urn found?', 'The urn was found.', 'He was buried where it was found.'],
  ['Did the actor survive the war?', 'The actor survived the war.', 'The actor carried off the war prize.'],
])('finds no opposites: %s', (question, ...texts) => {
  expect(rivalClaims(question, ...texts)).toEqual([]);
});

it('reads the opposite without a word of the question, unless it opens with somebody else', () => {
  const question = 'Did Weir survive the wreck?';
  const survived = 'Weir survived the wreck.';
  expect(rivalsOf(question, survived, 'He drowned.')).toHaveLength(1);
  expect(rivalsOf(question, survived, 'Two cows drowned in the wreck.')).toEqual([]);
  expect(rivalsOf('Did Weir back the strike?', 'Weir backed it.', 'Ada Lind opposed the strike.')).toEqual(
    [],
  );
});

it('leaves alone what only says something else', () => {
  const question = 'Was Ada Brenner a judge?';
  expect(rivalClaims(question, 'Ada Brenner was a judge.', 'Ada Brenner was a warden.')).toEqual([]);
  const founded = 'Was the weavers’ club founded in Halden?';
  const organised = 'The weavers’ club was organised in Halden.';
  expect(rivalClaims(founded, organised, 'The weavers’ club was divided into three wards.')).toEqual([]);
  const poisoned = 'Was Lind found guilty of the poisoning?';
  const convicted = 'Lind was convicted of the poisoning.';
  expect(rivalClaims(poisoned, convicted, 'Lind knew the victim of the poisoning well.')).toEqual([]);
});

it.each([
  ['Did the miller ever leave the valley?', 'The miller never left the valley.'],
  ['Did the miller ever leave the valley?', 'At no time did the miller go abroad.'],
  ['Was the miller at the fair in the valley?', 'The miller was not at the fair.'],
  ['Did anyone die in the valley mill?', 'Not a single man of the mill was lost.'],
])('a sentence that denies says no: %s', (question, text) => {
  expect(
    rivalClaims(question, text, 'The miller left the valley and the fair in 1931, and two men died.'),
  ).toHaveLength(1);
});

it('takes "yes" at its word, whatever it denies besides', () => {
  const question = 'Does the ferry carry bicycles?';
  const yes = 'Yes, the ferry carries bicycles, and you need not book.';
  expect(rivalClaims(question, yes, 'Bicycles are not carried by the ferry.')).toHaveLength(1);
});

it.each([
  [
    'Is the museum open on Sundays?',
    'The museum is open on Sundays until six.',
    'On Sundays the museum is closed.',
  ],
  ['Did Weir survive the war?', 'Weir survived the war.', 'Weir died in the war.'],
  ['Did Weir win the race?', 'Weir won the race.', 'Weir lost the race to Holt.'],
  ['Did Weir win the race?', 'Weir won the race.', 'Weir was defeated in the race.'],
  ['Is the ferry free?', 'The ferry is free.', 'The ferry charges two crowns.'],
  ['Is the permit valid?', 'The permit is valid until 2030.', 'The permit lapsed in 2020.'],
  ['Did Weir pass the exam?', 'Weir passed the exam.', 'He failed the exam.'],
  ['Did Weir attend the meeting?', 'Weir attended the meeting.', 'Weir missed the meeting.'],
  ['Did Weir support the strike?', 'Weir supported the strike.', 'He opposed the strike.'],
  ['Was Weir guilty?', 'Weir was found guilty.', 'He was acquitted.'],
  ['Is Weir alive?', 'Weir is alive.', 'Weir drowned in 1920.'],
  ['Is the beacon still in use?', 'The beacon is in use.', 'It was switched off in 1980.'],
  ['Did the crew survive?', 'The crew survived.', 'All of them drowned.'],
])('opposes what is said of the thing asked about: %s', (question, ...texts) => {
  expect(rivalClaims(question, ...texts)).toHaveLength(1);
});

it.each([
  [
    'Is the museum open on Sundays?',
    'The museum opens at ten on Sundays.',
    'The museum closes at six on Sundays.',
  ],
  [
    'Is the museum open on Sundays?',
    'The museum is open on Sundays until six.',
    'On Sundays the museum closed at six.',
  ],
  ['Did Weir survive the war?', 'Weir survived the war.', 'He died in 1950, long after the war.'],
  ['Was Weir cremated?', 'Weir was cremated.', 'The ashes of Weir were buried in the churchyard.'],
  ['Did the bridge survive?', 'The bridge survived the flood.', 'A barn near the bridge was old.'],
  ['Did Weir win the race?', 'Weir won the race.', 'He defeated Holt in the race.'],
  ['Is the ferry free?', 'The ferry is free.', 'The ferry costs nothing.'],
  ['Did Weir remain in office?', 'Weir remained in office until 1950.', 'Weir left office in 1950.'],
  ['Is the permit valid?', 'The permit is valid until 2030.', 'The permit lapsed in 2031.'],
  ['Did Weir pass the exam?', 'Weir passed the exam.', 'He dropped his books on the way to the exam.'],
  ['Did Weir attend the meeting?', 'Weir attended the meeting.', 'He missed his wife at the meeting.'],
  ['Did Weir keep the letter?', 'Weir kept the letter.', 'Weir left Oslo and took the letter with him.'],
  [
    'Did Weir support the strike?',
    'Weir supported the strike.',
    'He opposed those who wanted to break the strike.',
  ],
])('leaves alone what is said of another thing, another time or an hour: %s', (question, ...texts) => {
  expect(rivalClaims(question, ...texts)).toHaveLength(0);
});

it('are not said by whoever says both', () => {
  const texts = [
    'They were married in the old church.',
    'They married at the register office, then in church.',
  ];
  expect(rivalClaims('Were they married in church?', ...texts)).toEqual([]);
});
