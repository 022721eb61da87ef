import { describe, expect, it } from 'vitest';
import { createCitationData } from '../../../src/http/sources/citation/citation-data.ts';
import { formatBibtex } from '../../../src/http/sources/citation/format-bibtex.ts';
import { formatCslJson } from '../../../src/http/sources/citation/format-csl-json.ts';
import { formatPlain } from '../../../src/http/sources/citation/format-plain.ts';
import { formatRis } from '../../../src/http/sources/citation/format-ris.ts';
import { textDirective, withTextFragment } from '../../../src/http/sources/text-fragment.ts';
import { createFakeDocument } from '../../support/fake-documents.ts';

const document = {
  ...createFakeDocument('tower', 'The lamp\nburns 100% & more_or_less {always}.'),
  title: 'Lamps & towers',
  author: 'Ada Brenner',
  date: '1871-03-03',
  pages: [
    { page: 1, start: 0 },
    { page: 2, start: 9 },
  ],
};
const viewerUrl = 'https://quoth.example/sources/tower?start=9&end=44';
const data = createCitationData({ document, quote: { start: 9, end: 44 }, viewerUrl });
const bare = createCitationData({
  document: { ...document, author: null, date: 'spring 1871', url: 'https://example.org/tower' },
  quote: null,
  viewerUrl,
});

describe('a citation', () => {
  it('names author, title, date, page, address and the quoted words as plain text', () => {
    expect(formatPlain(data)).toBe(
      `“burns 100% & more_or_less {always}.” Ada Brenner. Lamps & towers. 1871-03-03. ${viewerUrl}, p. 2`,
    );
  });

  it('prefers the document’s own address and leaves out what is not known', () => {
    expect(formatPlain(bare)).toBe('Lamps & towers. spring 1871. https://example.org/tower');
  });

  it('escapes what BibTeX would take for a command', () => {
    const entry = formatBibtex(data);
    expect(entry).toMatch(/^@misc\{tower,\n/);
    expect(entry).toContain('title = {{Lamps \\& towers}}');
    expect(entry).toContain('year = {1871}');
    expect(entry).toContain('note = {“burns 100\\% \\& more\\_or\\_less \\{always\\}.”}');
    expect(formatBibtex(bare)).not.toContain('year =');
  });

  it('is valid CSL-JSON with the date in parts, or in words when it has none', () => {
    expect(JSON.parse(formatCslJson(data))).toMatchObject([
      {
        id: 'tower',
        type: 'document',
        issued: { 'date-parts': [[1871, 3, 3]] },
        author: [{ literal: 'Ada Brenner' }],
      },
    ]);
    expect(JSON.parse(formatCslJson(bare))).toMatchObject([{ issued: { literal: 'spring 1871' } }]);
  });

  it('is a RIS record with one field a line', () => {
    const lines = formatRis(data).split('\r\n');
    expect(lines[0]).toBe('TY  - GEN');
    expect(lines).toContain('DA  - 1871/03/03/');
    expect(lines.at(-2)).toBe('ER  - ');
    expect(lines.slice(0, -1).every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
  });
});

describe('a link with a text fragment', () => {
  it('holds a short quote whole and escapes what has a meaning in the directive', () => {
    expect(textDirective('well-known, really & truly')).toBe(
      ':~:text=well%2Dknown%2C%20really%20%26%20truly',
    );
  });

  it('names the first and last words of a long one', () => {
    const words = Array.from({ length: 40 }, (_, at) => `word${at}`).join(' ');
    expect(textDirective(words)).toBe(
      ':~:text=word0%20word1%20word2%20word3%20word4%20word5,word34%20word35%20word36%20word37%20word38%20word39',
    );
  });

  it('takes the place of a fragment that was there', () => {
    expect(withTextFragment('https://a.example/x#y', 'z', 'quote')).toBe(
      'https://a.example/x#quote:~:text=z',
    );
  });
});
