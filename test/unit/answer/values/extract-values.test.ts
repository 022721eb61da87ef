import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractValues } from '../../../../src/answer/values/extract-values.ts';

const written = (text: string, kind: string): string[] =>
  extractValues(text).flatMap((value) => (value.kind === kind ? [value.text] : []));

describe('dates', () => {
  it.each([
    ['It opened on 7 February 1905.', ['7 February 1905']],
    ['It opened on February 7th, 1905, at noon.', ['February 7th, 1905']],
    ['from 15–20 September 1941', ['15–20 September 1941']],
    ['early July 1941 and late 1943', ['early July 1941', 'late 1943']],
    ['from September 8, 1941, to January 1944', ['September 8, 1941, to January 1944']],
    ['the fair ran from January 10 to 20, 1949', ['January 10 to 20, 1949']],
    ['in the 5th century BC and the 1930s', ['5th century BC', '1930s']],
    ['winter 1941–1942', ['winter 1941–1942']],
    ['родился 7 февраля 1905 года в городе', ['7 февраля 1905 года']],
    ['в XIX веке и в 1930-х годах', ['XIX веке', '1930-х годах']],
    [
      'am 3. Oktober 1990, le 14 juillet 1789, 5 de mayo de 1862',
      ['3. Oktober 1990', '14 juillet 1789', '5 de mayo de 1862'],
    ],
    ['1905年2月7日', ['1905年2月7']],
    ['in 1066, and AD 79, and 44 BC', ['1066', '79', '44 BC']],
  ])('%s', (text, dates) => expect(written(text, 'date')).toEqual(dates));

  it('takes no counted number for a year', () => {
    expect(written('About 1500 people and over 2000 houses, 1,949 tanks, $1900', 'date')).toEqual([]);
  });

  it('takes the verbs "may" and "march" for no month', () => {
    expect(written('They may march 5 miles.', 'date')).toEqual([]);
  });
});

describe('numbers', () => {
  it.each([
    ['over 1,300 individuals', 1300, 'atLeast', 'person'],
    ['nearly 2,000 dismissals', 2000, 'about', 'dismissal'],
    ['up to 40 tons', 40, 'atMost', 'ton'],
    ['1.4 million innocent citizens', 1_400_000, 'exact', 'citizen'],
    ['1 300 tanks', 1300, 'exact', 'tank'],
    ['two dozen bottles', 24, 'exact', 'bottl'],
    ['half a million rubles', 500_000, 'exact', 'rub'],
    ['the 872-day siege', 872, 'exact', 'day'],
    ['35 per cent of it', 35, 'exact', '%'],
    ['US$1.5 billion', 1_500_000_000, 'exact', 'usd'],
    ['около 500 тыс. человек', 500_000, 'about', 'person'],
    ['свыше 200 заводов', 200, 'atLeast', 'завод'],
    ['two hundred and five pages', 205, 'exact', 'pag'],
  ])('%s', (text, value, bound, unit) => {
    const normals = extractValues(text).map(({ normal }) => normal);
    expect(normals).toContainEqual(expect.objectContaining({ value, bound, unit }));
  });

  it('reads a range as one value', () => {
    expect(extractValues('30,000 to 40,000 executions')[0]?.normal).toMatchObject({
      value: 30_000,
      upTo: 40_000,
    });
  });

  it('leaves citation marks alone', () => {
    expect(extractValues('as was shown [12] before')).toEqual([]);
  });

  it('takes the pronoun "one" for no number', () => {
    expect(extractValues('and one of them left')).toEqual([]);
  });
});

describe('clock times', () => {
  it('reads both clocks', () => {
    expect(written('at 12:59 a.m. or 7 p.m. or 14:30', 'time')).toEqual(['12:59 a.m.', '7 p.m.', '14:30']);
  });
});

describe('names', () => {
  it.each([
    [
      'It was led by A. A. Sorokin and Maria von Trapp in Oslo.',
      ['A. A. Sorokin', 'Maria von Trapp', 'Oslo'],
    ],
    ['Then the University of Warsaw moved.', ['University of Warsaw']],
    ['They flew Apollo 11.', ['Apollo 11']],
    ['about Jared Allen’s 136 sacks', ['Jared Allen']],
    ['Его звали Алексей Иванович Сорокин.', ['Алексей Иванович Сорокин']],
  ])('%s', (text, names) => expect(written(text, 'name')).toEqual(expect.arrayContaining(names)));

  it('marks a single capital at the beginning as uncertain', () => {
    const [value] = extractValues('Factories closed.');
    expect(value).toMatchObject({ kind: 'name', normal: { uncertain: true } });
  });

  it.each([
    ['met General Pavel Sorokin', 'person'],
    ['at the University of Warsaw', 'organization'],
    ['along the Volga River', 'place'],
    ['he lived in Bergen', 'place'],
  ])('guesses what is named in "%s"', (text, role) => {
    const names = extractValues(text).filter((value) => value.kind === 'name');
    expect(names.map((name) => name.normal.role)).toContain(role);
  });
});

describe('every value of any text', () => {
  it('is a slice of the text, in order, without overlap', () => {
    const pieces = fc.constantFrom(
      '7 ',
      'May',
      ' ',
      '1905',
      ',',
      '.',
      'over ',
      '1',
      '300',
      'km',
      'Anna',
      ' of ',
      '–',
      '$',
      'века',
      '2月',
      '(',
      'a.m.',
      'th',
      'two ',
      'million',
      '½',
      '\u{1F600}',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(pieces).map((list) => list.join('')),
        ),
        (text) => {
          let end = 0;
          for (const value of extractValues(text)) {
            expect(value.text).toBe(text.slice(value.start, value.end));
            expect(value.start).toBeGreaterThanOrEqual(end);
            expect(value.end).toBeGreaterThan(value.start);
            end = value.end;
          }
        },
      ),
    );
  });
});
