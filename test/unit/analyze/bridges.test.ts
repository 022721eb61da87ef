import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../src/analyze/create-analyzer.ts';

const analyzer = createAnalyzer();

function finds(question: string, text: string): boolean {
  const index = new Set(analyzer.indexTerms(text));
  const terms = analyzer.queryTerms(question, ['en']);
  return (
    terms.length > 0 && terms.every((term) => [...term.terms, ...term.bridges].some((key) => index.has(key)))
  );
}

describe('a name is found across scripts', () => {
  it.each([
    ['Чехов', 'Chekhov'],
    ['Чехова', 'Chekhov'],
    ['Чеховым', 'Chekhov'],
    ['Достоевского', 'Dostoyevsky'],
    ['Толстой', 'Tolstoy'],
    ['Анны Ахматовой', 'Anna Akhmatova'],
    ['Юрий Гагарин', 'Yuri Gagarin'],
    ['Юрием Гагариным', 'Yuri Gagarin'],
    ['Сергеевич', 'Sergeyevich'],
    ['Сергеевной', 'Sergeevna'],
    ['Хрущёва', 'Khrushchev'],
    ['Горбачёв', 'Gorbachev'],
    ['Фёдор', 'Fyodor'],
    ['Пётр', 'Pyotr'],
    ['Илья', 'Ilya'],
    ['Микояна', 'Mikoyan'],
    ['Ельцин', 'Yeltsin'],
    ['Чайковский', 'Tchaikovsky'],
    ['Александр', 'Alexander'],
    ['Новгород', 'Novgorod'],
    ['новгородский', 'Novgorod'],
    ['Новгородской', 'Novgorod'],
    ['ленинградских', 'Leningrad'],
    ['гагарина', 'Gagarin'],
  ])('%s and %s', (russian, latin) => {
    expect(finds(russian, `In it ${latin} is named.`)).toBe(true);
    const cyrillic = /^[а-я]/.test(russian) && russian === 'гагарина' ? 'Гагарина' : russian;
    expect(finds(latin, `Здесь ${cyrillic} назван.`)).toBe(true);
  });

  it('but not another name', () => {
    expect(finds('Чехов', 'Chekov Chaikin Chernov')).toBe(false);
    expect(finds('Иванов', 'Petrov and Sidorov')).toBe(false);
  });
});

describe('a date is found in any notation', () => {
  const notations = [
    '7.2.1905',
    '07.02.1905',
    '7 February 1905',
    'February 7, 1905',
    '1905-02-07',
    '7 февраля 1905 г.',
    '7 Feb 1905',
    '7/2/1905',
  ];

  it.each(notations)('%s', (notation) => {
    for (const other of notations) {
      const index = new Set(analyzer.indexTerms(`Born on ${other}`));
      for (const key of ['7', 'm~2', '1905']) expect(index).toContain(key);
      expect(finds(notation, `Born on ${other}`)).toBe(true);
    }
  });

  it('by its month alone', () => {
    expect(finds('February 1905', 'born 7.2.1905')).toBe(true);
    expect(finds('в феврале', 'in February')).toBe(true);
    expect(finds('октябрьская', 'in October')).toBe(true);
  });

  it('of another month is another date', () => {
    expect(finds('March 1905', 'born 7.2.1905')).toBe(false);
  });

  it('does not take the verbs may and march for months', () => {
    expect(finds('in May', 'they may march')).toBe(false);
    expect(finds('in March 1917', 'they march 1917')).toBe(true);
  });
});

describe('a number is found in any notation', () => {
  it.each([
    ['1300', '1,300'],
    ['1,300', '1 300'],
    ['1 300', '1\u202f300'],
    ['1.4 million', '1,400,000'],
    ['1,4 млн', '1.4 million'],
    ['1400000', '1,4 миллиона'],
    ['3.2bn', '3,200,000,000'],
    ['a thousand', '1,000'],
    ['two million', '2,000,000'],
    ['seven', '7'],
    ['семь', '7'],
    ['XX', '20th'],
    ['twentieth', 'XX'],
    ['двадцатый', '20th'],
    ['1905', '١٩٠٥'],
    ['12', '१२'],
    ['1930s', '1930'],
    ['1905г', '1905'],
  ])('%s and %s', (question, text) => {
    expect(finds(question, `There were ${text} of them`)).toBe(true);
  });

  it('and not in another number', () => {
    expect(finds('130', '1,300')).toBe(false);
    expect(finds('1.4', '14')).toBe(false);
  });
});

describe('everyday words are found across English and Russian', () => {
  it.each([
    ['Когда родился Чехов?', 'Chekhov was born in Taganrog.'],
    ['Где умерла Ахматова?', 'Akhmatova died near Moscow.'],
    ['Кого расстреляли?', 'They were executed at night.'],
    ['жена Чехова', "Chekhov's wife was an actress."],
    ['Кто основал институт?', 'The institute was founded by two brothers.'],
    ['блокада Ленинграда', 'the siege of Leningrad'],
    ['Когда построили завод?', 'The factory was built in 1910.'],
    ['московский университет', 'the university in Moscow'],
    ['When was the writer born?', 'Писатель родился в Таганроге.'],
    ['the trial', 'Судебный процесс начался.'],
    ['How many tanks did the army have?', 'Армия имела много танков.'],
  ])('%s', (question, text) => {
    expect(finds(question, text)).toBe(true);
  });

  it('whatever the inflection', () => {
    const forms = ['война', 'войны', 'войне', 'войну', 'войной'];
    for (const form of forms) expect(finds(form, 'the war')).toBe(true);
  });

  it('without giving one word more than six others', () => {
    const terms = analyzer.queryTerms('казнён дело суд работа назначение order state', ['en']);
    for (const { bridges } of terms)
      expect(bridges.filter((key) => !key.includes('~')).length).toBeLessThanOrEqual(6);
  });
});
