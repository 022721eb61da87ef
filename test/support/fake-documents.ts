/** The small corpus of the fake Quoth: invented, honest about every offset, with one contradiction and one hostile file. */
import { createHash } from 'node:crypto';
import type { Block, Document, ReferenceEntry } from '../../src/contract/document.ts';
import type { Passage, Sentence } from '../../src/contract/passage.ts';

const lighthouse = `# The Skarn Lighthouse

The Skarn lighthouse stands on a bare rock off the coast of an invented island.

## Building

The tower was first lit on 3 March 1871, after four winters of work.[1] Its builder was Ada Brenner, an engineer from the mainland. She asked for granite from the Holm quarry.

The harbour book gives another day: the tower was first lit on 9 May 1872.[2]

## Keepers

Three keepers served at a time: Jon Vik, Marta Lund and Olaf Berg. The last keeper, Marta Lund, left the rock in 1954. Since then a lamp without people has done the work.

## References

1. Brenner's notebook. Archive of the Skarn harbour, 1871. https://example.org/notebook
2. The harbour book. Skarn harbour office, 1872.
`;

const russian = `# Маяк Скарн

Маяк построила инженер Ада Бреннер. Гранит для башни привезли из каменоломни Хольм.
`;

/** Everything a page or a terminal must show as plain text and never obey. */
const hostile = `# Hostile <img src=x onerror="alert(1)">

The hostile file says <script>alert("quoth")</script> and means no harm. A hostile link is [click](javascript:alert(1)) and a hostile picture is ![dot](https://evil.example/dot.png). The hostile terminal text is \u001b[31mred\u001b[0m and \u202Ereversed\u202C.
`;

function sentencesOf(text: string, start: number): Sentence[] {
  return [...text.matchAll(/\S.*?(?:[.!?](?:\[\d+\])?(?=\s|$)|$)/gs)].map((match) => {
    const from = start + match.index;
    return { text: match[0], start: from, end: from + match[0].length };
  });
}

function blocksOf(text: string): Block[] {
  const section: string[] = [];
  return [...text.matchAll(/[^\n]+/g)].map((match): Block => {
    const line = match[0];
    const span = { start: match.index, end: match.index + line.length };
    const level = /^#+/.exec(line)?.[0].length ?? 0;
    if (level > 1) section.splice(level - 2, section.length, line.slice(level + 1));
    const entry = /^(\d+)\. /.exec(line);
    if (level > 0)
      return { kind: 'heading', section: section.slice(0, Math.max(0, level - 2)), level, ...span };
    if (entry) return { kind: 'reference', section: [...section], reference: Number(entry[1]), ...span };
    return { kind: 'paragraph', section: [...section], ...span };
  });
}

function referencesOf(text: string, blocks: readonly Block[]): ReferenceEntry[] {
  return blocks
    .filter((block) => block.kind === 'reference')
    .map((block) => {
      const start = block.start + `${block.reference}. `.length;
      const entry = text.slice(start, block.end);
      return {
        number: block.reference ?? 0,
        text: entry,
        title: entry.split('.')[0] ?? null,
        url: /https?:\S+/.exec(entry)?.[0] ?? null,
        start,
        end: block.end,
      };
    });
}

/** A document of the fake corpus, read from Markdown as plainly as can be. */
export function createFakeDocument(id: string, text: string, language = 'en'): Document {
  const blocks = blocksOf(text);
  return {
    id,
    name: `${id}.md`,
    title: /^# (.*)$/m.exec(text)?.[1] ?? id,
    author: null,
    date: null,
    url: null,
    language,
    text,
    sha256: createHash('sha256').update(text).digest('hex'),
    blocks,
    references: referencesOf(text, blocks),
    pages: [],
  };
}

/** One passage for each paragraph and each reference entry. */
export function createFakePassages(document: Document): Passage[] {
  const blocks = document.blocks.filter((block) => block.kind !== 'heading');
  return blocks.map((block, at): Passage => {
    const text = document.text.slice(block.start, block.end);
    const isReference = block.kind === 'reference';
    const cited = [...text.matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1]));
    return {
      id: `${document.id}#${at + 1}`,
      document: document.id,
      ordinal: at + 1,
      kind: isReference ? 'reference' : 'text',
      section: block.section,
      page: null,
      text,
      start: block.start,
      end: block.end,
      citations: [...new Set(cited)].sort((a, b) => a - b),
      sentences: isReference
        ? [{ text, start: block.start, end: block.end }]
        : sentencesOf(text, block.start),
    };
  });
}

/** Fresh copies of the fake corpus: `lighthouse`, `mayak` (Russian) and `hostile`. */
export function createFakeDocuments(): Document[] {
  return [
    createFakeDocument('lighthouse', lighthouse),
    createFakeDocument('mayak', russian, 'ru'),
    createFakeDocument('hostile', hostile),
  ];
}
