import { describe, expect, it } from 'vitest';
import { foldWord } from '../../../src/analyze/fold.ts';
import { stemWord } from '../../../src/analyze/stem.ts';
import { translationsOf } from '../../../src/analyze/translations.ts';
import { everyday } from '../../../src/analyze/vocabulary/everyday.ts';
import { people } from '../../../src/analyze/vocabulary/people.ts';
import { state } from '../../../src/analyze/vocabulary/state.ts';
import { war } from '../../../src/analyze/vocabulary/war.ts';
import { work } from '../../../src/analyze/vocabulary/work.ts';

const lines = [people, state, war, work, everyday].flatMap((list) => list.trim().split('\n'));
const fold = (word: string) => word.toLowerCase().replaceAll('ё', 'е');

describe('the bilingual list', () => {
  it('has English on the left and Russian on the right of every line', () => {
    expect(lines.filter((line) => !/^[a-z]+(?: [a-z]+)* = [А-Яа-яЁё]+(?: [А-Яа-яЁё]+)*$/.test(line))).toEqual(
      [],
    );
  });

  it('holds words that the analyzer folds no further', () => {
    const words = lines.flatMap((line) => line.replace('=', '').split(/\s+/));
    expect(words.filter((word) => foldWord(word) !== fold(word))).toEqual([]);
  });

  it('leads from every word to the other language', () => {
    const stems = lines
      .flatMap((line) => line.replace('=', '').split(/\s+/))
      .map((word) => {
        const russian = /[а-яё]/i.test(word);
        return stemWord(fold(word), russian ? 'cyrillic' : 'latin', russian ? 'ru' : 'en');
      });
    expect(stems.filter((stem) => translationsOf(stem).length === 0)).toEqual([]);
  });

  it('knows nothing of other words', () => {
    expect(translationsOf('zyzzyva')).toEqual([]);
    expect(translationsOf('')).toEqual([]);
  });
});
