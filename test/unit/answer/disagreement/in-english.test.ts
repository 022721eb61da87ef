/** A Russian question of English sentences: what its own words don't find, those of its English form do. */
import { expect, it } from 'vitest';
import { createAnalyzer } from '../../../../src/analyze/create-analyzer.ts';
import { rivalsAsked } from './rivals-of.ts';

const question = 'В каком году арестовали Сорокина?';
const texts = [
  'Sorokin was arrested on 15 August 1949.',
  'His family suffered after the arrest of Sorokin in 1950.',
];

it('is read as an English one, too', () => {
  const rivals = ['15 August 1949', '1950'];
  const { inEnglish } = createAnalyzer();
  expect(rivalsAsked({ question, inEnglish: inEnglish(question) }, ...texts)).toContainEqual(rivals);
  expect(rivalsAsked({ question, inEnglish: null }, ...texts)).not.toContainEqual(rivals);
});
