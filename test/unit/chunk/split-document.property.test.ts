/** Whatever a file holds: offsets slice back, nothing overlaps, and no word is lost between the file and its sentences. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitDocument } from '../../../src/chunk/split-document.ts';
import { splitSentences } from '../../../src/chunk/split-sentences.ts';
import type { Block, Document } from '../../../src/contract/document.ts';
import type { Span } from '../../../src/contract/span.ts';
import { readText } from '../../support/documents.ts';

const piece = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'The tower stands. ',
      'Маяк в г. Пскове. ',
      'Dr. A. B. Stone said “no.” ',
      '塔は岩。',
      'בני המגדל. ',
      'مبنى؟ ',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '\n',
      '\n\n',
      '\r\n',
      '  \n',
      '\t',
      ' ',
      '\u2028',
      '\u00a0',
      '\u200b',
      '\ufeff',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '# ',
      '## References\n\n',
      '- ',
      '1. ',
      '> ',
      '| a | b |\n|---|---|\n',
      '```\n',
      '---\n',
      '<!-- x -->',
      '<b>',
      '[1] ',
      '[2–4]',
      '[^1]: ',
      '[a](b) ',
      '**',
      '`',
      '\\n',
      "', 'role': 'x'}, {'c': '",
      '* * *\n',
      '===\n',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '<|pad|>',
      'Missing: word | Show results with: word',
      'References\n\n',
      '  1. [1]\n    Title\n    Snippet ...Missing: x\n',
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '\ud83d',
      '\udc00',
      '👩‍👩‍👧',
      'e\u0301'.repeat(5),
      'x'.repeat(700),
      'word '.repeat(400),
    ),
  },
);
// NUL makes a file binary, and some control characters do in number: those are refused, not read.
const text = fc
  .array(piece, { maxLength: 40 })
  .map((pieces) => pieces.join('').replace(/(?![\t-\r])\p{Cc}/gu, ''));
const file = fc.record({ name: fc.constantFrom('a.md', 'a.txt'), text });

const quotable = new Set<Block['kind']>(['paragraph', 'list-item', 'table', 'code', 'reference']);
const runs = { numRuns: 300 };

function isOrdered(spans: readonly Span[], within: Span): boolean {
  let end = within.start;
  return spans.every((span) => {
    const fits = span.start >= end && span.start < span.end && span.end <= within.end;
    end = span.end;
    return fits;
  });
}

/** What a sentence may leave out: white space, marks of quotation lines, a table's rule, written line breaks. */
function isNegligible(block: Block, gap: string): boolean {
  if (block.kind === 'table') return /^[\s|:>-]*$/.test(gap);
  return /^(?:\s|>|\\[nrt])*$/.test(gap);
}

function gapsOf(document: Document, block: Block, sentences: readonly Span[]): string[] {
  const inside = sentences.filter((sentence) => sentence.start >= block.start && sentence.end <= block.end);
  const starts = [block.start, ...inside.map((sentence) => sentence.end)];
  const ends = [...inside.map((sentence) => sentence.start), block.end];
  return starts.map((start, index) => document.text.slice(start, ends[index]));
}

describe('any text', () => {
  it('becomes blocks in order that begin and end with a visible character', () => {
    fc.assert(
      fc.property(file, ({ name, text }) => {
        const document = readText(name, text);
        expect(isOrdered(document.blocks, { start: 0, end: document.text.length })).toBe(true);
        for (const block of document.blocks) {
          const words = document.text.slice(block.start, block.end);
          expect(words).toBe(words.trim());
        }
      }),
      runs,
    );
  });

  it('becomes passages and sentences whose offsets slice back to their text [quote:verbatim]', () => {
    fc.assert(
      fc.property(file, ({ name, text }) => {
        const document = readText(name, text);
        const passages = splitDocument(document);
        expect(isOrdered(passages, { start: 0, end: document.text.length })).toBe(true);
        for (const passage of passages) {
          expect(passage.text).toBe(document.text.slice(passage.start, passage.end));
          expect(isOrdered(passage.sentences, passage)).toBe(true);
          expect(passage.sentences.length).toBeGreaterThan(0);
          for (const sentence of passage.sentences) {
            expect(sentence.text).toBe(document.text.slice(sentence.start, sentence.end));
            expect(sentence.text.isWellFormed()).toBe(true);
          }
        }
      }),
      runs,
    );
  });

  it('loses no word between its blocks and its sentences', () => {
    fc.assert(
      fc.property(file, ({ name, text }) => {
        const document = readText(name, text);
        const sentences = splitDocument(document).flatMap((passage) => passage.sentences);
        for (const block of document.blocks.filter((candidate) => quotable.has(candidate.kind))) {
          const lost = gapsOf(document, block, sentences).filter((gap) => !isNegligible(block, gap));
          expect(lost).toEqual([]);
        }
      }),
      runs,
    );
  });

  it('is never quoted where it is junk or a heading', () => {
    fc.assert(
      fc.property(file, ({ name, text }) => {
        const document = readText(name, text);
        const passages = splitDocument(document);
        for (const block of document.blocks.filter((candidate) => !quotable.has(candidate.kind))) {
          expect(passages.some((passage) => passage.start < block.end && passage.end > block.start)).toBe(
            false,
          );
        }
      }),
      runs,
    );
  });

  it('has reference entries that hold what is quotable of them', () => {
    fc.assert(
      fc.property(file, ({ name, text }) => {
        const document = readText(name, text);
        const numbers = document.references.map((entry) => entry.number);
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
        for (const entry of document.references) {
          expect(entry.text).toBe(entry.text.replace(/\s+/gu, ' ').trim());
          expect(document.text.slice(entry.start, entry.end)).not.toContain('<|pad|>');
        }
      }),
      runs,
    );
  });
});

describe('any paragraph', () => {
  it('becomes sentences in order', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.constantFrom('en', 'ru', 'ja', 'xx'),
        (source, language) => {
          expect(isOrdered(splitSentences(source, language), { start: 0, end: source.length })).toBe(true);
        },
      ),
      runs,
    );
  });
});
