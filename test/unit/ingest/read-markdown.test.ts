/** Markdown → blocks that point into the source. */
import { describe, expect, it } from 'vitest';
import { canalArticle, outlineOf, readText, wordsOf } from '../../support/documents.ts';

const read = (text: string) => readText('article.md', text);
const sections = (text: string) => read(text).blocks.map((block) => block.section);

describe('a Markdown article', () => {
  const document = read(canalArticle);

  it('tells its title, author, date, address and language in the front matter', () => {
    expect(document).toMatchObject({
      title: 'The Long Canal',
      author: 'Ida Brook, Tom Field',
      date: '2019-04-02',
      url: 'https://canal.example/long',
      language: 'en',
    });
  });

  it('becomes blocks without their markers', () => {
    expect(outlineOf(document).slice(1, -5)).toEqual([
      'heading: The Long Canal',
      'paragraph: The canal was dug by hand [1]. It is **forty miles** long [2, 3].',
      'junk: <!-- draft: check the length -->',
      'heading: Locks',
      'paragraph: Nobody expected it to last.\n> It has lasted.',
      'list-item: The lower lock opened in 1811 [4].',
      'list-item: The upper lock opened later:',
      'list-item: first for small boats,',
      'list-item: then for all.',
      'table: | Lock | Rise |\n| --- | ---: |\n| Lower | 9 ft |\n| Upper | 12 ft |',
      'heading: Gates',
      'code: gate one\n\ngate two',
      'junk: ![A gate](gate.png)',
    ]);
  });

  it('has sections, of which its title is none', () => {
    const section = (words: string) =>
      document.blocks.find((block) => wordsOf(document, block).includes(words))?.section;
    expect(section('dug by hand')).toEqual([]);
    expect(section('lower lock')).toEqual(['Locks']);
    expect(section('gate one')).toEqual(['Locks', 'Gates']);
  });

  it('has references with the numbers that it shows', () => {
    expect(document.references.map(({ number, title, url }) => [number, title, url])).toEqual([
      [1, 'Digging by Hand', 'https://press.example/dig'],
      [2, 'Forty Miles', null],
      [3, 'Lengths of Waterways.', null],
      [5, 'Plain entry', 'https://lock.example/five'],
    ]);
    expect(document.references[0]?.text).toBe(
      'Digging by Hand. North Press, 1988. A history of the diggers.',
    );
  });

  it('has reference spans that can be quoted', () => {
    const entry = document.references[1];
    expect(entry && wordsOf(document, entry)).toBe('*Forty Miles*. Canal Society.');
  });
});

describe('front matter', () => {
  it('that is no YAML costs nothing but itself', () => {
    const document = read('---\ntitle: "open\n  - : [\n---\n\n# Name\n\nText here.\n');
    expect(document.title).toBe('Name');
    expect(outlineOf(document).at(-1)).toBe('paragraph: Text here.');
    expect(document.blocks[0]?.kind).toBe('junk');
  });

  it('that refers to itself a million times is not expanded', () => {
    const bomb = 'a: &a [x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b]\ntitle: *c';
    expect(read(`---\n${bomb}\n---\n\nText.\n`).blocks.at(-1)?.kind).toBe('paragraph');
  });
});

describe('headings', () => {
  it('may be underlined', () => {
    expect(outlineOf(read('Name\n====\n\nPart\n----\n\nText.'))).toEqual([
      'heading: Name',
      'heading: Part',
      'paragraph: Text.',
    ]);
  });

  it('leave their signs out of the section', () => {
    expect(sections('# A\n\n## **Bold** and `code` [link](x) &amp; \\*more\\* ##\n\nText.').at(-1)).toEqual([
      'Bold and code link & *more*',
    ]);
  });

  it('give the title when the front matter gives none, and the file name when there are none', () => {
    expect(read('## Part\n\n# Name\n\nText.').title).toBe('Name');
    expect(readText('notes/early_years.md', 'Text.').title).toBe('Early years');
  });

  it('above the title of the front matter are sections when they differ from it', () => {
    expect(sections('---\ntitle: Name\n---\n\n# Other\n\nText.').at(-1)).toEqual(['Other']);
  });

  it('close those of their level', () => {
    expect(sections('# T\n\n## A\n\n### B\n\nx\n\n## C\n\ny').at(-1)).toEqual(['C']);
  });

  it('inside a quotation or a list are paragraphs', () => {
    expect(outlineOf(read('> # Loud\n\n- # Item'))).toEqual(['paragraph: Loud', 'paragraph: Item']);
  });
});

describe('references in Markdown', () => {
  it('may be paragraphs that begin with a number in brackets', () => {
    const document = read('# T\n\n## Sources\n\n[1] One book.\n[12] Another\nbook.\n\n[13] Third.\n');
    expect(document.references.map((entry) => [entry.number, entry.text])).toEqual([
      [1, 'One book.'],
      [12, 'Another book.'],
      [13, 'Third.'],
    ]);
  });

  it('may be footnotes', () => {
    const document = read('Text[^2] and[^note].\n\n[^2]: The *Second*. Press.\n[^note]: An aside.\n');
    expect(document.references).toMatchObject([{ number: 2, title: 'Second', text: 'The Second. Press.' }]);
    expect(outlineOf(document).at(-1)).toBe('paragraph: An aside.');
  });

  it('may be link definitions', () => {
    const document = read(
      'Text [21] and [site].\n\n[21]: https://a.example/b "The Book"\n[site]: https://c.example\n',
    );
    expect(document.references).toMatchObject([
      { number: 21, text: 'The Book', title: 'The Book', url: 'https://a.example/b' },
    ]);
    expect(document.blocks.slice(1).map((block) => block.kind)).toEqual(['junk', 'junk']);
  });

  it('take an address from a definition and everything else from the list', () => {
    const document = read('x [1]\n\n## References\n\n1. "Name". Press.\n\n[1]: https://a.example\n');
    expect(document.references).toMatchObject([{ number: 1, title: 'Name', url: 'https://a.example' }]);
  });

  it('are recognised under a Russian heading', () => {
    const document = read('# Т\n\n## Литература\n\n1. «Башня». Журнал, 2001 г.\n');
    expect(document.references).toMatchObject([{ number: 1, title: 'Башня' }]);
  });

  it('end with the next section', () => {
    const document = read('## References\n\n1. One.\n\n### More\n\n2. Two.\n\n## After\n\n1. Step.\n');
    expect(document.references.map((entry) => entry.number)).toEqual([1, 2]);
    expect(outlineOf(document).at(-1)).toBe('list-item: Step.');
  });

  it('need a list with numbers', () => {
    expect(read('## Sources\n\n- a river\n- a lake\n').references).toEqual([]);
  });
});

describe('hostile Markdown', () => {
  it.each([
    ['quotations', '>'.repeat(100_000)],
    ['spaced quotations', '> '.repeat(100_000)],
    ['brackets', '['.repeat(100_000)],
    ['links', '[a]('.repeat(25_000)],
    ['emphasis', '*a **b '.repeat(15_000)],
    ['strikes', '~a'.repeat(30_000)],
    ['lists', '- '.repeat(100_000)],
    ['numbered lists', '1. '.repeat(60_000)],
  ])('of countless %s is read', (_, text) => {
    const document = read(`${text} end\n\nLast words.\n`);
    expect(outlineOf(document).at(-1)).toBe('paragraph: Last words.');
  });

  it('nested deeper than anybody writes keeps its text', () => {
    const nested = Array.from({ length: 90 }, (_, depth) => `${'  '.repeat(depth)}- level${depth}`).join(
      '\n',
    );
    const document = read(nested);
    const text = document.blocks.map((block) => wordsOf(document, block)).join('\n');
    expect(text).toContain('level0');
    expect(text).toContain('level89');
  });
});

describe('a large Markdown file', () => {
  const part =
    '## Part\n\nA paragraph of this part.\n\n```\n## no heading\n\ncode\n```\n\n1. one\n\n   more of one\n\n2. two\n\n';

  it('is read in pieces with the same result as its parts', () => {
    const once = read(part).blocks;
    const times = 400;
    const document = read(part.repeat(times));
    expect(document.blocks.length).toBe(once.length * times);
    const last = document.blocks.slice(-once.length);
    const shift = part.length * (times - 1);
    expect(last).toEqual(
      once.map((block) => ({ ...block, start: block.start + shift, end: block.end + shift })),
    );
  });
});
