import { describe, expect, it } from 'vitest';
import { dimensionFit, dimensionHeld } from '../../../../src/answer/expected-answer/dimension.ts';
import { expectedAnswer } from '../../../../src/answer/expected-answer/expected-answer.ts';
import { valueFit } from '../../../../src/answer/expected-answer/value-fit.ts';
import { extractValues } from '../../../../src/answer/values/extract-values.ts';
import { isNumber } from '../../../../src/answer/values/value.ts';

const numberIn = (text: string) => extractValues(text).filter(isNumber)[0];

describe('what a number must measure', () => {
  it.each([
    ['How tall is the tower?', 'length'],
    ['What is the average depth of the lake?', 'length'],
    ['Какая высота башни?', 'length'],
    ['How heavy is the bell?', 'mass'],
    ['What does the bell weigh?', 'mass'],
    ['How loud is the horn?', 'sound'],
    ['What is the top speed of the tram?', 'speed'],
    ['What is the boiling point of acetone?', 'temperature'],
    ['What is the area of the field?', 'area'],
    ['How much does the filter cost?', 'money'],
    ['How much is the weekly rent of a cottage?', 'money'],
    ['Сколько стоит фильтр?', 'money'],
    ['How old was she?', 'duration'],
    ['What percentage of voters agreed?', 'percent'],
  ])('%s', (question, dimension) => {
    expect(expectedAnswer(question).dimension).toBe(dimension);
  });

  it.each([
    'How large is the hall?',
    'What area of the town is still known for it?',
    'What is her area of expertise?',
    'What is the point of it?',
    'How much water did they drink?',
    'How many lives did the eruption cost?',
    'How many coins weigh more than 5 grams?',
    'How heavy were the losses?',
    'How fast would we get a substitute?',
    'Why did he not say how old he was?',
    'How many questions are in the test and what does it cost?',
    'What does the cost of the bridge depend on?',
    'Сколько домов стоит на улице?',
    'How many people came?',
    'Who wrote it?',
  ])('is left open by %s', (question) => {
    expect(expectedAnswer(question).dimension).toBeNull();
  });

  it.each([
    ['It is 31 metres high.', 'length', 1],
    ['It reaches 38 decibels.', 'length', 0],
    ['It feeds 2,000 families.', 'length', 0],
    ['It weighs nineteen hundredweight.', 'mass', 1],
    ['It covers 330 square kilometres.', 'area', 1],
    ['It costs 9.6 million crowns.', 'money', 1],
    ['It is half of the price, or 12 percent of it.', 'money', 0.5],
    ['It was sold for 40 doubloons.', 'money', 0.5],
    ['It took three years.', 'money', 0],
    ['A 39-year-old man.', 'duration', 1],
    ['He was elected at age 39.', 'duration', 0.75],
  ] as const)('%s measures %s: %d', (text, dimension, fit) => {
    const value = numberIn(text);
    expect(value && dimensionFit(value, dimension)).toBe(fit);
    expect(dimensionHeld(text, extractValues(text), dimension)).toBe(fit);
  });

  it('may follow from a date, or be a share in words', () => {
    const born = 'He was born on 3 May 1932.';
    expect(dimensionHeld(born, extractValues(born), 'duration')).toBe(0.5);
    expect(dimensionHeld('It represents over half of all forests.', [], 'percent')).toBe(1);
    expect(dimensionHeld('It represents many forests.', [], 'percent')).toBe(0);
  });

  it('makes a number of another dimension a poor answer', () => {
    const tall = expectedAnswer('How tall is the tower?');
    const [metres, decibels] = [numberIn('It is 31 metres high.'), numberIn('It reaches 38 decibels.')];
    expect(metres && valueFit(metres, tall)).toBeGreaterThan(0.8);
    expect(decibels && valueFit(decibels, tall)).toBeLessThan(0.3);
  });
});
