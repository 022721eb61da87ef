/** Animals, trees, sides, instruments … exclude each other where one is asked for. */
import { expect, it } from 'vitest';
import { rivalsOf } from './rivals-of.ts';

it.each([
  [
    'Which bird is on the shield?',
    'The shield shows a swan.',
    'An owl stands on the shield.',
    ['swan', 'owl'],
  ],
  [
    'Which hand did the warden lose?',
    'The warden lost his left hand.',
    'His right hand was lost.',
    ['left', 'right'],
  ],
  [
    'Which side of the mill burned?',
    'The northern side of the mill burned.',
    'The mill burned on the south side.',
    ['northern', 'south'],
  ],
  [
    'What instrument did Ada Brenner play?',
    'Ada Brenner was a cellist.',
    'Ada Brenner played the harp.',
    ['cellist', 'harp'],
  ],
  ['What medal did the mill win?', 'It won a gold medal.', 'It won the silver medal.', ['gold', 'silver']],
  [
    'What illness killed the miller?',
    'The miller died of pneumonia.',
    'The cholera killed him.',
    ['pneumonia', 'cholera'],
  ],
  ['What was Ada Brenner’s trade?', 'Ada Brenner was a cooper.', 'She was a saddler.', ['cooper', 'saddler']],
])('are rivals: %s', (question, first, second, sides) => {
  expect(rivalsOf(question, first, second)).toEqual([sides]);
});

it('are no rivals when one is more general, or no term at all', () => {
  expect(rivalsOf('Which animal is on the shield?', 'It shows a bird.', 'It shows a swan.')).toEqual([]);
  const hand = 'Which hand did the warden lose?';
  expect(rivalsOf(hand, 'The warden lost his left hand.', 'She had a right to the money.')).toEqual([]);
});

it('are found with a capital where they open a sentence, unless they may be a name', () => {
  const medal = 'Which medal did the mill win?';
  expect(
    rivalsOf(medal, 'It won a silver medal.', 'Gold medal of the fair, given to the mill.'),
  ).toHaveLength(1);
  expect(rivalsOf('What colour is the mill?', 'The mill is red.', 'Green lived in the mill.')).toEqual([]);
});

it.each([
  ['Which animals did Weir keep?', 'Weir kept goats.', 'Weir kept sheep.'],
  ['Which diseases did he study?', 'He studied cholera.', 'He studied typhus.'],
  ['Which illnesses did he have as a child?', 'As a child he had measles.', 'As a child he had mumps.'],
  ['Which instruments did he play?', 'He played the harp.', 'He played the violin.'],
  ['Which instruments were in the band?', 'In the band was a harp.', 'In the band was a violin.'],
  ['What kinds of wood did Weir use?', 'Weir used oak.', 'Weir used pine.'],
  ['What fish does the heron eat?', 'The heron eats eel.', 'The heron eats trout.'],
])('are many where the question asks for a list: %s', (question, ...texts) => {
  expect(rivalsOf(question, ...texts)).toHaveLength(0);
});

it.each([
  ['What colours were the wagons?', 'The wagons were green.', 'The wagons were red.'],
  ['Which hand did Weir lose?', 'Weir lost his left hand.', 'Weir lost his right hand.'],
  ['Which wing burned?', 'The east wing burned.', 'The west wing burned.'],
])('exclude each other in one frame: %s', (question, ...texts) => {
  expect(rivalsOf(question, ...texts)).toHaveLength(1);
});

it.each([
  [
    'On which bank does the mill stand?',
    'The mill stands on the left bank.',
    'The mill stands on the east bank.',
  ],
  ['Which wing burned?', 'The east wing burned.', 'The right wing burned.'],
])('are no rivals in two frames: %s', (question, ...texts) => {
  expect(rivalsOf(question, ...texts)).toHaveLength(0);
});
