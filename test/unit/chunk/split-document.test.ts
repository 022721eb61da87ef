/** Passages follow sections, paragraphs and entries of the reference list. */
import { describe, expect, it } from 'vitest';
import { splitDocument } from '../../../src/chunk/split-document.ts';
import { canalArticle, createDocument, lighthouseExport, readText } from '../../support/documents.ts';

const sentence = 'The keeper wrote into his diary that the sea was calm. ';
const paragraph = (characters: number) => sentence.repeat(Math.round(characters / sentence.length)).trim();
const passages = (text: string) => splitDocument(readText('notes.md', text));
const lengths = (text: string) => passages(text).map((passage) => passage.text.length);

describe('passages', () => {
  it('are numbered within their document', () => {
    const all = passages(`${paragraph(400)}\n\n${paragraph(400)}`);
    expect(all.map(({ id, document, ordinal }) => [id, document, ordinal])).toEqual([
      ['notes#1', 'notes', 1],
      ['notes#2', 'notes', 2],
    ]);
  });

  it('are paragraphs of ordinary length', () => {
    const text = [paragraph(400), paragraph(700), paragraph(1_100)].join('\n\n');
    expect(lengths(text)).toEqual(text.split('\n\n').map((part) => part.length));
  });

  it('join short paragraphs', () => {
    expect(lengths(Array.from({ length: 6 }, () => paragraph(110)).join('\n\n'))).toHaveLength(1);
  });

  it('join a short paragraph with an ordinary one', () => {
    expect(lengths(`The diary says:\n\n${paragraph(500)}`)).toHaveLength(1);
  });

  it('keep an introduction with the list that it introduces', () => {
    const text = `${paragraph(900)} It made two recommendations:\n\n- ${paragraph(270)}\n- ${paragraph(270)}\n`;
    const [before, list, ...others] = passages(text);
    expect(others).toEqual([]);
    expect(before?.text).toBe(paragraph(900));
    expect(list?.text).toMatch(/^It made two recommendations:\n\n- The keeper/);
  });

  it('keep a list with its introduction when its first item would still fit before it', () => {
    const items = Array.from({ length: 4 }, () => `- ${paragraph(110)}`).join('\n');
    const all = passages(`${paragraph(560)} It proposed four measures:\n\n${items}\n`);
    const list = all.find(({ text }) => text.includes('measures:'));
    expect(list?.text.match(/^- /gm)).toHaveLength(4);
  });

  it('keep a list with an introduction that ends a very long paragraph', () => {
    const all = passages(`${paragraph(1_400)} It made two recommendations:\n\n- ${paragraph(270)}\n`);
    expect(all.at(-1)?.text).toMatch(/It made two recommendations:\n\n- The keeper/);
  });

  it('keep a list together as far as a passage can hold it', () => {
    const items = Array.from({ length: 6 }, () => `- ${paragraph(165)}`).join('\n');
    expect(lengths(`It made these recommendations:\n\n${items}\n`)).toHaveLength(1);
    expect(lengths(`It made these recommendations:\n\n${items}\n${items}\n`).length).toBeGreaterThan(1);
  });

  it('leave an introduction where it is when what follows is too long to go with it', () => {
    const [before] = passages(`${paragraph(900)} The diary says:\n\n${paragraph(1_190)}`);
    expect(before?.text).toMatch(/The diary says:$/);
  });

  it('cut a long paragraph into pieces of about the same length', () => {
    const [first = 0, second = 0, ...others] = lengths(paragraph(1_400));
    expect(others).toEqual([]);
    expect(Math.abs(first - second)).toBeLessThan(2 * sentence.length);
  });

  it('never cross a heading', () => {
    const all = passages('# T\n\nOne.\n\n## A\n\nTwo.\n\n## B\n\nThree.\n');
    expect(all.map((passage) => [passage.section, passage.text])).toEqual([
      [[], 'One.'],
      [['A'], 'Two.'],
      [['B'], 'Three.'],
    ]);
  });

  it('never hold junk', () => {
    const all = passages('One.\n\n<!-- note -->\n\nTwo. Three.<|end|> Four.\n\n---\n\nFive.\n');
    expect(all.map((passage) => passage.text)).toEqual(['One.', 'Two. Three.', 'Four.', 'Five.']);
  });

  it('know the page on which they begin', () => {
    const text = 'One two.\n\nThree four.';
    const block = (start: number, end: number, section: string) => ({
      kind: 'paragraph' as const,
      start,
      end,
      section: [section],
    });
    const document = {
      ...createDocument(text, [block(0, 8, 'a'), block(10, 21, 'b')]),
      pages: [
        { page: 4, start: 0 },
        { page: 5, start: 9 },
      ],
    };
    expect(splitDocument(document).map((passage) => passage.page)).toEqual([4, 5]);
  });

  it('carry the entries that they cite', () => {
    const all = splitDocument(readText('canal.md', canalArticle));
    expect(all.filter((passage) => passage.kind === 'text').map((passage) => passage.citations)).toEqual([
      [1, 2, 3],
      [],
      [],
    ]);
  });

  it('take their sizes from the options', () => {
    const document = readText('notes.md', `${paragraph(400)}\n\n${paragraph(400)}`);
    expect(splitDocument(document, { shortCharacters: 500 })).toHaveLength(1);
  });
});

describe('the sentences of a passage', () => {
  it('are the rows of a table', () => {
    const all = splitDocument(readText('canal.md', canalArticle)).flatMap((passage) => passage.sentences);
    const rows = all.filter((found) => found.text.startsWith('|'));
    expect(rows.map((row) => row.text)).toEqual(['| Lock | Rise |', '| Lower | 9 ft |', '| Upper | 12 ft |']);
  });

  it('are the paragraphs of code', () => {
    const all = splitDocument(readText('canal.md', canalArticle)).flatMap((passage) => passage.sentences);
    expect(all.map((found) => found.text).filter((text) => text.startsWith('gate'))).toEqual([
      'gate one',
      'gate two',
    ]);
  });
});

describe('entries of a reference list', () => {
  const all = splitDocument(readText('varn.txt', lighthouseExport)).filter(
    (passage) => passage.kind === 'reference',
  );

  it('are passages of their own that carry their own number', () => {
    expect(all.map((passage) => [passage.citations, passage.section])).toEqual([
      [[1], ['References']],
      [[3], ['References']],
      [[4], ['References']],
      [[5], ['References']],
    ]);
  });

  it('have their title as one sentence', () => {
    expect(all[2]?.sentences.map((found) => found.text)).toEqual([
      'Towers of the North. A Survey',
      'The lamp was changed in 1901.',
    ]);
  });

  it('have a title in quotation marks as one sentence', () => {
    const [entry] = passages('## References\n\n1. "The Rock. A Life". Press, 2001. It is long.\n');
    expect(entry?.sentences.map((found) => found.text)).toEqual([
      '"The Rock. A Life".',
      'Press, 2001.',
      'It is long.',
    ]);
  });

  it('hold no debris', () => {
    expect(all.map((passage) => passage.text).join('\n')).not.toMatch(/<\||Missing/);
  });
});
