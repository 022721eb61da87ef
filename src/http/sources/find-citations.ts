/** Where a document's text points into its own reference list: `[21]`, `[3, 7]`, `[^2]`. */
import type { Block, Document } from '../../contract/document.ts';
import type { Span } from '../../contract/span.ts';

/** One number in the text that has an entry in the list. */
export interface CitationPlace extends Span {
  readonly entry: number;
  /** 1, 2, … among the places that point to the same entry. */
  readonly place: number;
}

const bracket = /\[\^?(\d{1,4}(?:\s*[,;–-]\s*\d{1,4})*)\](?![(:])/g;
const prose = new Set<Block['kind']>(['paragraph', 'list-item', 'table']);

function numbersIn(match: RegExpMatchArray, offset: number): (Span & { entry: number })[] {
  const at = offset + (match.index ?? 0);
  const inner = match[1] ?? '';
  if (/^\d+$/.test(inner)) return [{ entry: Number(inner), start: at, end: at + match[0].length }];
  const innerStart = at + match[0].indexOf(inner);
  return [...inner.matchAll(/\d+/g)].map((number) => {
    const start = innerStart + number.index;
    return { entry: Number(number[0]), start, end: start + number[0].length };
  });
}

/** All places in text order. */
export function findCitations(document: Document): CitationPlace[] {
  const known = new Set(document.references.map((entry) => entry.number));
  const counts = new Map<number, number>();
  return document.blocks
    .filter((block) => prose.has(block.kind))
    .flatMap((block) =>
      [...document.text.slice(block.start, block.end).matchAll(bracket)].flatMap((match) =>
        numbersIn(match, block.start),
      ),
    )
    .filter(({ entry }) => known.has(entry))
    .map((found) => {
      const place = (counts.get(found.entry) ?? 0) + 1;
      counts.set(found.entry, place);
      return { ...found, place };
    });
}
