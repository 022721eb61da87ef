import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../../src/answer/disagreement/sentence-facts.ts';
import { asksRelative } from '../../../../src/answer/disagreement/subject/relatives.ts';
import { findTerms } from '../../../../src/answer/disagreement/terms/find-terms.ts';
import { type TermClass, termAsked } from '../../../../src/answer/disagreement/terms/term-classes.ts';
import { compareValues } from '../../../../src/answer/values/compare-values.ts';

const termsIn = (text: string, term: TermClass) => {
  const place = { document: 'a', start: 0 };
  const strengths = { own: [], inContext: [] };
  return findTerms(
    readFacts({ text, score: 1, strengths, isQuoted: true, share: 1, isReference: false, place }, 0),
    term,
  );
};
const found = (text: string, term: TermClass) => termsIn(text, term).map((value) => value.text);

describe('a class of terms', () => {
  it.each([
    ['What colour are the wagons?', 'colour'],
    ['В какой цвет был окрашен мост?', 'colour'],
    ['What are the towers made of?', 'material'],
    ['What stone is the memorial made of?', 'material'],
    ['What do the towers look like?', null],
    ['What are the colours of the flag?', null],
    ['What is the cast of the film?', null],
    ['Какие сорта цветов выращивают?', null],
    ['What did she make of it?', null],
  ])('is asked for by %s', (question, expected) => {
    expect(termAsked(question)).toBe(expected);
  });

  it.each<[string, TermClass, string[]]>([
    ['The wagons were dark green, with rust-red doors.', 'colour', ['green', 'rust-red']],
    ['Мост был тёмно-зелёным.', 'colour', ['тёмно-зелёным']],
    ['The towers are of riveted steel plates.', 'material', ['steel']],
    ['Lind was its treasurer; Sarah Baker was deputy director.', 'office', ['treasurer', 'deputy director']],
    ['He was Lord Lieutenant of the county.', 'office', ['Lord Lieutenant']],
    ['Она была первым секретарём горкома.', 'office', ['первым секретарём']],
    ['Дом из золота, с золотой дверью и камня.', 'material', ['золота', 'золотой', 'камня']],
    ['It was destroyed by fire.', 'material', []],
    ['Мост стал символом, голубь сел на него.', 'material', []],
    ['Голубь сел на зелень.', 'colour', []],
    ['Он преподавал физику.', 'office', []],
    ['Ada Brenner, chief executive of the mill, spoke.', 'office', ['chief executive']],
    ['The executive board of the mill met.', 'office', []],
    ['Baker was the mayor, and Captain Cook sailed.', 'office', ['mayor', 'Captain']],
    ['Green lived in Silver Street.', 'colour', []],
    ['In general, the chief reason was his head.', 'office', []],
    ['She curated it, and engineering followed.', 'office', []],
  ])('is found in %s', (text, term, expected) => {
    expect(found(text, term)).toEqual(expected);
  });

  it.each<[string, string, TermClass, string]>([
    ['a green door', 'a red door', 'colour', 'different'],
    ['a crimson door', 'a red door', 'colour', 'compatible'],
    ['grey walls', 'gray walls', 'colour', 'equal'],
    ['an oak beam', 'a wooden beam', 'material', 'compatible'],
    ['an oak beam', 'a pine beam', 'material', 'different'],
    ['the first secretary', 'the second secretary', 'office', 'different'],
    ['a schoolmaster', 'a teacher', 'office', 'equal'],
    ['the director', 'the deputy director', 'office', 'different'],
    ['head of events', 'managing director', 'office', 'different'],
  ])('compares %s with %s', (one, other, term, expected) => {
    const compared = termsIn(one, term).flatMap((a) => termsIn(other, term).map((b) => compareValues(a, b)));
    expect(compared).toEqual([expected]);
  });
});

describe('a relative', () => {
  it.each([
    ["When was Lind's son born?", true],
    ['When did his wife die?', true],
    ['Who was the mother of the king?', true],
    ['How long was the child lost?', false],
    ['What did the ferry cost the Lind brothers?', false],
  ])('is asked about by %s: %s', (question, expected) => {
    expect(asksRelative(question)).toBe(expected);
  });
});
