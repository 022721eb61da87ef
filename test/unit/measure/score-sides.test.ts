import { describe, expect, it } from 'vitest';
import { scoreSides } from '../../../src/measure/score-sides.ts';
import { createAnswer, createQuote, spanOf } from './fixtures.ts';

const both = [
  createQuote('The tower was lit in 1871.'),
  createQuote('A later note says that it was lit in 1874.'),
];
const value = (text: string) => [{ text, span: null }];
const sides = [value('1871'), value('1874')];
const flag = (quotes: number[]) => ({ about: 'date', values: ['1871', '1874'], quotes });

describe('the score of a disagreement', () => {
  it('is found when one flag points at quotes that hold each value', () => {
    const answer = createAnswer(both, { disagreements: [flag([0, 1])] });
    expect(scoreSides(sides, answer)).toEqual({ sidesShown: true, sidesFlagged: true });
  });

  it('is shown but not found without a flag', () => {
    expect(scoreSides(sides, createAnswer(both))).toEqual({ sidesShown: true, sidesFlagged: false });
  });

  it('is not found when the flag points elsewhere', () => {
    const answer = createAnswer(both, { disagreements: [flag([0, 0]), flag([1, 7])] });
    expect(scoreSides(sides, answer).sidesFlagged).toBe(false);
  });

  it('does not take a value for another that merely contains it', () => {
    const answer = createAnswer(both, { disagreements: [flag([0, 1])] });
    expect(scoreSides([value('1871'), value('187')], answer).sidesShown).toBe(false);
  });

  it('accepts a side by its place as well as by its words', () => {
    const span = spanOf('1874');
    const answer = createAnswer(both, { disagreements: [flag([0, 1])] });
    expect(scoreSides([value('LIT in 1871'), [{ text: 'other words', span }]], answer).sidesFlagged).toBe(
      true,
    );
  });

  it('finds nothing where nothing is disputed', () => {
    expect(scoreSides([], createAnswer(both))).toEqual({ sidesShown: false, sidesFlagged: false });
  });
});
