/** A list is quoted whole: behind the sentence that announces it, and around an item where lists are asked for. */
import type { Passage } from '../../../contract/passage.ts';
import { gapBefore, opensParagraph } from './gap-before.ts';

/** Longer lists would bury the rest of the answer. */
const maxItems = 12;
const listMark = /\n\s*(?:>\s*)*(?:[-*+•‣–—]|\(?\d{1,3}[.)]|\(?\p{L}[.)])\s+(?:\[[ x]\]\s+)?$/iu;

/** Position of the last sentence of the list, or of the one sentence, that follows sentence `at`. */
export function findListAfter(passage: Passage, at: number): number {
  const { sentences } = passage;
  if (at + 1 >= sentences.length) return at;
  let last = at;
  let items = 0;
  for (let next = at + 1; next < sentences.length; next++) {
    const gap = gapBefore(passage, next);
    const opensItem = listMark.test(gap);
    if (opensItem) items += 1;
    // An item may have several sentences and lines; a new paragraph without a mark ends the list.
    const isOver = !opensItem && (items === 0 || opensParagraph(passage, next));
    if (isOver || items > maxItems) break;
    last = next;
  }
  return Math.max(last, at + 1);
}

/**
 * First and last position of the list in which sentence `at` is an item; null when it is none, or when the list is too long to be
 * quoted whole.
 */
export function findListAround(passage: Passage, at: number): { first: number; last: number } | null {
  const opensItem = (position: number) => listMark.test(`\n${gapBefore(passage, position)}`);
  const goesOn = (position: number) => opensItem(position) || !opensParagraph(passage, position);
  let first = at;
  while (first > 0 && !opensItem(first) && goesOn(first)) first -= 1;
  if (!opensItem(first)) return null;
  // Back over items and their further sentences, as long as an item opens before them.
  for (let before = first - 1; before >= 0 && goesOn(before + 1); before--) {
    // A passage may begin behind the mark of its first item.
    if (opensItem(before) || before === 0) first = before;
  }
  let last = at;
  while (last + 1 < passage.sentences.length && goesOn(last + 1)) last += 1;
  return last - first < maxItems ? { first, last } : null;
}
