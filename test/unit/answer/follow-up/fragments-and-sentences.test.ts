import { describe, expect, it } from 'vitest';
import { createFollowUpRewriter } from '../../../../src/answer/follow-up/create-follow-up-rewriter.ts';
import type { Turn } from '../../../../src/contract/answer.ts';

const rewriter = createFollowUpRewriter();
const rewrite = (question: string, ...history: Turn[]) => rewriter.rewrite(question, history);
const turn = (question: string, answer = ''): Turn => ({ question, answer });

const fired = turn('When did Ada Penn leave the mill?', 'In 1920.');

describe('who was asked for by name', () => {
  it.each([
    ['When was he born?', turn("What was the name of Orlov's only son?", 'Emil.'), 'When was Emil born?'],
    ['Whom did she marry?', turn("What was Lund's daughter called?", 'Beate.'), 'Whom did Beate marry?'],
    ['Where is it?', turn('What is the name of the mill?', 'Marl Works.'), 'Where is Marl Works?'],
    [
      'Where did he serve?',
      turn('Which admiral led the fleet?', 'Tomas Kreel.'),
      'Where did Tomas Kreel serve?',
    ],
    ['Who was she?', turn("Which of Weir's pupils became a clerk?", 'Greta Moll.'), 'Who was Greta Moll?'],
    ['Когда он умер?', turn('Как звали сына Орлова?', 'Степан.'), 'Когда Степан умер?'],
    ['When was he born?', turn('What was the first name of Orlov?', 'Ivan.'), 'When was Orlov born?'],
  ])('is meant by %s', async (question, before, standalone) => {
    expect(await rewrite(question, before)).toBe(standalone);
  });
});

describe('what stands side by side', () => {
  const fall = turn("What happened to Ada and Karl after their father's fall?", 'They lost their flat.');
  it.each([
    ['and the mother?', fall, "What happened to the mother after their father's fall?"],
    [
      'And the nurses?',
      turn('How were the doctors and patients moved?', 'By train.'),
      'How were the nurses moved?',
    ],
    ['And Ivan?', turn('When did Ada, Karl and Otto leave?'), 'When did Ivan leave?'],
    [
      'Both of them?',
      turn('Did Ada Weir and Karl Weir emigrate?', 'Yes.'),
      'Did both Ada Weir and Karl Weir emigrate?',
    ],
    [
      'When did they merge?',
      turn('Which clubs play in Marl?', 'Marl United and Quay Rovers.'),
      'When did Marl United and Quay Rovers merge?',
    ],
    ['Did they marry?', turn('Did Ada Weir visit Karl Lund?', 'Yes.'), 'Did Ada Weir and Karl Lund marry?'],
  ])('is taken as one by %s', async (question, before, standalone) => {
    expect(await rewrite(question, before)).toBe(standalone);
  });
});

describe('a sentence of its own', () => {
  it.each([
    ['So he gave in at once?', turn('Did Karl Weir confess?', 'Yes.'), 'Karl Weir gave in at once?'],
    ['But she stayed?', turn('Did Ada Penn leave?', 'No.'), 'Ada Penn stayed?'],
    ['So the mine closed in 1954?', turn('Who ran the mine?', 'Lund.'), 'So the mine closed in 1954?'],
    [
      'And the medal awarded in 1943?',
      turn('When was the cup won?'),
      'When was the medal awarded in 1943 won?',
    ],
  ])('takes no place of another: %s', async (question, before, standalone) => {
    expect(await rewrite(question, before)).toBe(standalone);
  });
});

describe('little that asks of all that was stated', () => {
  const swam = turn('Did Ada Penn swim to Orel?', 'Yes.');
  const prizes = turn('Did Ada Penn win prizes in Marl?', 'Several.');
  it.each([
    ['Really?', swam, 'Did Ada Penn swim to Orel?'],
    ['Says who?', turn('Did Weir invent the zip?', 'Yes.'), 'Who says that Weir invented the zip?'],
    ['Who did?', turn('Did Weir write the hymn?', 'No.'), 'Who wrote the hymn?'],
    ['Who was?', turn('Was Weir the first mayor?', 'No.'), 'Who was the first mayor?'],
    [
      'Is that still so?',
      turn('Are dogs allowed in the park?', 'No.'),
      'Are dogs still allowed in the park?',
    ],
    ['Such as?', prizes, 'Which prizes did Ada Penn win in Marl?'],
    ['which ones', prizes, 'Which prizes did Ada Penn win in Marl?'],
    ['How many?', prizes, 'How many prizes did Ada Penn win in Marl?'],
    ['Which ones?', turn('Are there any mills in Marl?', 'Yes.'), 'Which mills are there in Marl?'],
    ['For example?', turn('What grows in Marl?', 'Roots.'), 'What grows in Marl, for example?'],
    ['Only there?', turn('Was the beetle found in Orel?', 'Yes.'), 'Was the beetle found only in Orel?'],
    ['Only then?', turn('Did Weir admit it in 1990?', 'Yes.'), 'Did Weir admit it only in 1990?'],
    ['Why so late?', turn('When was the school opened?', 'In 1975.'), 'Why was the school opened so late?'],
    ['At what hour, to the minute?', fired, 'At what hour, to the minute, did Ada Penn leave the mill?'],
    ['were there others', turn('Which poet lived in Marl?'), 'Which other poet lived in Marl?'],
    ['who took over?', turn('When did Weir resign?'), 'Who took over from Weir?'],
    ['а умер когда?', turn('Где родился Иван Грач?'), 'Когда умер Иван Грач?'],
    [
      'in what capacity',
      turn('Did Weir attend the fair?', 'Yes.'),
      'In what capacity did Weir attend the fair?',
    ],
    ['Кто ещё?', turn('Кто подписал договор?', 'Орлов.'), 'Кто ещё подписал договор?'],
    ['По чьему приказу?', turn('Когда взорвали мост?', 'В 1943 году.'), 'По чьему приказу взорвали мост?'],
    ['А его жена?', turn('Когда умер Пётр Орлов?'), 'Когда умерла жена Петра Орлова?'],
    ['А второй?', turn('Когда построили первый мост?'), 'Когда построили второй мост?'],
  ])('%s', async (question, before, standalone) => {
    expect(await rewrite(question, before)).toBe(standalone);
  });

  it('goes on with the question before the one that told who is meant', async () => {
    const wife = turn('Who was his wife?', 'Norah Odell.');
    expect(await rewrite('And her?', turn('When did Paul Odell die?', 'In 1960.'), wife)).toBe(
      'When did Norah Odell die?',
    );
  });
});

describe('another one of the kind', () => {
  const award = turn('What award did Ada Penn get in March 1950?', 'The Silver Star.');
  it.each([
    [
      'what came straight after?',
      turn('Which ward did Weir work in?', 'The Quay ward.'),
      'What came straight after the Quay ward for Weir?',
    ],
    ['And the one after it?', award, 'What award did Ada Penn get next, after March 1950?'],
    ['And the third one, when?', award, 'When did Ada Penn get the third award?'],
    ['And before that?', award, 'What award did Ada Penn get before March 1950?'],
    ['And silver ones?', turn('How many gold medals did Marl win?'), 'How many silver medals did Marl win?'],
  ])('%s', async (question, before, standalone) => {
    expect(await rewrite(question, before)).toBe(standalone);
  });

  it('is asked for after an answer that had no name', async () => {
    const second = turn('And the one after it?', 'One of the first class, in May 1952.');
    expect(await rewrite('And the third one, when?', award, second)).toBe(
      'When did Ada Penn get the third award?',
    );
  });
});

describe('what a pronoun can stand for', () => {
  const courts = turn('Did Weir serve on any courts?', 'Yes, he sat on special tribunals in 1921.');
  it.each([
    [
      'How many death sentences did those approve?',
      courts,
      'How many death sentences did the special tribunals approve?',
    ],
    [
      'Who paid for these?',
      turn('What did the brewery build?', "It put up workers' cottages."),
      "Who paid for the workers' cottages?",
    ],
    [
      'Who had started all this?',
      turn('When did Weir lose his posts?', 'In 1949.'),
      'Who had started Weir losing his posts?',
    ],
    ['How did all that begin?', turn('When did the riots end?', 'In 1907.'), 'How did the riots begin?'],
    [
      'Who ordered it?',
      turn('When was Viktor Palm arrested?', 'In 1937.'),
      "Who ordered Viktor Palm's arrest?",
    ],
    [
      'How did Weir exploit it?',
      turn('What did Weir say of the clerk murdered in 1934?', 'Otto Lund.'),
      'How did Weir exploit the murder of Otto Lund?',
    ],
    [
      'When was that repealed?',
      turn('Which law banned whaling?', 'The Ocean Act.'),
      'When was the Ocean Act repealed?',
    ],
    [
      'What did she do there?',
      turn('Where did Ada Penn work?', 'At the Halden dockyard.'),
      'What did Ada Penn do at the Halden dockyard?',
    ],
    [
      'Was he punished for it?',
      turn('Did Otto Wend falsify them?', 'Yes, for years.'),
      'Was Otto Wend punished for it?',
    ],
    ['Was it good?', turn('When did Lund open the Marl bridge?', 'In 1985.'), 'Was the Marl bridge good?'],
  ])('%s', async (question, before, standalone) => {
    expect(await rewrite(question, before)).toBe(standalone);
  });

  const clubs = turn('Which clubs play in Marl?', 'Marl United and Quay Rovers.');
  it.each([
    ['And the second one?', clubs, 'Tell me more about Quay Rovers.'],
    ['Which one is older?', clubs, 'Which of Marl United and Quay Rovers is older?'],
    ['Which is the longest river?', clubs, 'Which is the longest river?'],
    ['Was that legal?', turn('Did Weir sell the mill?', 'Yes.'), 'Was Weir selling the mill legal?'],
    ['Did it sell well?', turn('When did Arko launch the Vento fan?'), 'Did the Vento fan sell well?'],
    [
      'Where is that?',
      turn('Which hospital did Ada Penn run?', 'Halden Hospital.'),
      'Where is Halden Hospital?',
    ],
    ['А её муж?', turn('Где родилась Анна Гросс?'), 'Где родился муж Анны Гросс?'],
  ])('%s', async (question, before, standalone) => {
    expect(await rewrite(question, before)).toBe(standalone);
  });

  it('is rather a text than an event that was printed', async () => {
    const speech = turn('When did Weir give his farewell speech?', 'In 1956.');
    const affair = turn('Did he mention the Glas affair?', 'Yes, as a case.');
    expect(await rewrite('Which newspaper printed it?', speech, affair)).toBe(
      "Which newspaper printed Weir's farewell speech?",
    );
    expect(await rewrite('When did it begin?', speech, affair)).toBe('When did the Glas affair begin?');
  });

  it('may be printed when it is no event', async () => {
    const speech = turn('When did Weir give his speech?', 'In 1956.');
    const novel = turn('Who wrote Middlemarch?', 'George Eliot.');
    expect(await rewrite('Who printed it?', speech, novel)).toBe('Who printed Middlemarch?');
  });
});
