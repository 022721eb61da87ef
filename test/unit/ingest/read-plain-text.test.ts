/** Plain text: what is a heading, a paragraph, an entry of the reference list, and what is debris. */
import { describe, expect, it } from 'vitest';
import { lighthouseExport, outlineOf, readText, wordsOf } from '../../support/documents.ts';

const read = (text: string) => readText('file.txt', text);
const long = 'A paragraph that is long enough to stand under a heading, as the paragraphs of articles are.';

describe('an export with bare headings', () => {
  const document = read(lighthouseExport);

  it('has its first bare line as title and a banner that is junk', () => {
    expect(document.title).toBe('The Lighthouse of Varn');
    expect(document.blocks[0]?.kind).toBe('junk');
  });

  it('has sections and their subsections', () => {
    const headings = document.blocks.filter((block) => block.kind === 'heading');
    expect(headings.map((block) => [block.level, wordsOf(document, block)])).toEqual([
      [1, 'The Lighthouse of Varn'],
      [1, 'Building'],
      [2, 'Choice of the Rock'],
      [2, 'Work in Winter'],
      [1, 'Keepers'],
      [2, 'Families on the Rock'],
      [1, 'References'],
    ]);
  });

  it('puts paragraphs under both headings', () => {
    const paragraph = document.blocks.find((block) => wordsOf(document, block).startsWith('Masons'));
    expect(paragraph).toMatchObject({ kind: 'paragraph', section: ['Building', 'Work in Winter'] });
  });

  it('has every entry of its reference list, the empty one too', () => {
    expect(document.references.map(({ number, title, text }) => [number, title, text])).toEqual([
      [
        1,
        'Varn Harbour Records',
        'Varn Harbour Records The harbour master paid for 300 blocks of granite in May ...',
      ],
      [2, null, ''],
      [3, 'Башня на скале - Морской журнал', expect.stringMatching(/на средства города \.\.\.$/)],
      [4, 'Towers of the North. A Survey', 'Towers of the North. A Survey The lamp was changed in 1901.'],
      [5, "Letters of a keeper's son", "Letters of a keeper's son He wrote home every week from the rock."],
    ]);
    expect(document.blocks.some((block) => block.kind === 'reference' && block.reference === 2)).toBe(false);
  });

  it('never offers debris for quoting', () => {
    const quotable = document.blocks
      .filter((block) => block.kind !== 'junk')
      .map((block) => wordsOf(document, block));
    expect(quotable.join('\n')).not.toMatch(/<\||Missing:|Show results|Fact-checked/);
    for (const entry of document.references) expect(wordsOf(document, entry)).not.toMatch(/<\||Missing:/);
  });
});

describe('junk', () => {
  it('is cut out of running text', () => {
    const document = read('Some words here.<|pad|> Others follow.\n');
    expect(outlineOf(document)).toEqual([
      'paragraph: Some words here.',
      'junk: <|pad|>',
      'paragraph: Others follow.',
    ]);
  });

  it('is not an honest sentence about what is missing', () => {
    const document = read('Missing: one dog, brown, answers to the name of Rex.\n');
    expect(outlineOf(document)).toEqual(['paragraph: Missing: one dog, brown, answers to the name of Rex.']);
  });
});

describe('bare lines that are no headings', () => {
  it('are sentences', () => {
    const document = read(`${long}\n\nThank you.\n\n${long}\n\nGood night!\n\n${long}\n`);
    expect(document.blocks.every((block) => block.kind === 'paragraph')).toBe(true);
  });

  it('are lists and poems', () => {
    const lines = ['Apples', 'Pears', 'Plums', 'Cherries', 'Grapes'].join('\n\n');
    const document = read(`${long}\n\n${lines}\n\n${long}\n`);
    expect(document.blocks.filter((block) => block.kind === 'heading')).toEqual([]);
  });

  it('are lines in front of a short remark or of nothing', () => {
    const document = read(`${long}\n\nApplause\n\nHear, hear!\n\n${long}\n\nThe end of it`);
    expect(document.blocks.filter((block) => block.kind === 'heading')).toEqual([]);
  });

  it('are lines of a speaker', () => {
    const document = read(`${long}\n\nTHE CHAIR: Silence please\n\n${long}\n`);
    expect(outlineOf(document)[1]).toBe('paragraph: THE CHAIR: Silence please');
  });
});

describe('headings of other forms', () => {
  it('are underlined, with or without a blank line below', () => {
    const document = read(`Name\n====\n\nPart one\n--------\n${long}\n\nPart two\n--------\n\n${long}\n`);
    expect(document.title).toBe('Name');
    expect(document.blocks.filter((block) => block.kind === 'heading').map((block) => block.level)).toEqual([
      1, 2, 2,
    ]);
    expect(document.blocks.at(-1)?.section).toEqual(['Part two']);
  });

  it('are written in capitals above bare ones', () => {
    const document = read(
      `The Name\n\n${long}\n\nTHE FIRST PART\n\nSmall things\n\n${long}\n\nLarge things\n\n${long}\n`,
    );
    expect(document.blocks.at(-1)?.section).toEqual(['THE FIRST PART', 'Large things']);
  });

  it('are numbered', () => {
    const document = read(
      `Name\n\n${long}\n\n1. Water\n\n${long}\n\n1.2 Salt Water\n\n${long}\n\n2. Air\n\n${long}\n`,
    );
    expect(
      document.blocks.filter((block) => block.kind === 'paragraph').map((block) => block.section),
    ).toEqual([[], ['1. Water'], ['1. Water', '1.2 Salt Water'], ['2. Air']]);
  });
});

describe('paragraphs', () => {
  it('may be wrapped by hand', () => {
    const document = read(
      'The first line goes on\nin the second on August\n12. Then it ends.\n\nAnother one.\n',
    );
    expect(outlineOf(document)).toEqual([
      'paragraph: The first line goes on\nin the second on August\n12. Then it ends.',
      'paragraph: Another one.',
    ]);
  });

  it('may stand line by line without blank lines', () => {
    const line = `${long} ${long} ${long}`;
    expect(read(`${line}\n${line}\n`).blocks).toHaveLength(2);
  });

  it('may be items of a list', () => {
    expect(
      outlineOf(read('We need:\n- bread\n- butter and\n  jam\n* tea\n• milk\n\n1. Cut.\n2. Spread.\n')),
    ).toEqual([
      'paragraph: We need:',
      'list-item: bread',
      'list-item: butter and\n  jam',
      'list-item: tea',
      'list-item: milk',
      'list-item: Cut.',
      'list-item: Spread.',
    ]);
  });

  it('may be the lines of a dialogue', () => {
    expect(read('ANNA: Are you there?\nBEN: I am.\nANNA: Good.\n').blocks).toHaveLength(3);
  });

  it('may be a table', () => {
    expect(read('| a | b |\n|---|---|\n| 1 | 2 |\n').blocks.map((block) => block.kind)).toEqual(['table']);
  });

  it('may be none', () => {
    expect(read('').blocks).toEqual([]);
    expect(read(' \n\t\n').blocks).toEqual([]);
  });
});

describe('reference lists of other forms', () => {
  const numbers = (text: string) => read(text).references.map((entry) => [entry.number, entry.text]);

  it('begin entries with a number in brackets', () => {
    expect(numbers(`${long}\n\nReferences\n\n[1] One book.\n[2] Another\nbook.\n\n[4] Fourth.\n`)).toEqual([
      [1, 'One book.'],
      [2, 'Another book.'],
      [4, 'Fourth.'],
    ]);
  });

  it('begin entries with a number and a full stop, but not with a year', () => {
    expect(numbers(`${long}\n\nBibliography\n\n1. One book of\n1950. Reprinted.\n2. Another.\n`)).toEqual([
      [1, 'One book of 1950. Reprinted.'],
      [2, 'Another.'],
    ]);
  });

  it('end with the next heading', () => {
    const document = read(`${long}\n\nSources\n\n[1] One book.\n\nAppendix\n\n${long}\n`);
    expect(document.references).toHaveLength(1);
    expect(document.blocks.at(-1)).toMatchObject({ kind: 'paragraph', section: ['Appendix'] });
  });
});
