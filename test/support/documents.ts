/** Small documents of our own wording, shaped like the files that people put into a corpus folder. */
import type { Block, Document } from '../../src/contract/document.ts';
import { readDocument } from '../../src/ingest/read-document.ts';

/** Reads a text as the file of this name. */
export function readText(name: string, text: string): Document {
  return readDocument({ name, bytes: new TextEncoder().encode(text) });
}

/** The words of a document's blocks, with their kinds. */
export function outlineOf(document: Document): string[] {
  return document.blocks.map((block) => `${block.kind}: ${wordsOf(document, block)}`);
}

/** The text that a block points at. */
export function wordsOf(document: Document, block: Pick<Block, 'start' | 'end'>): string {
  return document.text.slice(block.start, block.end);
}

/** A document as it comes from the given blocks of a text. */
export function createDocument(text: string, blocks: readonly Block[]): Document {
  return {
    id: 'made',
    name: 'made.md',
    title: 'Made',
    author: null,
    date: null,
    url: null,
    language: 'en',
    text,
    sha256: '',
    blocks,
    references: [],
    pages: [],
  };
}

/** An export with a banner, bare headings on two levels, a numbered list of search results and debris. */
export const lighthouseExport = `Fact-checked by Somebody 3 days ago

The Lighthouse of Varn

The lighthouse of Varn stands on a rock two miles off the coast and has warned ships since the year 1802.

Building

Choice of the Rock

Three engineers looked at the rock in the spring of 1798, and only one of them thought that a tower could stand there.

Work in Winter

Masons worked from October to March, since the summer storms came from the open side. The blocks were cut ashore.

Keepers

Families on the Rock

The first keeper, a widower, moved in with two sons. He kept a diary of every ship that passed by the tower.

References

  1. [1]
    Varn Harbour Records
    The harbour master paid for 300 blocks of granite in May ...
  2. [2]
  3. [3]
    Башня на скале - Морской журнал
    Mar 2, 2011 · Маяк построен в 1802 г. на средства города ...Missing: keepers | Show results with:keepers
  4. [4]
    Towers of the North. A Survey
    The lamp was changed in 1901.<|control7|><|separator|>
  5. [5]
    Letters of a keeper's son
    He wrote home every week from the rock.Missing: granite blocks
`;

/** An article with front matter, a title, nested structure and its own references. */
export const canalArticle = `---
title: The Long Canal
author: [Ida Brook, Tom Field]
date: 2019-04-02
url: https://canal.example/long
language: en-GB
---

# The Long Canal

The canal was dug by hand [1]. It is **forty miles** long [2, 3].

<!-- draft: check the length -->

## Locks

> Nobody expected it to last.
> It has lasted.

- The lower lock opened in 1811 [4].
- The upper lock opened later:
  - first for small boats,
  - then for all.

| Lock | Rise |
| --- | ---: |
| Lower | 9 ft |
| Upper | 12 ft |

### Gates

\`\`\`text
gate one

gate two
\`\`\`

![A gate](gate.png)

## References

1. [Digging by Hand](https://press.example/dig). North Press, 1988. A history of the diggers.
2. *Forty Miles*. Canal Society.
3. "Lengths of Waterways." 2001.
5. Plain entry. With more words. https://lock.example/five.
`;
