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
    const next: Group = { ...split, start: split.block.start, end: split.block.end };
    if (open && joins(open, next, options)) {
      open = join(open, next);
      continue;
    }
    const cut: Introduced | null = open && cutIntroduction(open, next, options);
    if (cut) open = cut.before;
    close();
    if (cut) open = join(cut.introduction, next);
    else if (sizeOf(next) > options.maxCharacters) groups.push(...divide(next, options));
    else open = next;
  }
  close();
  return groups;
}

const sizeOf = (span: { readonly start: number; readonly end: number }) => span.end - span.start;

function joins(open: Group, next: Group, options: ChunkOptions): boolean {
  if (open.block.reference !== next.block.reference) return false;
  if (next.end - open.start > options.maxCharacters) return false;
  // Title and description of an entry belong together.
  if (open.block.reference !== undefined) return true;
  if (sizeOf(open) >= options.targetCharacters) return false;
  return sizeOf(open) < options.shortCharacters || sizeOf(next) < options.shortCharacters;
}

function join(open: Group, next: Group): Group {
  return { ...open, end: next.end, sentences: [...open.sentences, ...next.sentences] };
}

interface Introduced {
  readonly before: Group;
  readonly introduction: Group;
}

/** "The report made three recommendations:" is of use only beside what it introduces. */
function cutIntroduction(open: Group, next: Group, options: ChunkOptions): Introduced | null {
  const [last, beforeLast] = [open.sentences.at(-1), open.sentences.at(-2)];
  if (last === undefined || beforeLast === undefined || !/[:：]$/u.test(last.text)) return null;
  if (open.block.reference !== next.block.reference || next.end - last.start > options.maxCharacters)
    return null;
  return {
    before: { ...open, end: beforeLast.end, sentences: open.sentences.slice(0, -1) },
    introduction: { ...open, start: last.start, sentences: [last] },
  };
}

function divide(group: Group, options: ChunkOptions): Group[] {
  return balanceSentences(group.sentences, options.maxCharacters).map((sentences) => ({
    block: group.block,
    start: sentences[0]?.start ?? group.start,
    end: sentences.at(-1)?.end ?? group.end,
    sentences,
  }));
}
