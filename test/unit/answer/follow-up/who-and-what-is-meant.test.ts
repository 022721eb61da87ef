import { describe, expect, it } from 'vitest';
import { createFollowUpRewriter } from '../../../../src/answer/follow-up/create-follow-up-rewriter.ts';
import type { Turn } from '../../../../src/contract/answer.ts';

const rewriter = createFollowUpRewriter();
const rewrite = (question: string, ...history: Turn[]) => rewriter.rewrite(question, history);
const turn = (question: string, answer = ''): Turn => ({ question, answer });

describe('man and wife', () => {
  const marriage = turn('Who did Clara Moen marry?', 'Halfdan Ruud.');
  const husband = turn("Who was Ylva Strand's husband?", 'Njord Tveit.');
  it.each([
    ['And her brother, whom did he marry?', marriage, "Whom did Clara Moen's brother marry?"],
    ['In what year did she die?', husband, 'In what year did Ylva Strand die?'],
    ['In what year did he die?', husband, 'In what year did Njord Tveit die?'],
    [
      'Where did he work?',
      turn('Was Ylva Strand married?', 'Yes, to Njord Tveit.'),
      'Where did Njord Tveit work?',
    ],
    ['А чей он сын?', turn('За кем была замужем Вера Лунина?', 'За Серго Шубиным.'), 'Чей Серго Шубин сын?'],
    ['Где он жил?', turn('За кем была замужем Вера Лунина?', 'За Ильёй Шубиным.'), 'Где Илья Шубин жил?'],
    ['Где она жила?', turn('На ком женился Фома Гречин?', 'На Лидии Стрижовой.'), 'Где Лидия Стрижова жила?'],
  ])('%s', async (question, before, standalone) => {
    expect(await rewrite(question, before)).toBe(standalone);
  });
});

describe('kin that the answer names', () => {
  const son = turn('Did Weir have a son?', 'Yes, one, called Otto.');
  it.each([
    ['Where was he born?', son, 'Where was Otto born?'],
    ['And his job later on?', son, "What was Otto's job later on?"],
    [
      'When were they born?',
      turn('Did Weir have children?', 'Yes, Tor and Ase.'),
      'When were Tor and Ase born?',
    ],
    ['Did she marry?', turn('Did Ada Penn have a daughter?', 'No.'), 'Did Ada Penn marry?'],
  ])('%s', async (question, before, standalone) => {
    expect(await rewrite(question, before)).toBe(standalone);
  });

  it('is still meant a turn later', async () => {
    const there = turn('Was he in Marl during the siege?', 'Yes, he stayed there with his father.');
    expect(await rewrite('and his job later on?', son, there)).toBe("What was Otto's job later on?");
  });
});

describe('the object of the last question', () => {
  it.each([
    [
      'And his medals?',
      turn('Did Weir get his pension back after the trial?'),
      'Did Weir get his medals back after the trial?',
    ],
    [
      'And the mill?',
      turn('Who was supposed to inherit the brewery?'),
      'Who was supposed to inherit the mill?',
    ],
    [
      'And the library?',
      turn('Which of them was meant to get the museum?'),
      'Which of them was meant to get the library?',
    ],
    ['And a yacht?', turn('Did Karl Weir own a mill?'), 'Did Karl Weir own a yacht?'],
    ['And his office?', turn("Was Karl Weir's house searched?"), "Was Karl Weir's office searched?"],
    ['And the wife?', turn('Did Karl Weir sell the mill?'), 'Did the wife sell the mill?'],
  ])('%s', async (question, before, standalone) => {
    expect(await rewrite(question, before)).toBe(standalone);
  });
});

describe('what was told', () => {
  const street = turn('Where in Marl is the plaque?', 'In Linden Lane, house 3.');
  it.each([
    ['What was this street called before?', street, 'What was Linden Lane called before?'],
    [
      'А как раньше называлась эта улица?',
      turn('Где висит доска?', 'В Мельничном переулке, дом 3.'),
      'Как раньше называлась улица Мельничный переулок?',
    ],
    [
      'Who was the last-named?',
      turn('Who was expelled with Weir?', 'Among others Molnar, Kiss and Szabo.'),
      'Who was Szabo?',
    ],
    [
      'Where did the first-named live?',
      turn('Who were shareholders of Marl Mills?', 'Baum, Rietz and Kolb.'),
      'Where did Baum live?',
    ],
    [
      'How many fines did these pass?',
      turn('Did Weir sit on the peasant courts of 1774?', 'Yes, as a witness.'),
      'How many fines did the peasant courts of 1774 pass?',
    ],
    [
      'And after that?',
      turn('What did Weir become after he had been a clerk?', 'Head of the Marl office.'),
      'What did Weir become after head of the Marl office?',
    ],
    [
      'How many were moved in total?',
      turn("Did Weir lead the evacuation of Marl's population?", 'Yes.'),
      "How many were moved in total, evacuation of Marl's population?",
    ],
  ])('%s', async (question, before, standalone) => {
    expect(await rewrite(question, before)).toBe(standalone);
  });
});

describe('somebody of whom no name is known', () => {
  it('is no place', async () => {
    const shipping = turn('Who was in charge of shipping grain over Lake Marl?', 'It is not told.');
    const keys = turn('Who kept the keys of Castle Marl?', 'Nothing is said.');
    const works = turn('Who directed the works at Port Marl?', 'It is not told.');
    expect(await rewrite('Who was given priority by him?', shipping)).toBe(
      'Who was given priority in shipping grain over Lake Marl?',
    );
    expect(await rewrite('How did he die?', keys)).toBe(
      'How did the one who kept the keys of Castle Marl die?',
    );
    expect(await rewrite('When did he resign?', works)).toBe(
      'When did the one who directed the works at Port Marl resign?',
    );
  });
});
