import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Disagreement, Reference } from '../../../src/contract/answer.ts';
import { formatMarkdown, formatPlain } from '../../../src/widget/format/format-answer.ts';
import { groupQuotes, valuesOf } from '../../../src/widget/format/group-quotes.ts';
import { safeUrl, sourceUrl } from '../../../src/widget/format/source-url.ts';

const base = 'https://quoth.example';

function reference(number: number, id: string): Reference {
  return {
    number,
    passage: `${id}#${number}`,
    document: { id, title: `Title of ${id}`, sha256: '' },
    section: ['First', 'Second'],
    page: number === 2 ? 7 : null,
    text: 'text',
    start: 0,
    end: 4,
    citations: [],
    url: `/sources/${id}?start=1&end=2#quote`,
    score: 1,
  };
}

const answer: Answer = {
  status: 'answered',
  question: 'What *is* it?',
  standaloneQuestion: '',
  quotes: [
    { reference: 1, text: 'A\n<b>lamp</b> [x](javascript:y).', start: 10, end: 42, highlights: [] },
    { reference: 2, text: 'A bell.', start: 50, end: 57, highlights: [], alsoIn: [1] },
  ],
  references: [reference(1, 'tower'), reference(2, 'tower')],
  disagreements: [{ about: 'statement', values: ['lamp', 'bell'], quotes: [0, 1] }],
  nearMisses: [],
  dropped: [],
  mode: 'extractive',
  degraded: null,
  timings: { totalMs: 1 },
};

describe('a copied answer', () => {
  it('holds question, quotes with numbers, what differs, and references with absolute addresses', () => {
    const lines = formatPlain(answer, base).split('\n');
    expect(lines).toContain('What *is* it?');
    expect(lines).toContain('“A bell.” [2][1]');
    expect(lines).toContain('“lamp” ≠ “bell”');
    expect(lines).toContain('[2] Title of tower › First › Second, p. 7');
    expect(lines.filter((line) => line.trim().startsWith(`${base}/sources/tower?`))).toHaveLength(2);
  });

  it('turns nothing that a document says into Markdown', () => {
    const markdown = formatMarkdown(answer, base);
    expect(markdown).toContain('> A \\<b\\>lamp\\</b\\> \\[x\\](javascript:y). \\[1\\]');
    expect(markdown).toContain('**What \\*is\\* it?**');
    expect(markdown).toContain(`1. [Title of tower › First › Second](${base}/sources/tower?`);
  });
});

describe('the address of a source', () => {
  it('marks the quote and names the other quotes of the document', () => {
    const url = new URL(sourceUrl(base, reference(2, 'tower'), answer, answer.quotes[1]) ?? '');
    expect(Object.fromEntries(url.searchParams)).toEqual({ start: '50', end: '57', quotes: '10-42,50-57' });
    expect(url.hash).toBe('#quote');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'https://[', ' java\nscript:alert(1)'])(
    'is none for %j',
    (url) => {
      expect(safeUrl(url, base)).toBeNull();
    },
  );
});

describe('groupQuotes', () => {
  const differ = (...quotes: number[]): Disagreement => ({
    about: 'date',
    values: quotes.map(String),
    quotes,
  });

  it('joins what a disagreement, or a chain of them, holds together', () => {
    expect(groupQuotes(5, [differ(0, 2), differ(2, 3)]).map((group) => group.quotes)).toEqual([
      [0, 2, 3],
      [1],
      [4],
    ]);
  });

  it('keeps every quote exactly once, whatever the disagreements name', () => {
    const disagreements = fc.array(fc.array(fc.integer({ min: -2, max: 9 }), { maxLength: 4 }));
    fc.assert(
      fc.property(fc.nat(7), disagreements, (count, lists) => {
        const groups = groupQuotes(
          count,
          lists.map((quotes) => differ(...quotes)),
        );
        const all = groups.flatMap((group) => group.quotes).sort((a, b) => a - b);
        expect(all).toEqual(Array.from({ length: count }, (_, at) => at));
      }),
    );
  });

  it('gives a quote the values it stands for', () => {
    expect(valuesOf({ about: 'date', values: ['1871', '1872', '1873'], quotes: [0, 1, 0] }, 0)).toEqual([
      '1871',
      '1873',
    ]);
  });
});
