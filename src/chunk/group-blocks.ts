/** Which blocks make up a passage: neighbours of one section, as many as a passage holds. */
import type { Block } from '../contract/document.ts';
import type { Sentence } from '../contract/passage.ts';
import { balanceSentences } from './balance-sentences.ts';
import type { ChunkOptions } from './chunk-options.ts';

/** A block with its sentences. */
export interface SplitBlock {
  readonly block: Block;
  readonly sentences: readonly Sentence[];
}

/** What becomes one passage. */
export interface Group {
  readonly block: Block;
  /** It ends with an item of a list. */
  readonly isList: boolean;
  /** Position of the sentence that announces what follows, or the list at the end; null when none does. */
  readonly announcedAt: number | null;
  readonly start: number;
  readonly end: number;
  readonly sentences: readonly Sentence[];
}

/** Groups of at most `maxCharacters`, in text order; a block that is longer is cut between its sentences. */
export function groupBlocks(blocks: readonly SplitBlock[], options: ChunkOptions): Group[] {
  const groups: Group[] = [];
  let open: Group | null = null;
  const close = () => {
    if (open) groups.push(open);
    open = null;
  };
  for (const split of blocks) {
    if (split.sentences.length === 0) continue;
    const next = toGroup(split);
    if (open && joins(open, next, options)) {
      open = join(open, next);
      continue;
    }
    const cut: Introduced | null = open && cutIntroduction(open, next, options);
    if (cut) open = cut.before;
    close();
    if (cut) open = join(cut.introduction, next);
    else if (sizeOf(next) > options.maxCharacters) {
      const pieces = divide(next, options);
      // A long paragraph may end with what the next block is announced by.
      if (pieces.at(-1)?.announcedAt !== null) open = pieces.pop() ?? null;
      groups.push(...pieces);
    } else open = next;
  }
  close();
  return groups;
}

const toGroup = ({ block, sentences }: SplitBlock): Group => ({
  block,
  isList: block.kind === 'list-item',
  announcedAt: announcementIn(sentences),
  start: block.start,
  end: block.end,
  sentences,
});

/** The last sentence announces what follows when it ends with a colon or asks, whatever closes its mark-up. */
const announcementIn = (sentences: readonly Sentence[]): number | null =>
  /[:：?？][*_"”»]*$/u.test(sentences.at(-1)?.text ?? '') ? sentences.length - 1 : null;

const sizeOf = (span: { readonly start: number; readonly end: number }) => span.end - span.start;

function joins(open: Group, next: Group, options: ChunkOptions): boolean {
  if (open.block.reference !== next.block.reference) return false;
  if (next.end - open.start > options.maxCharacters) return false;
  // Title and description of an entry belong together.
  if (open.block.reference !== undefined) return true;
  // A list is cut only where it has to be.
  const most = open.isList && next.isList ? options.maxCharacters : options.targetCharacters;
  if (sizeOf(open) >= most) return false;
  return sizeOf(open) < options.shortCharacters || sizeOf(next) < options.shortCharacters;
}

function join(open: Group, next: Group): Group {
  const own = next.announcedAt === null ? null : open.sentences.length + next.announcedAt;
  return {
    ...open,
    isList: next.isList,
    // The list goes on; an announcement inside it is not the list's.
    announcedAt: next.isList && open.announcedAt !== null ? open.announcedAt : own,
    end: next.end,
    sentences: [...open.sentences, ...next.sentences],
  };
}

interface Introduced {
  readonly before: Group;
  readonly introduction: Group;
}

/** "The report made three recommendations:" is of use only beside what it announces, which is kept together. */
function cutIntroduction(open: Group, next: Group, options: ChunkOptions): Introduced | null {
  const at = open.announcedAt;
  if (at === null || at === 0 || open.block.reference !== next.block.reference) return null;
  const [first, beforeFirst] = [open.sentences[at], open.sentences[at - 1]];
  if (first === undefined || beforeFirst === undefined) return null;
  if ((open.isList && !next.isList) || next.end - first.start > options.maxCharacters) return null;
  return {
    before: { ...open, announcedAt: null, end: beforeFirst.end, sentences: open.sentences.slice(0, at) },
    introduction: { ...open, announcedAt: 0, start: first.start, sentences: open.sentences.slice(at) },
  };
}

function divide(group: Group, options: ChunkOptions): Group[] {
  return balanceSentences(group.sentences, options.maxCharacters).map((sentences) => ({
    block: group.block,
    isList: group.isList,
    announcedAt: announcementIn(sentences),
    start: sentences[0]?.start ?? group.start,
    end: sentences.at(-1)?.end ?? group.end,
    sentences,
  }));
}
