import { describe, expect, it } from 'vitest';
import { asksCause } from '../../../../src/answer/disagreement/claims/asks-cause.ts';

describe('a cause', () => {
  it.each([
    'Why did the bridge fall?',
    'What sank the ferry?',
    'How did the fire start?',
    'How did she meet her death?',
    'How did the thieves get into the mill?',
    'How were the maps saved from the flood?',
    'What broke the axle?',
    'In what way did the warden meet his death?',
    'How did Weir get the sheep to safety?',
    'How was the parcel sent to Oslo?',
    'How is ash disposed of?',
    'Of what illness did he die?',
    'In what way did Lind meet her death?',
    'For what merit was the medal given to Lind?',
    'For which services did Lind receive the star?',
    'What merit earned Lind her earlier star?',
    'Apart from the medal of 1945, what merits brought Lind the other medal?',
    'For what was Lind dismissed?',
    'От чего умерла Линд?',
    'Как погиб капитан?',
  ])('is asked for by %s', (question) => {
    expect(asksCause(question)).toBe(true);
  });

  it.each([
    'How was the bridge built?',
    'In what way was the bridge built?',
    'What did the ferry carry?',
    'How do I start the pump?',
    'How did the film end?',
    'In what way is the mill connected to the town?',
    'How did Weir get his name?',
    'How are the sacks labelled?',
    'How was the lost letter found?',
    'What makes a good sail?',
    'What services did the bank offer?',
    'For what price did Lind get the mill?',
    'What contributions won the vote?',
    'What was the bell used for?',
    'Как умеренно питаться?',
    'Как называется мост?',
  ])('is not asked for by %s', (question) => {
    expect(asksCause(question)).toBe(false);
  });
});
