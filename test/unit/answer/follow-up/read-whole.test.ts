import { describe, expect, it } from 'vitest';
import { createFollowUpRewriter } from '../../../../src/answer/follow-up/create-follow-up-rewriter.ts';
import type { Turn } from '../../../../src/contract/answer.ts';

const rewriter = createFollowUpRewriter();
const rewrite = (question: string, ...history: Turn[]) => rewriter.rewrite(question, history);
const turn = (question: string, answer: string): Turn => ({ question, answer });

describe('the phrase that the last question is about', () => {
  it.each([
    [
      'When was it built?',
      turn('What became of the old lighthouse?', 'It is a guest house today.'),
      'When was the old lighthouse built?',
    ],
    [
      'Was it repaired?',
      turn('What happened to the ferry in the storm?', 'It ran aground near Lind.'),
      'Was the ferry repaired?',
    ],
    [
      'How long is it?',
      turn('What was said about the new tram line?', 'The board said in Brenn that it would open late.'),
      'How long is the new tram line?',
    ],
    ['How did it start?', turn('Who died in the fire?', 'Two clerks died.'), 'How did the fire start?'],
    [
      'Was it insured?',
      turn('What went wrong with the rocket?', 'A valve failed above Norland.'),
      'Was the rocket insured?',
    ],
    [
      'Who owns it?',
      turn('What will the old wax shop be used for?', 'A cafe will move in.'),
      'Who owns the old wax shop?',
    ],
    [
      'What does it weigh?',
      turn('What can the Halden scanner do?', 'It reads film.'),
      'What does the Halden scanner weigh?',
    ],
    [
      'When does it end?',
      turn('What does the rental agreement with Brandt & Sohn cover?', 'Cleaning is covered.'),
      'When does the rental agreement end?',
    ],
    ['Did it win?', turn('Why did the company sue Halden?', 'For a debt.'), 'Did the company win?'],
    [
      'Whom do I tell about it?',
      turn('My heater leaks. Is it dangerous?', 'A leak is not dangerous.'),
      'Whom do I tell about my heater?',
    ],
    [
      'When did it come into force?',
      turn('Which reform did Weir back?', 'Weir supported the rent reform of the planner Otto Lenz.'),
      'When did the rent reform come into force?',
    ],
    [
      'Who were the organisers?',
      turn('Who came to the flower show in Brenn?', 'Growers came.'),
      'Who were the organisers, the flower show in Brenn?',
    ],
    // A name, a place or a time behind the preposition is none of these.
    ['When did he die?', turn('What became of Hugh Pell?', 'He painted.'), 'When did Hugh Pell die?'],
    ['Was he replaced?', turn('What happened in the end?', 'The mayor resigned.'), 'Was the mayor replaced?'],
    ['When did he die?', turn('Who was sentenced to death?', 'Karl Brun was.'), 'When did Karl Brun die?'],
    ['Was he punished?', turn('Who was blamed for the leak?', 'Otto Lenz.'), 'Was Otto Lenz punished?'],
  ])('%s', async (question, before, expected) => {
    expect(await rewrite(question, before)).toBe(expected);
  });
});

describe('what the answer names by the way', () => {
  it.each([
    [
      'How long did it last?',
      turn('Who came to the flower show in Brenn?', 'Growers from the Marl Valley came.'),
      'How long did the flower show last?',
    ],
    [
      'Where did they end up?',
      turn('Who organised the removal of the mills?', "Weir organised the removal of Marl's industry."),
      'Where did the mills end up?',
    ],
    [
      'Who knows how to fit it?',
      turn('Did the members decide to buy a spare pump?', 'It is stored in the cellar of House A.'),
      'Who knows how to fit the spare pump?',
    ],
    [
      'How much did it cost?',
      turn('Did the parish decide to buy an organ?', 'Yes, from Lenz in Brenn.'),
      'How much did the organ cost?',
    ],
    [
      'What did they decide?',
      turn('Did Berg appeal to the council?', 'He sent three letters.'),
      'What did the council decide?',
    ],
    [
      'Where are they kept?',
      turn('Did Berg appeal to the council?', 'He sent three letters.'),
      'Where are the letters kept?',
    ],
    [
      'Who was behind that?',
      turn('When did the strikes in Brenn begin?', 'In May. The Miners Union called for them.'),
      'Who was behind the strikes in Brenn?',
    ],
    [
      'When did she die?',
      turn("Who was Weir's wife?", 'Weir married Ada Lund, who came from Brenn.'),
      'When did Ada Lund die?',
    ],
    // Whoever was asked for is not named by the way, and a club may be open to visitors.
    [
      'When was it founded?',
      turn('Who owns the mill?', 'It belongs to the Halden Trust.'),
      'When was the Halden Trust founded?',
    ],
    [
      'Is it open to visitors?',
      turn('Did the guild build a hall?', 'Yes, in Brenn.'),
      'Is the guild open to visitors?',
    ],
    [
      'When did they return?',
      turn('Who moved the archives?', 'Karl Brun moved the collections to Norland.'),
      'When did the archives return?',
    ],
  ])('%s', async (question, before, expected) => {
    expect(await rewrite(question, before)).toBe(expected);
  });
});

describe('who else', () => {
  it.each([
    ['Who else?', turn('Was Berg arrested?', 'Yes.'), 'Who else was arrested?'],
    ['Who else?', turn('Did Berg win the prize?', 'Yes.'), 'Who else won the prize?'],
    ['Who else?', turn('Did the board dismiss Berg?', 'Yes.'), 'Who else did the board dismiss?'],
    [
      'Who else was promoted?',
      turn('When was Berg promoted?', 'In 1950.'),
      'Who else was promoted besides Berg?',
    ],
    [
      'Who else was in the boat?',
      turn('When did Berg arrive at the camp?', 'In May.'),
      'Who else was in the boat besides Berg?',
    ],
    [
      'Who else is on the committee today?',
      turn('When did Berg arrive?', 'In May.'),
      'Who else is on the committee today?',
    ],
    [
      'Who else attended the Marl fair?',
      turn('When did Berg arrive?', 'In May.'),
      'Who else attended the Marl fair?',
    ],
  ])('%s', async (question, before, expected) => {
    expect(await rewrite(question, before)).toBe(expected);
  });
});

describe('those and what are known by another word', () => {
  it.each([
    [
      'Where did they live?',
      turn("Who was Berg's wife?", 'In 1920 he married Ada Lund.'),
      'Where did Berg and Ada Lund live?',
    ],
    [
      'When did they arrest him?',
      turn("Who was Berg's wife?", 'In 1920 he married Ada Lund.'),
      'When did they arrest Berg?',
    ],
    [
      'What did she say?',
      turn('Who opened the show?', 'A niece of Karl Brun, the painter, opened it.'),
      'What did the niece of Karl Brun say?',
    ],
    [
      'Where was he born?',
      turn('When was the show opened?', 'The daughter of Karl Brun opened it in 1990.'),
      'Where was Karl Brun born?',
    ],
    [
      'How big is the first one?',
      turn('What are the rooms called?', 'One is called Elm, the other one Oak.'),
      'How big is Elm?',
    ],
    [
      'Who signed that document?',
      turn('What did Berg send?', 'He sent a long letter.'),
      'Who signed the long letter?',
    ],
    [
      'Who signed that document?',
      turn('What did Berg send?', 'He sent a letter and a contract.'),
      'Who signed that document?',
    ],
    [
      'How much did he charge?',
      turn('Which technician repaired the clock for the mayor?', 'It was repaired by Otto Lenz.'),
      'How much did Otto Lenz charge?',
    ],
    [
      'What did she reply?',
      turn('Which reporter put a question to Ada Lund?', 'A man from the *Herald* did.'),
      'What did Ada Lund reply?',
    ],
    [
      'How old are they?',
      turn('How many members does the club have?', 'The club has 300 members.'),
      'How old are the members?',
    ],
    [
      'How long was he there?',
      turn('Where did Berg learn his trade?', 'He learned in a bakery.'),
      'How long was Berg in the bakery?',
    ],
    [
      'Was he wounded there?',
      turn('Where did Berg serve?', 'He served in the war.'),
      'Was Berg wounded there?',
    ],
    [
      'А где они выступали?',
      turn('Строил ли Вейров мосты?', 'Да.'),
      'Где они выступали, Строил ли Вейров мосты?',
    ],
  ])('%s', async (question, before, expected) => {
    expect(await rewrite(question, before)).toBe(expected);
  });
});

describe('an act, a post and a kind that only the last turn tells', () => {
  it.each([
    ['When was that?', turn('How long did the siege last?', 'Nine weeks.'), 'When was the siege?'],
    [
      'When did construction work start?',
      turn('Who designed the Marl bridge?', 'Otto Lenz.'),
      'When did the construction of the Marl bridge start?',
    ],
    ['When did building start?', turn('When was Berg born?', 'In 1880.'), 'When did building start?'],
    [
      'What did that involve?',
      turn('What was Berg responsible for?', 'Berg was made head of the supply office.'),
      'What did being made head of the supply office involve?',
    ],
    [
      'What did that involve?',
      turn('What was the plan?', 'The plan was approved in June.'),
      'What did the plan involve?',
    ],
    [
      'And which ones came next?',
      turn("What was Berg's first job in the guild?", 'He was a clerk.'),
      'Which other jobs did Berg have in the guild next?',
    ],
    ['Which ones came later?', turn('What was the first bridge?', 'It fell.'), 'Which ones came later?'],
    [
      'And his sister?',
      turn("What happened to Berg's family after the war?", 'It was scattered.'),
      "What happened to Berg's sister after the war?",
    ],
    [
      'And the conviction?',
      turn('When did the party rehabilitate Berg?', 'In 1950.'),
      'When did the party rehabilitate Berg, the conviction?',
    ],
    [
      'And the council?',
      turn('When did the party expel Berg?', 'In 1950.'),
      'When did the council expel Berg?',
    ],
    [
      'Who was to go first?',
      turn('How were the miners rescued?', 'By rope.'),
      'Who was to go first, the miners rescued?',
    ],
    [
      'Who got to the South Pole first?',
      turn('When was Berg born?', 'In 1880.'),
      'Who got to the South Pole first?',
    ],
  ])('%s', async (question, before, expected) => {
    expect(await rewrite(question, before)).toBe(expected);
  });

  it('goes on with a post that was told a turn before', async () => {
    const became = turn('When did Berg become mayor of Brenn?', 'He was elected mayor of Brenn in 1920.');
    expect(
      await rewrite(
        'How long did he stay in that job?',
        became,
        turn('What did he do?', 'In that role he built a school.'),
      ),
    ).toBe('How long did Berg stay in the post of mayor of Brenn?');
    expect(
      await rewrite(
        'How long did he stay in that job?',
        became,
        turn('What did Lenz do?', 'Lenz was a baker.'),
      ),
    ).toBe('How long did Lenz stay in that job?');
  });
});
