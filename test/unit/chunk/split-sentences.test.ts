/** Where sentences end, in English and Russian, and where they only seem to. */
import { describe, expect, it } from 'vitest';
import { maxSentenceCharacters, splitSentences } from '../../../src/chunk/split-sentences.ts';

const split = (text: string, language = 'en') =>
  splitSentences(text, language).map(({ start, end }) => text.slice(start, end));

/** Each case is written with `|` where a sentence ends. */
const cases = (list: readonly string[]) => list.map((line) => [line.split(' | ')] as const);

describe('English sentences', () => {
  it.each(
    cases([
      'Dr. Smith met Mrs. Jones in St. Ives. | They spoke.',
      'It opened at 9 a.m. on Jan. 5. | See p. 12 and vol. 3 of No. 7.',
      'The report of A. A. Winter was read. | J. R. Stone signed it.',
      'He moved to the U.S. Embassy. | She left the U.S. | The ship sailed.',
      'It rose by 3.5 percent to 1.2 million. | Then it fell.',
      'Use e.g. Latin or i.e. Greek. | Fine.',
      'He came in World War I. | She came in World War II. | Both left.',
      '“Stop!” he cried. | “I will not.” | She went on.',
      'It was over (or so it seemed.) | Nobody moved.',
      'Wait... | What now? | Nothing!',
      'They met Brown et al. in 1998. | Smith Jr. came too.',
      'We chose plan B. | Then we slept.',
      'It came at 5 p.m. | The ship left. | At 6 p.m. Stone left Main St. | He slept in St. Ives.',
      'The law (Art. 5 sec. 2) holds. | It is old.',
    ]),
  )('%j', (sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });
});

describe('Russian sentences', () => {
  it.each(
    cases([
      'Он жил в г. Пскове на ул. Садовой. | Потом уехал.',
      'Завод дал 500 тыс. тонн в 1922 г. на севере. | План выполнен.',
      'Он начал работать на заводе ещё в 1922 г. | Потом учился.',
      'В 1942 г. Иванов вернулся. | Его ждали.',
      'Письмо В. А. Петрова и др. лежит в музее им. Горького. | Оно цело.',
      'Дом стоит по адресу Зимний пер. (бывш. Летний), дом 5. | Там музей.',
      'Шум, пыль и т.д. | Всё это надоело.',
      '«Кто там?» | Никто не ответил.',
    ]),
  )('%j', (sentences) => {
    expect(split(sentences.join(' '), 'ru')).toEqual(sentences);
  });
});

describe('sentences of other languages', () => {
  it.each([
    ['de', ['Er wohnt z. B. in Ulm.', 'Am 3. Oktober kam Dr. Vogt.', 'Er blieb.']],
    ['fr', ['M. Dupont est venu.', 'Il est parti.']],
    ['es', ['El Sr. López vino.', 'La Sra. García también.']],
  ])('%s', (language, sentences) => {
    expect(split(sentences.join(' '), language)).toEqual(sentences);
  });
});

describe('other scripts', () => {
  it('end sentences with their own signs', () => {
    expect(split('塔は岩の上に立つ。船が見える。', 'ja')).toEqual(['塔は岩の上に立つ。', '船が見える。']);
    expect(split('मीनार चट्टान पर है। जहाज़ दिखते हैं।', 'hi')).toHaveLength(2);
    expect(split('متى بني البرج؟ بني منذ زمن.', 'ar')).toHaveLength(2);
  });

  it('do without a language that nobody knows', () => {
    expect(split('One. Two.', 'not a language')).toEqual(['One.', 'Two.']);
  });
});

describe('citations', () => {
  it('belong to the sentence before them', () => {
    expect(split('It was built in 1802.[12] It stands.[3][4–6] Ships pass [7]. All is well. [8]')).toEqual([
      'It was built in 1802.[12]',
      'It stands.[3][4–6]',
      'Ships pass [7].',
      'All is well. [8]',
    ]);
  });
});

describe('markup', () => {
  it('closes with its sentence', () => {
    expect(split('**It is bold.** _It is not._ Read [this.](http://a.example/b.c) `Code.` Done.')).toEqual([
      '**It is bold.**',
      '_It is not._',
      'Read [this.](http://a.example/b.c)',
      '`Code.`',
      'Done.',
    ]);
  });

  it('of a quotation is not quoted at the beginning of a line', () => {
    expect(split('Nobody expected\n> that it lasts.\n> It has lasted.')).toEqual([
      'Nobody expected\n> that it lasts.',
      'It has lasted.',
    ]);
  });
});

describe('lines', () => {
  it('that are wrapped make one sentence', () => {
    expect(split('The tower stands\non a rock. It is\nold.')).toEqual([
      'The tower stands\non a rock.',
      'It is\nold.',
    ]);
  });

  it('that end in a hard break make two', () => {
    expect(split('1 Harbour Street  \nVarn\\\nThe North')).toEqual([
      '1 Harbour Street',
      'Varn\\',
      'The North',
    ]);
  });

  it('whose breaks are written out are lines too', () => {
    const log = "{'text': 'Do this:\\n1. Open it.\\n2. Close it.\\nThanks', 'by': 'ann'}, {'text': 'Fine.'}";
    expect(split(log)).toEqual([
      "{'text': '",
      'Do this:',
      '1. Open it.',
      '2. Close it.',
      'Thanks',
      "', 'by': 'ann'}, {'text': '",
      'Fine.',
      "'}",
    ]);
  });
});

describe('what says nothing yet', () => {
  it('goes with what follows', () => {
    expect(split('1. Open the door. 2. Close it. IV. Leave.')).toEqual([
      '1. Open the door.',
      '2. Close it.',
      'IV. Leave.',
    ]);
  });

  it('goes with what stands before when nothing follows', () => {
    expect(split('The end. —')).toEqual(['The end. —']);
  });
});

describe('a sentence without end', () => {
  it('is cut at pauses', () => {
    const clause = 'and then the ship sailed past another rock with a lighthouse on it, ';
    const pieces = split(clause.repeat(40));
    expect(pieces.length).toBeGreaterThan(1);
    for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(maxSentenceCharacters);
    for (const piece of pieces) expect(piece.endsWith(',')).toBe(true);
  });

  it('is never cut through a surrogate pair', () => {
    for (const piece of split('😀'.repeat(5_000))) expect(piece.isWellFormed()).toBe(true);
  });

  it('of a million characters is split', () => {
    expect(split('a'.repeat(1_000_000)).join('')).toHaveLength(1_000_000);
    expect(split('lorem ipsum '.repeat(80_000)).join(' ')).toHaveLength(12 * 80_000 - 1);
  });
});
