/** What a sentence announces: "The report made three recommendations:" says nothing without them. */
import type { Passage } from '../../contract/passage.ts';

/** Longer lists would bury the rest of the answer. */
const maxItems = 8;
const listMark = /\n\s*(?:>\s*)*(?:[-*+•‣–—]|\(?\d{1,3}[.)]|\(?\p{L}[.)])\s+(?:\[[ x]\]\s+)?$/iu;
/** Whatever closes the mark-up of the sentence. */
const announces = /[:：][*_"”»]*$/u;

/** "Two totals are given for it.", "There were three reasons." */
const counts =
  /^(?:there (?:are|were) )?(two|three|four)\s(?:\p{L}+\s)?(?:accounts|causes|dates|estimates|explanations|factors|figures|reasons|stages|steps|theories|totals|versions|ways)\b[^:;]*\.["”»]?$/iu;
const isTold =
  /^there (?:are|were) |\b(?:are|were|have been) (?:given|known|named|reported|told|recorded)\b/i;
const numbers: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4 };

/**
 * Position of the last sentence of what sentence `at` announces: a list, one sentence, or as many as it counts; `at` when it
 * announces nothing.
 */
export function findIntroduced(passage: Passage, at: number): number {
  const text = passage.sentences[at]?.text ?? '';
  if (announces.test(text)) return findList(passage, at);
  const [, number = ''] = isTold.test(text) ? (counts.exec(text) ?? []) : [];
  return findCounted(passage, at, numbers[number.toLowerCase()] ?? 0);
}

/** As many sentences of its paragraph as were counted. */
function findCounted(passage: Passage, at: number, count: number): number {
  let last = at;
  while (
    last < at + count &&
    last + 1 < passage.sentences.length &&
    !/\n\s*\n/.test(gapBefore(passage, last + 1))
  )
    last += 1;
  return last;
}

function findList(passage: Passage, at: number): number {
  const { sentences } = passage;
  if (at + 1 >= sentences.length) return at;
  let last = at;
  let items = 0;
  for (let next = at + 1; next < sentences.length; next++) {
    const gap = gapBefore(passage, next);
    const opensItem = listMark.test(gap);
    if (opensItem) items += 1;
    // An item may have several sentences and lines; a new paragraph without a mark ends the list.
    const isOver = !opensItem && (items === 0 || /\n\s*\n/.test(gap));
    if (isOver || items > maxItems) break;
    last = next;
  }
  return Math.max(last, at + 1);
}

/** What stands between a sentence and the one before it. */
function gapBefore({ sentences, text, start }: Passage, at: number): string {
  const from = (sentences[at - 1]?.end ?? start) - start;
  return text.slice(from, (sentences[at]?.start ?? start) - start);
}
