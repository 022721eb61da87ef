/** Small worlds for the gate: documents, passages that are (mostly) cut from them, and drafts that may hold anything. */
import fc from 'fast-check';
import type { Document } from '../../../src/contract/document.ts';
import type { Draft, RetrievedPassage } from '../../../src/contract/draft.ts';
import type { Gate } from '../../../src/verify/check-pick.ts';

export function createDocument(id: string, text: string): Document {
  return {
    id,
    name: `${id}.md`,
    title: id,
    author: null,
    date: null,
    url: null,
    language: 'en',
    text,
    sha256: '0',
    blocks: [],
    references: [{ number: 7, start: 0, end: 1, text: 'An entry', title: null, url: null }],
    pages: [],
  };
}

interface PassageParts {
  readonly document: Document;
  readonly start: number;
  readonly end: number;
  /** Relative to the document. */
  readonly sentences: readonly (readonly [number, number])[];
}

/** A passage that is cut from its document. */
export function cutPassage({ document, start, end, sentences }: PassageParts): RetrievedPassage {
  return {
    passage: {
      id: `${document.id}#1`,
      document: document.id,
      ordinal: 1,
      kind: 'text',
      section: [],
      page: null,
      text: document.text.slice(start, end),
      start,
      end,
      citations: [7],
      sentences: sentences.map(([from, to]) => ({
        start: from,
        end: to,
        text: document.text.slice(from, to),
      })),
    },
    score: 0.5,
    lexical: 1,
    cosines: [],
  };
}

export function createGate(documents: readonly Document[], passages: readonly RetrievedPassage[]): Gate {
  return { passages, documents: new Map(documents.map((document) => [document.id, document])) };
}

const ids = ['a', 'b', '__proto__', 'constructor'];
const text = fc.string({
  unit: fc.constantFrom('a', 'B', '1', ' ', '\n', '.', 'é', 'ж', '😀', '\ud83d', '\u200b'),
  minLength: 12,
  maxLength: 40,
});

const spanIn = (length: number) =>
  fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

const passageOf = (document: Document) =>
  spanIn(document.text.length)
    .chain(([start, end]) =>
      fc.record({
        document: fc.constant(document),
        start: fc.constant(start),
        end: fc.constant(end),
        sentences: fc.array(
          spanIn(end - start).map(([a, b]) => [start + a, start + b] as const),
          { minLength: 1, maxLength: 4 },
        ),
      }),
    )
    .map(cutPassage);

/** Ways in which an index may differ from the documents. */
const corruptions: readonly ((retrieved: RetrievedPassage) => RetrievedPassage)[] = [
  ({ passage, ...rest }) => ({ ...rest, passage: { ...passage, text: `${passage.text}x` } }),
  ({ passage, ...rest }) => ({ ...rest, passage: { ...passage, start: passage.start + 1 } }),
  ({ passage, ...rest }) => ({ ...rest, passage: { ...passage, end: Number.NaN } }),
  ({ passage, ...rest }) => ({ ...rest, passage: { ...passage, document: 'gone' } }),
  ({ passage, ...rest }) => ({
    ...rest,
    passage: { ...passage, sentences: passage.sentences.map((each) => ({ ...each, text: 'made up' })) },
  }),
  ({ passage, ...rest }) => ({
    ...rest,
    passage: { ...passage, sentences: passage.sentences.map((each) => ({ ...each, end: each.end + 3 })) },
  }),
];

const arbitraryGate = fc.array(text, { minLength: 1, maxLength: ids.length }).chain((texts) => {
  const documents = texts.map((each, i) => createDocument(ids[i] ?? '', each));
  const passage = fc.constantFrom(...documents).chain(passageOf);
  const corrupted = fc
    .tuple(passage, fc.constantFrom(...corruptions))
    .map(([whole, corrupt]) => corrupt(whole));
  const mixed = fc.oneof({ weight: 4, arbitrary: passage }, { weight: 1, arbitrary: corrupted });
  return fc.array(mixed, { minLength: 1, maxLength: 6 }).map((passages) => createGate(documents, passages));
});

/** What no position should be. */
const nonsense = fc.oneof(
  fc.double(),
  fc.nat(50),
  fc.constantFrom(Number.NaN, -1, 0.5, 1e9, -0, Infinity, '0', '__proto__', 'length', null),
) as fc.Arbitrary<number>;

const mostly = (arbitrary: fc.Arbitrary<number>) =>
  fc.oneof({ weight: 8, arbitrary }, { weight: 1, arbitrary: nonsense });

/** Mostly in or near the range. */
const spanNear = (start: number, end: number) =>
  fc.record({
    start: mostly(fc.integer({ min: start - 1, max: end })),
    end: mostly(fc.integer({ min: start, max: end + 1 })),
  });

interface Place {
  readonly passage: number;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}

const nowhere: Place = { passage: 0, sentence: 0, start: 0, end: 10 };

function pickAt({ passage, sentence, start, end }: Place) {
  return fc.record(
    {
      passage: mostly(fc.constant(passage)),
      sentence: mostly(fc.constant(sentence)),
      span: spanNear(start, end),
      highlights: fc.array(spanNear(start, end), { maxLength: 4 }),
      alsoIn: fc.array(mostly(fc.nat(5)), { maxLength: 4 }),
    },
    { requiredKeys: ['passage', 'sentence'] },
  );
}

/** A side that points, mostly, at one of the picks and into its sentence. */
const sideOf = (chosen: readonly Place[]) =>
  fc.nat(chosen.length - 1).chain((i) => {
    const { start, end } = chosen[i] ?? nowhere;
    const value = fc.oneof(spanNear(start, end), fc.constant({ start, end }));
    return fc.record({ pick: mostly(fc.constant(i)), value });
  });

const droppedBefore = fc.record({
  reason: fc.constantFrom('id does not exist', 'quoted already', '__proto__'),
  count: mostly(fc.nat(5)),
});

function draftFor({ passages }: Gate): fc.Arbitrary<Draft> {
  const places = passages.flatMap(({ passage }, position) =>
    passage.sentences.map(({ start, end }, sentence) => ({ passage: position, sentence, start, end })),
  );
  const place = fc.constantFrom(nowhere, ...places);
  return fc.array(place, { minLength: 1, maxLength: 6, size: 'max' }).chain((chosen) =>
    fc.record({
      picks: fc.tuple(...chosen.map(pickAt)),
      disagreements: fc.array(
        fc.record({
          about: fc.constantFrom('date', 'office', 'A sentence of my own.', '__proto__'),
          sides: fc.array(sideOf(chosen), { maxLength: 5, size: 'max' }),
        }),
        { maxLength: 4, size: 'max' },
      ),
      dropped: fc.array(droppedBefore, { maxLength: 4 }),
    }),
  );
}

export interface World {
  readonly gate: Gate;
  readonly draft: Draft;
}

export const arbitraryWorld: fc.Arbitrary<World> = arbitraryGate.chain((gate) =>
  fc.record({ gate: fc.constant(gate), draft: draftFor(gate) }),
);
