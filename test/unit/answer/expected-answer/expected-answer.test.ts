import { describe, expect, it } from 'vitest';
import { expectedAnswer } from '../../../../src/answer/expected-answer/expected-answer.ts';

describe('the kind asked for', () => {
  it.each([
    ['When was the bridge built?', 'date'],
    ['In what year did the war end?', 'date'],
    ['The war ended in which year?', 'date'],
    ['Who designed the opera house?', 'person'],
    ["Who was Lind's wife?", 'person'],
    ['Who was Anna Lind?', 'definition'],
    ['Where was she born?', 'place'],
    ['Which city hosted the games?', 'place'],
    ['What was the forename of the mayor?', 'name'],
    ['What company built the engine?', 'organization'],
    ['How many factories were moved?', 'quantity'],
    ['The Panthers scored how many points?', 'quantity'],
    ['How much did it cost?', 'money'],
    ['How long did the siege last?', 'duration'],
    ['At what age did she retire?', 'duration'],
    ['What was the median survival?', 'quantity'],
    ['What is the maximum load of the ladder?', 'quantity'],
    ['На какую сумму ограбили лавку?', 'money'],
    ['How many years did it take?', 'duration'],
    ['What percentage of voters agreed?', 'percent'],
    ['Why did the bridge fall?', 'reason'],
    ['What was the reason for the delay?', 'reason'],
    ['How does the pump work?', 'manner'],
    ['How was the bridge built?', 'manner'],
    ['How well is the bridge kept?', 'manner'],
    ['How far ahead must I cancel?', 'duration'],
    ['How far is it to the bridge?', 'quantity'],
    ['What is a prime number?', 'definition'],
    ['What did Lind sing?', 'description'],
    ['When the king died, who followed him?', 'person'],
    ['Was the bridge rebuilt?', 'yes-no'],
    ['Was the horn working when the ferry struck?', 'yes-no'],
    ['Can women who are breastfeeding take it?', 'yes-no'],
    ['Do you know when the bridge was built?', 'date'],
    ['Could you tell me who built the bridge?', 'person'],
    ['Could you show me where the bridge is?', 'place'],
    ['Where exactly was he when they came?', 'place'],
    ['Is there a record of who built the bridge?', 'person'],
    ['Can I ask how old she was?', 'duration'],
    ['How loud is the horn?', 'quantity'],
    ['What did the bridge cost the town?', 'money'],
    ['What does the bell weigh?', 'quantity'],
    ['What did the town pay for?', 'description'],
    ['What did the captain pay attention to?', 'description'],
    ['What did the lawyer charge him with?', 'description'],
    ['What does the cost of the bridge depend on?', 'description'],
    ['Какой ущерб причинил пожар?', 'description'],
    ['Какие числа простые?', 'description'],
    ['Какие меры должны принять жители?', 'description'],
    ['Какие образы он создал?', 'description'],
    ['Какого числа открыли мост?', 'date'],
    ['К какому сроку его приговорили?', 'duration'],
    ['Какое ведомство строило мост?', 'organization'],
    ['Была ли она замужем?', 'yes-no'],
    ['Was ist ein Spektrometer?', 'description'],
    ['Lind birth date', 'date'],
    ['population of Oslo', 'quantity'],
    ['Death toll of the flood of 1909', 'quantity'],
    ['Number of people saved when the ferry sank', 'quantity'],
    ['The cost of the bridge in pounds?', 'money'],
    ['Year of birth of the mayor who opened the bridge', 'date'],
    ['People in the city of Brenna work in what industry?', 'description'],
    ['Name the man who designed the bridge.', 'person'],
    ['University of Brenna was founded when?', 'date'],
    ['Length of the bridge and who built it', 'person'],
    ['Когда построили мост?', 'date'],
    ['Кто построил мост?', 'person'],
    ['Где он родился?', 'place'],
    ['Сколько заводов вывезли?', 'quantity'],
    ['Сколько лет длилась осада?', 'duration'],
    ['Почему мост упал?', 'reason'],
    ['В каком году кончилась война?', 'date'],
    ['Какой город принял игры?', 'place'],
    ['Как долго строили мост?', 'duration'],
    ['Как строили мост?', 'manner'],
    ['С какого по какой год строили мост?', 'date'],
    ['С какого времени мост закрыт?', 'date'],
    ['В течение какого времени мост был закрыт?', 'duration'],
    ['Какова длина моста?', 'quantity'],
    ['Какой длины был мост?', 'quantity'],
    ['Какова судьба моста?', 'description'],
    ['In what span of years was the bridge closed?', 'date'],
    ['What is the longest span of the bridge?', 'quantity'],
    ['Which ministry built the bridge?', 'organization'],
    ['In which cemetery was she buried?', 'place'],
    ['Which benefactor paid for the bridge?', 'person'],
    ['Which factor slowed the work?', 'description'],
    ['Wann wurde die Brücke gebaut?', 'date'],
    ['Wer baute die Brücke?', 'person'],
    ['Où est-il né ?', 'place'],
    ['Quand le pont a-t-il été construit ?', 'date'],
    ['¿Cuándo nació?', 'date'],
    ['¿Quién construyó el puente?', 'person'],
  ])('%s → %s', (question, kind) => expect(expectedAnswer(question).kinds[0]).toBe(kind));
});

describe('what else a question says', () => {
  it('names the noun phrase asked for', () => {
    expect(expectedAnswer('What rank did he hold?').focus).toBe('rank');
    expect(expectedAnswer('How many factories were moved?').focus).toBe('factories');
    expect(expectedAnswer('What type of engine is it?').focus).toBe('engine');
  });

  it('counts the things asked', () => {
    expect(expectedAnswer('When and where was he born?')).toMatchObject({ parts: 2 });
    expect(expectedAnswer('When and where was he born?').partKinds.map(([kind]) => kind)).toEqual([
      'date',
      'place',
    ]);
    expect(expectedAnswer('Who won, and when?').parts).toBe(2);
    expect(expectedAnswer('Кем и в каком году построен мост?').kinds).toContain('date');
    expect(expectedAnswer('Who was the man who built it?').parts).toBe(1);
  });

  it('sees lists', () => {
    expect(expectedAnswer('Which awards did she receive?').wantsList).toBe(true);
    expect(expectedAnswer('List the members of the band.').wantsList).toBe(true);
    expect(expectedAnswer('Which award did she receive?').wantsList).toBe(false);
    expect(expectedAnswer('When did the firm list its shares?').wantsList).toBe(false);
    expect(expectedAnswer('Give me a list of the members.').wantsList).toBe(true);
    expect(expectedAnswer('How many awards did she receive?').wantsList).toBe(false);
    expect(expectedAnswer('Name the rivers of the province.').wantsList).toBe(true);
    expect(expectedAnswer('Name the man who designed the bridge.').wantsList).toBe(false);
    expect(expectedAnswer('Which of the two bridges did the flood destroy?').wantsList).toBe(false);
    expect(expectedAnswer('Which of the bridges were destroyed?').wantsList).toBe(true);
    expect(expectedAnswer('Which of her songs won prizes?').wantsList).toBe(true);
    expect(expectedAnswer('Name the children of Lind.').wantsList).toBe(true);
    expect(expectedAnswer("In which museum's holdings is the stag?").wantsList).toBe(false);
  });

  it('sees negation and comparison', () => {
    expect(expectedAnswer('Which member did not vote?').negated).toBe(true);
    expect(expectedAnswer('Who voted?').negated).toBe(false);
    expect(expectedAnswer('What is the difference between iron and steel?').comparison).toBe(true);
    expect(expectedAnswer('What is steel?').comparison).toBe(false);
  });

  it('holds the values that the question states', () => {
    expect(expectedAnswer('What happened in 1931 in Oslo?').given.map((value) => value.text)).toEqual([
      '1931',
      'Oslo',
    ]);
  });

  it('reads anything without failing', () => {
    for (const question of ['', '?', 'who', 'how many', '   ', 'x'.repeat(5000), '🙂?', 'how how how']) {
      expect(expectedAnswer(question).parts).toBeGreaterThan(0);
    }
  });
});
