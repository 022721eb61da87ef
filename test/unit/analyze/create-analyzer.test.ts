import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../src/analyze/create-analyzer.ts';

const analyzer = createAnalyzer();

/** What of the question is found in the text, as the index stores it. */
function found(question: string, text: string, language = 'en'): string[] {
  const index = new Set(analyzer.indexTerms(text, language));
  return analyzer
    .queryTerms(question, [language])
    .filter(({ terms, bridges }) => [...terms, ...bridges].some((term) => index.has(term)))
    .map(({ token }) => token.text);
}

const finds = (question: string, text: string, language = 'en') => found(question, text, language).length > 0;

describe('words of every script are found in their own', () => {
  it.each([
    ['Russian', 'ru', 'заводы', 'Рабочие этого завода бастовали.'],
    ['Ukrainian', 'uk', 'університету', 'Він закінчив університет у Львові.'],
    ['Bulgarian', 'bg', 'книгата', 'Тази книга е нова.'],
    ['Greek', 'el', 'Αθήνα', 'Η ιστορία της Αθήνας είναι μακρά.'],
    ['Arabic', 'ar', 'مدينة', 'تقع المدينة على البحر'],
    ['Arabic with vowel points', 'ar', 'كتاب', 'هذا كِتَابٌ قديم'],
    ['Hebrew', 'he', 'ירושלים', 'הוא נולד בירושלים'],
    ['Hindi', 'hi', 'लड़की', 'लड़कियों ने गाना गाया'],
    ['Tamil', 'ta', 'தமிழ்', 'அவர் தமிழ் பேசினார்'],
    ['Chinese', 'zh', '北京', '他在北京大学学习。'],
    ['one Chinese character', 'zh', '京', '他住在东京'],
    ['Japanese', 'ja', '東京', '東京タワーは高い。'],
    ['Japanese in kana', 'ja', 'タワー', '東京タワーは高い。'],
    ['Korean with its particle', 'ko', '서울', '그는 서울에서 태어났다.'],
    ['Thai', 'th', 'กรุงเทพ', 'เขาเกิดที่กรุงเทพมหานคร'],
    ['Armenian', 'hy', 'Երևան', 'Նա ապրում է Երևան քաղաքում'],
    ['Georgian', 'ka', 'თბილისი', 'თბილისი დედაქალაქია'],
    ['German', 'de', 'Häuser', 'Das Haus steht am See, viele Hausern nicht.'],
    ['French with its article', 'fr', 'homme', "L'homme marchait."],
    ['French article in the question', 'fr', "l'homme", 'Un homme marchait.'],
    ['Italian with its article', 'it', 'università', "Studiò all'università di Bologna."],
  ])('%s', (_name, language, question, text) => {
    expect(finds(question, text, language)).toBe(true);
  });

  it('finds a word of another script inside an English text', () => {
    expect(finds('Что такое «Звезда»?', 'The journal Звезда appeared in Leningrad.')).toBe(true);
    expect(finds('東京', 'The capital is written 東京 in Japanese.')).toBe(true);
  });

  it('tells words apart that differ only in vowel signs', () => {
    expect(finds('की', 'का के को', 'hi')).toBe(false);
    expect(finds('ป้า', 'ปา', 'th')).toBe(false);
  });
});

describe('spellings of one word', () => {
  it.each([
    ['case', 'PENICILLIN', 'penicillin cured them'],
    ['accents', 'Cafe Muller', 'the café Müller'],
    ['ё and е', 'Хрущёв', 'Хрущев выступил'],
    ['straight and curly apostrophes', "O'Brien", 'Mr O’Brien left'],
    ['the possessive', 'Newton', 'Newton’s laws'],
    ['a hyphen', 'cooperation', 'co-operation grew'],
    ['a hyphen in the question', 'post-war', 'the postwar years'],
    ['a word divided at the end of a line', 'constitution', 'the consti-\ntution of 1936'],
    ['a soft hyphen', 'constitution', 'the consti\u00adtution of 1936'],
    ['ligatures', 'official', 'the oﬃcial report'],
    ['full-width letters', 'Tokyo', 'Ｔｏｋｙｏ'],
    ['ß', 'Strasse', 'an der Straße'],
    ['ø', 'Bjorn', 'Bjørn came'],
    ['œ', 'oeuvre', 'the œuvre'],
    ['inflection', 'execution', 'He was executed at dawn'],
    ['inflection to another ending', 'conviction', 'He was convicted'],
  ])('are found whatever the %s', (_name, question, text) => {
    expect(finds(question, text)).toBe(true);
  });

  it.each(['C++', 'C#', 'F#', 'node.js', '.NET', 'AT&T', 'R2-D2', 'H2O', '3D'])('finds %s', (name) => {
    expect(finds(`What is ${name}?`, `The team chose ${name} for it.`)).toBe(true);
  });

  it('keeps C, C++ and C# apart', () => {
    expect(finds('C++', 'C and C# are languages')).toBe(false);
  });

  it('takes abbreviations with and without dots for one', () => {
    expect(finds('USA', 'in the U.S.A. today')).toBe(true);
    expect(finds('the U.S. senate', 'US troops')).toBe(true);
  });
});

describe('function words', () => {
  const content = (text: string, language = 'en') =>
    analyzer
      .tokens(text, language)
      .filter(({ stop }) => !stop)
      .map(({ text }) => text);

  it('are no content', () => {
    expect(content('Who was it that told us about this?')).toEqual(['told']);
    expect(content('кто это был и где', 'ru')).toEqual([]);
  });

  it('are content when they are names', () => {
    expect(content('The WHO warned the US about IT.')).toEqual(['WHO', 'warned', 'US', 'IT']);
    expect(content('He watched Doctor Who with Will Smith')).toEqual([
      'watched',
      'Doctor',
      'Who',
      'Will',
      'Smith',
    ]);
  });

  it('stay function words in a line of capitals', () => {
    expect(content('WHO IS IT')).toEqual([]);
  });

  it('leave May the month and drop the verb', () => {
    expect(content('It may rain in May')).toEqual(['rain', 'May']);
    expect(content('on 9 may 1945')).toContain('may');
  });

  it('include the Russian word for year beside its number only', () => {
    expect(content('в 1946 году', 'ru')).toEqual(['1946']);
    expect(content('трудный год', 'ru')).toEqual(['трудный', 'год']);
  });

  it.each([
    ['de', 'das ist ein Haus', ['Haus']],
    ['fr', "c'est la maison de mon père", ["c'est", 'maison', 'mon', 'père']],
    ['es', 'esta es la casa', ['casa']],
    ['it', 'questa è la casa', ['casa']],
    ['pt', 'esta é a casa', ['casa']],
    ['nl', 'dit is een huis', ['huis']],
    ['pl', 'to jest dom', ['dom']],
    ['uk', 'це є дім', ['дім']],
  ])('are known in %s', (language, text, words) => {
    expect(content(text, language)).toEqual(words);
  });
});

describe('stems', () => {
  it('are found in every case of a Russian surname, and in both genders', () => {
    const forms = ['Петров', 'Петрова', 'Петрову', 'Петровым', 'Петрове', 'Петровой', 'Петровых'];
    const terms = forms.map((form) => analyzer.tokens(form, 'ru')[0]?.term);
    expect(new Set(terms)).toEqual(new Set(['петров']));
  });

  it('of a Russian name in an English text are Russian', () => {
    expect(analyzer.tokens('the poet Пушкина', 'en').at(-1)?.term).toBe('пушкин');
  });

  it('of words that are also names of object properties are words', () => {
    expect(analyzer.tokens('constructor toString __proto__').map(({ term }) => term)).toEqual([
      'constructor',
      'tostr',
      'proto',
    ]);
  });
});

describe('a question for a corpus of two languages', () => {
  const wordsOf = (question: string, languages: readonly string[]) =>
    analyzer.queryTerms(question, languages).map(({ token }) => token.text);

  it('keeps the words that carry no meaning in the other language only', () => {
    expect(wordsOf('When did the war end, and where did he die?', ['en', 'de'])).toEqual([
      'war',
      'end',
      'die',
    ]);
    expect(wordsOf('Wann war die Feier in Kiel?', ['en', 'de'])).toEqual(['Wann', 'Feier', 'Kiel']);
  });

  it('is looked up in the thesaurus by its English stem, whatever language most documents have', () => {
    const related = (languages: readonly string[]) =>
      analyzer.queryTerms('Who reopened the bakery?', languages).at(-1)?.related?.size ?? 0;
    expect(related(['de', 'en'])).toBe(related(['en']));
    expect(related(['en'])).toBeGreaterThan(0);
  });

  it('is stemmed in both', () => {
    const [term] = analyzer.queryTerms('Universitäten', ['en', 'de']);
    expect(term?.terms).toHaveLength(2);
  });

  it('may mix them', () => {
    const text = 'Alan Turing родился в Лондоне in 1912.';
    expect(found('When was Alan Turing born, родился?', text)).toEqual(['Alan', 'Turing', 'born', 'родился']);
  });
});
