import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/contract/draft.ts';
import { verify } from '../../../src/verify/verify.ts';
import { createDocument, createGate, cutPassage } from './world.ts';

const letter = createDocument('letter', 'The mill burned in 1812. It stood by the Oder 🔥 river.');
const diary = createDocument('diary', 'The mill burned in 1813.');
const gate = createGate(
  [letter, diary],
  [
    cutPassage({
      document: letter,
      start: 0,
      end: 54,
      sentences: [
        [0, 24],
        [25, 54],
      ],
    }),
    cutPassage({ document: diary, start: 0, end: 24, sentences: [[0, 24]] }),
  ],
);

const draftOf = (parts: Partial<Draft>): Draft => ({ picks: [], disagreements: [], dropped: [], ...parts });
const sideOf = (pick: number, start: number, end: number) => ({ pick, value: { start, end } });

describe('an honest draft', () => {
  it('passes as it is', () => {
    const draft = draftOf({
      picks: [
        { passage: 1, sentence: 0, highlights: [{ start: 19, end: 23 }] },
        { passage: 0, sentence: 1, span: { start: 28, end: 48 } },
        { passage: 0, sentence: 0, alsoIn: [1] },
      ],
      disagreements: [{ about: 'date', sides: [sideOf(0, 19, 23), sideOf(2, 19, 23)] }],
    });
    const { quotes, references, disagreements, dropped } = verify(draft, gate);
    expect(quotes).toEqual(
      [
        { reference: 1, text: 'The mill burned in 1813.', start: 0, end: 24, highlights: [[19, 23]] },
        { reference: 2, text: 'stood by the Oder 🔥', start: 28, end: 48, highlights: [] },
        { reference: 2, text: 'The mill burned in 1812.', start: 0, end: 24, highlights: [], alsoIn: [1] },
      ].map((quote) => expect.objectContaining(quote)),
    );
    expect(references.map(({ number, document }) => [number, document.id])).toEqual([
      [1, 'diary'],
      [2, 'letter'],
    ]);
    expect(disagreements).toEqual([{ about: 'date', values: ['1813', '1812'], quotes: [0, 2] }]);
    expect(dropped).toEqual([]);
  });

  it('passes whatever its documents say', () => {
    const sentence = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 8 }), (sentences) => {
        const document = createDocument('d', sentences.join('\n'));
        let start = 0;
        const spans = sentences.map((text) => {
          const span = [start, start + text.length] as const;
          start = span[1] + 1;
          return span;
        });
        const passage = cutPassage({ document, start: 0, end: document.text.length, sentences: spans });
        const picks = sentences.map((_, i) => ({ passage: 0, sentence: i }));
        const { quotes, dropped } = verify(draftOf({ picks }), createGate([document], [passage]));
        expect(quotes.map(({ text }) => text)).toEqual(sentences);
        expect(dropped).toEqual([]);
      }),
    );
  });

  it('that is empty is a refusal without reasons', () => {
    expect(verify(draftOf({}), gate)).toEqual({ quotes: [], references: [], disagreements: [], dropped: [] });
  });
});

describe('the gate', () => {
  it.each([
    ['a passage beside the list', { passage: 2, sentence: 0 }, 'passage does not exist'],
    ['a sentence beside the passage', { passage: 1, sentence: 1 }, 'sentence does not exist'],
    [
      'a span of two sentences',
      { passage: 0, sentence: 0, span: { start: 0, end: 54 } },
      'span outside its sentence',
    ],
    ['a reversed span', { passage: 0, sentence: 0, span: { start: 9, end: 4 } }, 'span outside its sentence'],
    [
      'half an emoji',
      { passage: 0, sentence: 1, span: { start: 28, end: 47 } },
      'text differs from the document',
    ],
    ['a space', { passage: 0, sentence: 0, span: { start: 3, end: 4 } }, 'nothing but white space'],
  ] as const)('rejects %s, and counts it [quote:counted-when-dropped]', (_, pick, reason) => {
    const { quotes, dropped } = verify(draftOf({ picks: [pick] }), gate);
    expect(quotes).toEqual([]);
    expect(dropped).toEqual([{ reason, count: 1 }]);
  });

  it('rejects a quote whose document has changed since it was indexed', () => {
    const changed = createDocument('letter', letter.text.replace('1812', '1912'));
    const stale = createGate([changed, diary], gate.passages);
    const { quotes, dropped } = verify(draftOf({ picks: [{ passage: 0, sentence: 0 }] }), stale);
    expect(quotes).toEqual([]);
    expect(dropped).toEqual([{ reason: 'text differs from the document', count: 1 }]);
  });

  it('rejects a sentence that is true, but not of its passage', () => {
    const stray = cutPassage({ document: letter, start: 25, end: 54, sentences: [[0, 24]] });
    const { dropped } = verify(
      draftOf({ picks: [{ passage: 0, sentence: 0 }] }),
      createGate([letter], [stray]),
    );
    expect(dropped).toEqual([{ reason: 'text differs from the document', count: 1 }]);
  });

  it('keeps the first of two picks that overlap', () => {
    const picks = [
      { passage: 0, sentence: 0, span: { start: 0, end: 15 } },
      { passage: 0, sentence: 0 },
    ];
    const { quotes, dropped } = verify(draftOf({ picks }), gate);
    expect(quotes.map(({ text }) => text)).toEqual(['The mill burned']);
    expect(dropped).toEqual([{ reason: 'quoted already', count: 1 }]);
  });

  it('drops a disagreement when one of its sides is not shown, or says the same', () => {
    const picks = [
      { passage: 0, sentence: 0 },
      { passage: 7, sentence: 0 },
    ];
    const disagreements = [
      { about: 'date', sides: [sideOf(0, 19, 23), sideOf(1, 19, 23)] },
      { about: 'date', sides: [sideOf(0, 19, 23), sideOf(0, 19, 23)] },
      { about: 'date', sides: [sideOf(0, 19, 23), sideOf(0, 30, 33)] },
    ];
    const verified = verify(draftOf({ picks, disagreements }), gate);
    expect(verified.disagreements).toEqual([]);
    expect(verified.dropped).toContainEqual({ reason: 'disagreement without two verified sides', count: 3 });
  });

  it('adds its counts to those of the selector, reason by reason [quote:counted-when-dropped]', () => {
    const dropped = [
      { reason: 'passage does not exist', count: 2 },
      { reason: 'passage does not exist', count: 3 },
    ];
    expect(verify(draftOf({ picks: [{ passage: 9, sentence: 0 }], dropped }), gate).dropped).toEqual([
      { reason: 'passage does not exist', count: 6 },
    ]);
  });

  it('gives a reference the entries of its own list, and a link to the quote', () => {
    const { references } = verify(draftOf({ picks: [{ passage: 0, sentence: 0 }] }), gate);
    expect(references[0]).toMatchObject({
      citations: [{ number: 7, text: 'An entry', url: null }],
      url: '/sources/letter?start=0&end=24#quote',
      text: letter.text.slice(0, 54),
    });
  });
});
