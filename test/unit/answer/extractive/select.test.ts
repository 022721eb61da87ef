import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { select } from './ranking.ts';

const question = 'Who built the tower?';
const builder = 'Ada Brenner built the tower.';
const lit = 'The lamp was lit for the first time in spring.';

describe('the extractive selector', () => {
  it('quotes the likeliest sentence first', async () => {
    const passages = [[[lit, 0]], [[builder, 5]]] as const;
    expect((await select({ question, passages })).texts).toEqual([builder]);
  });

  it('quotes nothing below the threshold of confidence [refuse:not-in-corpus]', async () => {
    const passages = [[[builder, 5]]] as const;
    const { draft } = await select({ question, passages, confidence: 0.49 });
    expect(draft).toEqual({ picks: [], disagreements: [], dropped: [] });
  });

  it('quotes nothing when no passage was found', async () => {
    expect((await select({ question, passages: [] })).texts).toEqual([]);
  });

  it('leaves out sentences that were not examined', async () => {
    const passages = [[[builder, 5]], [[lit, Number.NEGATIVE_INFINITY]]] as const;
    expect((await select({ question, passages })).texts).toEqual([builder]);
  });

  it('quotes a second sentence that is nearly as likely', async () => {
    const passages = [[[builder, 5]], [['Her brother drew the plans.', 4.9]]] as const;
    expect((await select({ question, passages })).texts).toHaveLength(2);
  });

  it('quotes more sentences for a list than for a single fact', async () => {
    const passages = ['oil', 'coal', 'bread', 'letters', 'rope'].map(
      (cargo) => [[`Ships brought ${cargo} to the rock.`, 5]] as const,
    );
    const list = await select({ question: 'List everything that ships brought to the rock.', passages });
    const fact = await select({ question: 'Why did ships come to the rock?', passages });
    expect(list.texts.length).toBeGreaterThan(fact.texts.length);
  });

  it('has room for other quotes when neighbours are quoted as one', async () => {
    const inARow = [
      ['Ships came to the rock for oil.', 5],
      ['Others came for its coal.', 4.9],
    ] as const;
    const others = [[['A third kind came for bread.', 4.8]], [['A few came for rope.', 4.7]]] as const;
    const question = 'Why did ships come to the rock?';
    const { texts } = await select({ question, passages: [inARow, ...others] });
    expect(texts).toEqual([inARow.map(([text]) => text).join(' '), ...others.flat().map(([text]) => text)]);
    const unlikely = [[['A third kind came for bread.', 4.8]], [['A few came for rope.', 2.5]]] as const;
    expect((await select({ question, passages: [inARow, ...unlikely] })).texts).toHaveLength(2);
  });

  it('keeps to the limit of the caller', async () => {
    const passages = ['Jon Vik', 'Marta Lund', 'Olaf Berg'].map(
      (name) => [[`${name} kept the lamp of the tower.`, 5]] as const,
    );
    const asked = { question: 'Name all keepers of the lamp.', passages };
    expect((await select({ ...asked, limit: 1 })).texts).toHaveLength(1);
    expect((await select(asked)).texts).toHaveLength(3);
  });

  it('marks the answer inside the quote', async () => {
    const { draft } = await select({
      question: 'When was the tower lit?',
      passages: [[['The tower was lit on 3 March 1871.', 5]]],
    });
    const [span] = draft.picks[0]?.highlights ?? [];
    expect('The tower was lit on 3 March 1871.'.slice(span?.start, span?.end)).toContain('1871');
  });
});

describe('an entry of a reference list', () => {
  const entry = [
    ['"Lights of the North".', 0],
    ['The Harbour Review, 3 May 1999.', 0],
    ['Describes how the lamp was lit.', 5],
    ['In English.', 4.9],
  ] as const;
  const asked = { question: 'Which source describes how the lamp was lit?', kind: 'reference' } as const;

  it('is quoted whole, and once', async () => {
    const { texts } = await select({ ...asked, passages: [entry] });
    expect(texts).toEqual([entry.map(([text]) => text).join(' ')]);
  });

  it('is quoted in part when it is as long as an article', async () => {
    const long = [
      [`${'So the keeper went on to tell of gulls and gales. '.repeat(20)}End.`, 0] as const,
      ...entry,
    ];
    const { texts } = await select({ ...asked, passages: [long] });
    expect(texts).toEqual(['Describes how the lamp was lit. In English.']);
  });
});

describe('neighbouring sentences', () => {
  it('become one quote', async () => {
    const passages = [
      [
        [builder, 5],
        ['Her brother drew the plans for it.', 4.9],
        ['The sea is near.', -9],
      ],
    ] as const;
    const { draft, texts } = await select({ question, passages });
    expect(texts).toEqual([`${builder} Her brother drew the plans for it.`]);
    expect(draft.picks[0]).toMatchObject({ passage: 0, sentence: 0, through: 1 });
  });

  it('stay apart when another sentence stands between them', async () => {
    const passages = [
      [
        [builder, 5],
        ['The sea is near.', -9],
        ['Brenner came from the mainland.', 4.9],
      ],
    ] as const;
    expect((await select({ question, passages })).texts).toEqual([
      builder,
      'Brenner came from the mainland.',
    ]);
  });

  it('never make a quote of more than three', async () => {
    const sentences = ['One', 'Two', 'Three', 'Four', 'Five', 'Six'].map(
      (word) => [`${word} keepers of the tower are known by name.`, 5] as const,
    );
    const { draft } = await select({ question: 'List all keepers of the tower.', passages: [sentences] });
    expect(draft.picks.length).toBeGreaterThan(0);
    for (const { sentence, through = sentence } of draft.picks) expect(through - sentence).toBeLessThan(3);
  });
});

describe('a sentence that points back', () => {
  it.each(['She built it with her own hands.', 'It was built by an engineer.', 'Она построила башню.'])(
    'is quoted with the one before it: %s',
    async (pointing) => {
      const passages = [
        [
          ['Ada Brenner came from the mainland.', -9],
          [pointing, 5],
        ],
      ] as const;
      expect((await select({ question, passages })).texts).toEqual([
        `Ada Brenner came from the mainland. ${pointing}`,
      ]);
    },
  );

  it('is quoted alone where nothing stands before it', async () => {
    const passages = [[['She built it with her own hands.', 5]]] as const;
    expect((await select({ question, passages })).texts).toEqual(['She built it with her own hands.']);
  });

  it('is not taken for one because it begins with such a word in a longer one', async () => {
    const passages = [
      [
        [lit, -9],
        ['Thistles grow around the tower.', 5],
      ],
    ] as const;
    expect((await select({ question, passages })).texts).toEqual(['Thistles grow around the tower.']);
  });
});

describe('a sentence that announces another', () => {
  it('is quoted with it, once, when the other was chosen before', async () => {
    const passages = [
      [
        ['The diary names the builder:', 4.9],
        [builder, 5],
        ['The sea is near.', -9],
      ],
    ] as const;
    expect((await select({ question, passages })).texts).toEqual([`The diary names the builder: ${builder}`]);
  });

  it('is quoted with it when the other alone says too little', async () => {
    const passages = [
      [
        ['The diary names the builder of the tower:', 5],
        ['Brenner.', -9],
      ],
    ] as const;
    expect((await select({ question, passages })).texts).toEqual([
      'The diary names the builder of the tower: Brenner.',
    ]);
  });
});

describe('sentences that say the same', () => {
  it('are quoted once, with the references of all', async () => {
    const passages = [[[builder, 5]], [[`${builder.slice(0, -1)} [7].`, 4.9]], [[builder, 4.8]]] as const;
    const { draft, texts } = await select({ question, passages });
    expect(texts).toEqual([builder]);
    expect(draft.picks[0]?.alsoIn).toEqual([1, 2]);
  });

  it('are both quoted when a number differs', async () => {
    const passages = [
      [['The old tower on the rock was lit for the very first time in 1871.', 5]],
      [['The old tower on the rock was lit for the very first time in 1872.', 4.9]],
    ] as const;
    expect((await select({ question: 'When was the tower lit?', passages })).texts).toHaveLength(2);
  });
});

describe('sides of a disagreement', () => {
  const passages = [
    [['The tower was lit on 3 March 1871.', 5]],
    [['The tower was lit on 9 May 1872.', 4.5]],
  ] as const;
  const asked = { question: 'When was the tower lit?', passages };

  it('are all quoted, whatever the limit [disagree:all-sides]', async () => {
    const { draft, texts } = await select({ ...asked, limit: 1 });
    expect(texts).toEqual(['The tower was lit on 3 March 1871.', 'The tower was lit on 9 May 1872.']);
    expect(draft.disagreements).toHaveLength(1);
    expect(draft.disagreements[0]?.about).toBe('date');
  });

  it('each point at their own pick and at the value in it', async () => {
    const { draft } = await select(asked);
    const values = draft.disagreements[0]?.sides.map(({ pick, value }) => {
      const at = draft.picks[pick]?.passage ?? -1;
      return passages[at]?.[0][0].slice(value.start, value.end);
    });
    expect(values).toEqual(['3 March 1871', '9 May 1872']);
  });
});

describe('whatever the ranking', () => {
  it('picks point at sentences that exist', async () => {
    const sentence = fc.tuple(
      fc.constantFrom(builder, lit, 'It is so.', '', '?!', 'Ещё 12 лет.'),
      fc.double({ noNaN: true, min: -50, max: 50 }),
    );
    const passages = fc.array(fc.array(sentence, { maxLength: 4 }), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(passages, fc.string({ minLength: 1 }), async (lists, asked) => {
        const { draft } = await select({ question: asked, passages: lists });
        const places = draft.picks.flatMap(({ passage, sentence: first, through = first }) =>
          Array.from({ length: through - first + 1 }, (_, i) => ({ passage, sentence: first + i })),
        );
        expect(places.filter((place) => lists[place.passage]?.[place.sentence] === undefined)).toEqual([]);
      }),
    );
  });
});
