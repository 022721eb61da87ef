import { describe, expect, it } from 'vitest';
import { irregularForms } from '../../../src/analyze/irregular-forms.ts';
import { russianForms } from '../../../src/analyze/russian-forms.ts';
import { stemWord } from '../../../src/analyze/stem.ts';

const stem = (word: string) => stemWord(word, 'latin', 'en');

describe('English stems', () => {
  it.each(['sink sank sunk', 'pay paid', 'child children', 'free freed', 'write wrote written', 'foot feet'])(
    'are one for %s',
    (forms) => {
      expect(new Set(forms.split(' ').map(stem)).size).toBe(1);
    },
  );

  it.each([
    'executed executive',
    'custom customer',
    'author authority',
    'import important',
    'found find',
    'leave left',
  ])('are two for %s', (words) => {
    expect(new Set(words.split(' ').map(stem)).size).toBe(2);
  });

  it('lead from every irregular form to its word', () => {
    expect([...irregularForms].filter(([form, word]) => stem(form) !== stem(word))).toEqual([]);
  });

  it('leave other languages alone', () => {
    expect(stemWord('sank', 'latin', 'de')).not.toBe(stemWord('sink', 'latin', 'de'));
  });
});

describe('Russian stems', () => {
  it.each([
    'кошка кошек',
    'лев льва львы',
    'поместить помещен',
    'везти вез везет',
    'лоб лбу',
    'шов швы',
    'экзамен экзамены',
    'кредит кредита',
    'танец танцы',
  ])('are one for %s', (forms) => {
    expect(new Set(forms.split(' ').map((form) => stemWord(form, 'cyrillic', 'ru'))).size).toBe(1);
  });

  it.each(['бить быть', 'сон сын', 'рот род', 'весть весна', 'после посол', 'берет брат'])(
    'are two for %s',
    (words) => {
      expect(new Set(words.split(' ').map((word) => stemWord(word, 'cyrillic', 'ru'))).size).toBe(2);
    },
  );

  it('lead from every irregular form to its word', () => {
    const russian = (word: string) => stemWord(word, 'cyrillic', 'ru');
    expect([...russianForms].filter(([form, word]) => russian(form) !== russian(word))).toEqual([]);
    expect(russian('нашла')).toBe(russian('найти'));
  });
});
