/** A document's own reference list: where it begins, and what one entry says. */
import type { Block, ReferenceEntry } from '../contract/document.ts';
import { stripMarkup } from './strip-markup.ts';
import { foldSpaces } from './trim-span.ts';

const headings = new Set(
  (
    'references|reference list|bibliography|sources|notes|footnotes|endnotes|literature|works cited|citations|' +
    'notes and references|sources and references|references and notes|further reading|' +
    'примечания|литература|источники|ссылки|библиография|сноски|список литературы|примітки|джерела|література|' +
    'literatur|quellen|einzelnachweise|anmerkungen|références|bibliographie|notes et références|' +
    'referencias|bibliografía|fuentes|note|bibliografia|fonti|referências|参考文献|脚注'
  ).split('|'),
);

/** Whether a heading announces the reference list. */
export function isReferenceHeading(heading: string): boolean {
  const bare = foldSpaces(heading)
    .toLowerCase()
    .replace(/^\d+(?:\.\d+)*\.?\s+/, '')
    .replace(/[:.]$/, '');
  return headings.has(bare);
}

/** What is known of an entry besides its words. */
export interface EntryHints {
  readonly number: number;
  readonly title?: string | null;
  readonly url?: string | null;
}

/** The entry that these blocks make up; one without words spans nothing at `position`. */
export function createEntry(
  text: string,
  blocks: readonly Block[],
  hints: EntryHints & { readonly position: number },
): ReferenceEntry {
  const quotable = blocks.filter((block) => block.kind === 'reference');
  const source = quotable.map((block) => text.slice(block.start, block.end)).join('\n');
  const start = quotable[0]?.start ?? hints.position;
  return {
    number: hints.number,
    start,
    end: endBeforeJunk(blocks, start),
    text: stripMarkup(source),
    title: hints.title ?? findTitle(source),
    url: hints.url ?? findUrl(source),
  };
}

function endBeforeJunk(blocks: readonly Block[], start: number): number {
  let end = start;
  for (const block of blocks) {
    if (block.kind === 'junk' && end > start) break;
    if (block.kind === 'reference') end = block.end;
  }
  return end;
}

/** Link, emphasis or quotation marks: whichever comes first holds the title. */
const marked =
  /\[([^[\]\n]{2,300})\]\(|(?<![\p{L}\p{N}*_])[*_]{1,3}([^*_\n]{2,300})[*_]{1,3}|[“„«]([^”“»\n]{2,300})[”“»]|(?<![\p{L}\p{N}])"([^"\n]{2,300})"/u;

function findTitle(source: string): string | null {
  const found = marked.exec(source);
  const title = found ? (found[1] ?? found[2] ?? found[3] ?? found[4] ?? '') : firstStatement(source);
  return stripMarkup(title) || null;
}

/** Up to the first full stop that isn't an initial's. */
function firstStatement(source: string): string {
  const line = foldSpaces(source);
  return /^.{2,}?(?<!(?:^|[\s.])\p{Lu})(?=[.!?](?:\s|$))/u.exec(line)?.[0] ?? line;
}

/** The first address in the text. */
function findUrl(source: string): string | null {
  return /https?:\/\/[^\s<>()[\]"“”«»]+/.exec(source)?.[0].replace(/[.,;:!?'’]+$/, '') ?? null;
}

/** One entry a number: on a clash the longer list is the document's reference list. */
export function mergeLists(lists: readonly (readonly ReferenceEntry[])[]): ReferenceEntry[] {
  const entries = new Map<number, ReferenceEntry>();
  for (const list of [...lists].sort((a, b) => b.length - a.length)) {
    for (const entry of list) {
      const known = entries.get(entry.number);
      if (!known) entries.set(entry.number, entry);
      else if (known.url === null && entry.url !== null)
        entries.set(entry.number, { ...known, url: entry.url });
    }
  }
  return [...entries.values()].sort((a, b) => a.number - b.number);
}
