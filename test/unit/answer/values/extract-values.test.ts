import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractValues } from '../../../../src/answer/values/extract-values.ts';
import { isNumber } from '../../../../src/answer/values/value.ts';

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
    ['we left on the thirteenth of June', ['thirteenth of June']],
    ['it was the twenty-first of August, 1911', ['twenty-first of August, 1911']],
    ['it was his second June in Oslo', ['June']],
    ['восьмое марта, третий июнь', ['восьмое марта', 'июнь']],
    ['двадцать первого августа 1911 года', ['двадцать первого августа 1911 года']],
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
    ['a million and a half people', 1_500_000, 'exact', 'person'],
    ['half a million rubles', 500_000, 'exact', 'rub'],
    ['the 872-day siege', 872, 'exact', 'day'],
    ['35 per cent of it', 35, 'exact', '%'],
    ['US$1.5 billion', 1_500_000_000, 'exact', 'usd'],
    ['some £1.2m a year', 1_200_000, 'about', 'gbp'],
    ['$40k in notes', 40_000, 'exact', 'usd'],
    ['a wall of 1.2 m', 1.2, 'exact', 'm'],
    ['some 40 miles per hour', 40, 'about', 'mph'],
    ['at a scale of one to two hundred', 200, 'exact', 'ratio'],
    ['a ratio of one to 25', 25, 'exact', 'ratio'],
    ['a crew of one to two hundred', 1, 'exact', null],
    ['около 500 тыс. человек', 500_000, 'about', 'person'],
    ['свыше 200 заводов', 200, 'atLeast', 'завод'],
    ['two hundred and five pages', 205, 'exact', 'pag'],
    ['3.5 million pounds', 3_500_000, 'exact', 'gbp'],
    ['260,000 thalers', 260_000, 'exact', 'thaler'],
    ['пять с половиной миллионов рублей', 5_500_000, 'exact', 'rub'],
    ['two and a half years', 2.5, 'exact', 'year'],
    ['an hour and a half', 1.5, 'exact', 'hour'],
    ['for half an hour', 0.5, 'exact', 'hour'],
    ['a quarter of an hour', 0.25, 'exact', 'hour'],
    ['three quarters of an hour on board', 0.75, 'exact', 'hour'],
    ['an hour and a quarter', 1.25, 'exact', 'hour'],
    ['спустя полтора часа', 1.5, 'exact', 'hour'],
    ['прошло полгода', 0.5, 'exact', 'year'],
    ['a hundred and twelve pages', 112, 'exact', 'pag'],
    ['a hundred and thirty thousand pages', 130_000, 'exact', 'pag'],
    ['a thousand and two hundred pages', 1200, 'exact', 'pag'],
    ['kept for a full decade', 1, 'exact', 'decade'],
    ['it lasted a fortnight', 1, 'exact', 'fortnight'],
    ['two hours, thirty-one minutes and fifty seconds', 9110, 'exact', 'second'],
    ['shortened to an hour and thirty-four minutes', 94, 'exact', 'minute'],
    ['three and thirty years of rule', 33, 'exact', 'year'],
    ['won in 2:29:14', 8954, 'exact', 'second'],
    ['our ninety-metre tunnel', 90, 'exact', 'm'],
    ['below 7 °C', 7, 'atMost', 'degree'],
    ['68 °F', 68, 'exact', 'fahrenheit'],
    ['it must never rise above 40 degrees', 40, 'atMost', 'degree'],
    ['it was not under 30 metres', 30, 'atLeast', 'm'],
    ['not only more than 40 people', 40, 'atLeast', 'person'],
    ['it has not run for more than 20 years', 20, 'atLeast', 'year'],
    ['с температурой не выше 40 градусов', 40, 'atMost', 'degree'],
    ['with three full days’ notice', 3, 'exact', 'day'],
    ['with one month’s notice', 1, 'exact', 'month'],
    ['приговорён к восьми годам', 8, 'exact', 'year'],
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

  it('takes pounds for a weight where something is weighed', () => {
    expect(written('It weighed 200 pounds.', 'money')).toEqual([]);
  });

  it('takes a rate for no length of time', () => {
    expect(written('twice a year, and one third of it', 'duration')).toEqual([]);
  });

  it('leaves citation marks alone', () => {
    expect(extractValues('as was shown [12] before')).toEqual([]);
  });

  it('takes the pronoun "one" for no number', () => {
    expect(extractValues('and one of them left')).toEqual([]);
  });
});

describe('two numbers with "and" between them', () => {
  it.each([
    ['between a hundred and two hundred men', [100], [200]],
    ['between a thousand and ten thousand men', [1000], [10_000]],
    ['between a hundred and thirty and two hundred men', [130], [200]],
    ['between two hundred and fifty and three hundred men', [250], [300]],
    ['a thousand and three million', [1000, 3_000_000], [null, null]],
    ['two hundred and three hundred', [200, 300], [null, null]],
  ])('are two: %s', (text, values, ends) => {
    const found = extractValues(text).filter(isNumber);
    expect(found.map(({ normal }) => normal.value)).toEqual(values);
    expect(found.map(({ normal }) => normal.upTo)).toEqual(ends);
  });
});

describe('clock times', () => {
  it('reads both clocks', () => {
    expect(written('at 12:59 a.m. or 7 p.m. or 14:30', 'time')).toEqual(['12:59 a.m.', '7 p.m.', '14:30']);
  });

  it.each([
    ['at 3.40 a.m.', 220],
    ['at quarter past five in the morning', 315],
    ['half past six in the evening', 1110],
    ['at ten past midnight', 10],
    ['a quarter to noon', 705],
    ['at twenty to nine at night', 1240],
    ['ten minutes past six p.m.', 1090],
    ["eight o'clock in the morning", 480],
    ['at noon', 720],
    ["at two o'clock at night", 120],
    ['at 11 at night', 1380],
    ['at ten to midnight', 1430],
  ])('reads "%s"', (text, minutes) => {
    expect(extractValues(text)).toMatchObject([{ kind: 'time', normal: { minutes } }]);
  });

  it.each([
    ['open ten to midnight', 'midnight'],
    ['from 8 to noon', 'noon'],
    ['from ten to four', undefined],
  ])('takes a range for no time: %s', (text, end) => {
    expect(written(text, 'time')[0]).toBe(end);
  });

  it('takes a range, a price, a count or a score for no time', () => {
    expect(written('they shot ten in the morning and six at night', 'time')).toEqual([]);
    expect(written('two to four people paid 5.40 and saw a quarter past its best', 'time')).toEqual([]);
  });
});

describe('a middle with a dash', () => {
  it('is part of a date and no score of a game', () => {
    const [value] = extractValues('from the mid-1930s on');
    expect(value).toMatchObject({ kind: 'date', text: 'mid-1930s', normal: { part: 'mid' } });
  });
});

describe('names', () => {
  it.each([
    ['Following Lind, the choir came.', ['Lind']],
    ['Great Britain sent ships.', ['Great Britain']],
    ['Young was born in Brenna.', ['Young', 'Brenna']],
    ['Residents of Oslo complained.', ['Oslo']],
    ['Interpretations of the Marlow group differ.', ['Marlow']],
    ['The Houses of Parliament stand there.', ['Houses of Parliament']],
    ['Battle of Kursk veterans met.', ['Battle of Kursk']],
  ])('do not begin with a word that only opens the sentence: %s', (text, names) =>
    expect(written(text, 'name')).toEqual(names),
  );

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
    ['she taught in the Halden Governorate', 'place'],
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
