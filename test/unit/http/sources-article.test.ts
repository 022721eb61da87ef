import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, BlockKind, Document } from '../../../src/contract/document.ts';
import type { Span } from '../../../src/contract/span.ts';
import { english } from '../../../src/http/pages/strings/en.ts';
import { readOutline } from '../../../src/http/sources/outline.ts';
import { parseQuoteRanges } from '../../../src/http/sources/quote-ranges.ts';
import { renderArticle } from '../../../src/http/sources/render-article.ts';
import { createFakeDocument, createFakeDocuments } from '../../support/fake-documents.ts';

function render(document: Document, query: Readonly<Record<string, string>> = {}): string {
  const ranges = parseQuoteRanges(query, document.text);
  const outline = readOutline(document);
  return renderArticle({ document, ranges, outline, strings: english, titleBlock: null }).markup;
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** What a browser would call `textContent`. */
function textOf(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);
}

function currentMark(markup: string): string {
  const marks = markup.matchAll(/<mark class="current"[^>]*>(.*?)<\/mark>/gs);
  return [...marks].map((match) => textOf(match[1] ?? '')).join('');
}

const kinds: BlockKind[] = [
  'heading',
  'paragraph',
  'list-item',
  'table',
  'code',
  'reference',
  'front-matter',
  'junk',
];
const snippets = [
  'word ',
  '[1]',
  '[1, 2]',
  '\n',
  '## ',
  '<b>',
  '&amp;',
  '"',
  "'",
  '😀',
  '</p>',
  '<!--',
  'é',
  '- ',
];
const texts = fc
  .array(fc.constantFrom(...snippets), { minLength: 1, maxLength: 40 })
  .map((all) => all.join(''));

function cut(text: string, cuts: readonly number[], chosen: readonly BlockKind[]): Document {
  const places = [...new Set(cuts.map((at) => at % (text.length + 1)))].sort((a, b) => a - b);
  const blocks = places.slice(1).flatMap((end, at): Block[] => {
    const kind = chosen[at] ?? 'paragraph';
    const span = { start: places[at] ?? 0, end };
    // Every third piece stays between the blocks.
    return at % 3 === 2
      ? []
      : [{ kind, section: [], ...(kind === 'reference' ? { reference: 1 } : {}), ...span }];
  });
  const references = [1, 2].map((number) => ({ number, text: '', title: null, url: null, start: 0, end: 0 }));
  return { ...createFakeDocument('any', text), blocks, references };
}

const documents = fc
  .tuple(
    texts,
    fc.array(fc.nat(200), { maxLength: 12 }),
    fc.array(fc.constantFrom(...kinds), { maxLength: 12 }),
  )
  .map(([text, cuts, chosen]) => cut(text, cuts, chosen));

function spanIn(text: string, a: number, b: number): Span {
  const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
  return { start, end };
}

describe('the article', () => {
  it('has the document’s text as its text, whatever the document holds', () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(textOf(render(document))).toBe(document.text);
      }),
    );
  });

  it('marks exactly the words that the address names, also across blocks and beside other quotes [quote:marked-at-source]', () => {
    fc.assert(
      fc.property(documents, fc.array(fc.nat(400), { minLength: 6, maxLength: 6 }), (document, numbers) => {
        const [a = 0, b = 0, c = 0, d = 0] = numbers;
        const { start, end } = spanIn(document.text, a, b);
        const other = spanIn(document.text, c, d);
        const query = { start: String(start), end: String(end), quotes: `${other.start}-${other.end}` };
        const markup = render(document, query);
        const { current } = parseQuoteRanges(query, document.text);
        expect(currentMark(markup)).toBe(current ? document.text.slice(start, end) : '');
        expect(textOf(markup)).toBe(document.text);
        expect(markup.split('id="quote"').length - 1).toBe(current ? 1 : 0);
      }),
    );
  });

  it('lets nothing of a hostile document become markup [document:is-text]', () => {
    const hostile = createFakeDocuments().find((document) => document.id === 'hostile');
    const tags = [...render(hostile ?? createFakeDocument('none', '')).matchAll(/<\/?([a-z0-9]+)/g)];
    expect(new Set(tags.map((match) => match[1]))).toEqual(new Set(['article', 'h2', 'p', 'span']));
  });

  it('links a citation to its entry and the entry back to each place', () => {
    const text = '# T\n\nOne.[1] Two.[1]\n\n## References\n\n1. A book. https://example.org/book\n';
    const markup = render(createFakeDocument('t', text));
    expect(markup).toContain('href="#entry-1" id="citation-1-1"');
    expect(markup).toContain('href="#entry-1" id="citation-1-2"');
    expect(markup).toContain('id="entry-1"');
    expect(markup).toContain('href="#citation-1-2"');
    expect(markup).toContain('href="https://example.org/book"');
  });

  it('gives an entry one place to link to, however many blocks it has, with the number before its words', () => {
    const text = '  1. [1]\n    A book\n    A snippet.\n';
    const block = (words: string): Block => {
      const start = text.indexOf(words);
      return { kind: 'reference', section: [], reference: 1, start, end: start + words.length };
    };
    const document = createFakeDocument('t', text);
    const markup = render({ ...document, blocks: [block('A book'), block('A snippet.')] });
    expect(markup.split('id="entry-1"')).toHaveLength(2);
    expect(markup).toContain('<span class="sign">  1. [1]\n    </span>A book');
  });

  it('makes no link of an entry whose address is not http', () => {
    const document = createFakeDocument('t', '# T\n\n1. A trap.\n');
    const references = [
      { number: 1, text: 'A trap.', title: null, url: 'javascript:alert(1)', start: 0, end: 1 },
    ];
    expect(render({ ...document, references })).not.toContain('javascript:');
  });

  it('leaves a number alone that has no entry', () => {
    expect(render(createFakeDocument('t', 'A year [1905] and [7].\n'))).not.toContain('<a ');
  });

  it('never skips a heading level', () => {
    const markup = render(createFakeDocument('t', '# A\n\n#### B\n\n###### C\n\n## D\n'));
    expect([...markup.matchAll(/<(h\d)/g)].map((match) => match[1])).toEqual(['h2', 'h3', 'h4', 'h3']);
  });
});
