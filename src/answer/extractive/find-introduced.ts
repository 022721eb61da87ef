/** What a sentence announces or begins to tell: "The report made three recommendations:" says nothing without them. */
import type { Passage } from '../../contract/passage.ts';

/** Longer lists would bury the rest of the answer. */
const maxItems = 12;
const listMark = /\n\s*(?:>\s*)*(?:[-*+•‣–—]|\(?\d{1,3}[.)]|\(?\p{L}[.)])\s+(?:\[[ x]\]\s+)?$/iu;
/** Whatever closes the mark-up of the sentence. */
const announces = /[:：][*_"”»]*$/u;

/** "Two totals are given for it.", "There were three reasons." */
const counts =
  /^(?:there (?:are|were) )?(two|three|four)\s(?:\p{L}+\s)?(?:accounts|causes|dates|estimates|explanations|factors|figures|reasons|stages|steps|theories|totals|versions|ways)\b[^:;]*\.["”»]?$/iu;
const isTold =
  /^there (?:are|were) |\b(?:are|were|have been) (?:given|known|named|reported|told|recorded)\b/i;
const numbers: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4 };

/** A question of the document itself: "When do you open on Sundays?" */
export const asks = (text: string): boolean => /[?？؟][*_"”»]*$/u.test(text) && !/^\P{L}*$/u.test(text);

/**
 * Position of the last sentence of what sentence `at` announces: a list, one sentence, as many as it counts, or the answer to
 * what it asks; `at` when it announces nothing.
 */
export function findIntroduced(passage: Passage, at: number): number {
  const text = passage.sentences[at]?.text ?? '';
  if (announces.test(text)) return findList(passage, at);
  if (asks(text)) return findAnswer(passage, at);
  const [, number = ''] = isTold.test(text) ? (counts.exec(text) ?? []) : [];
  return findCounted(passage, at, numbers[number.toLowerCase()] ?? 0);
}

const begins =
  /^\P{L}*(?:(?:one|the first)(?! (?:and|can|could|in|may|might|must|of|or|should)\b)|first(?:ly)?,)\s/iu;
const countsSome = /\b(?:two|three|four|several|both)\s/i;
const goesOn =
  /^\P{L}*(?:the (?:other|second|third|fourth|last)|the others|another|a (?:second|third|fourth|further|different)|in another|(?:second|third|last)(?:ly)?,)\s/iu;
const mostTold = 3;
const mostAnswered = 2;

/**
 * Position of the last sentence of the enumeration in which sentence `at` is told: "One was for defence." takes "The other was
 * for victory." along, and "He had two medals." takes both; `at` when there is none.
 */
export function findEnumerated(passage: Passage, at: number): number {
  const textOf = (position: number) => passage.sentences[position]?.text ?? '';
  const follows = (position: number) =>
    position < passage.sentences.length && !/\n\s*\n/.test(gapBefore(passage, position));
  const isTold = begins.test(textOf(at)) || goesOn.test(textOf(at));
  const opens = countsSome.test(textOf(at)) && follows(at + 1) && begins.test(textOf(at + 1));
  let last = opens ? at + 1 : at;
  if (!isTold && !opens) return at;
  while (last < at + mostTold && follows(last + 1) && goesOn.test(textOf(last + 1))) last += 1;
  return last;
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

/** The sentence behind the question and the rest of its paragraph, as far as no other question follows. */
function findAnswer(passage: Passage, at: number): number {
  let last = at;
  for (let next = at + 1; next <= at + mostAnswered; next++) {
    const text = passage.sentences[next]?.text;
    if (text === undefined || asks(text)) break;
    if (next > at + 1 && /\n\s*\n/.test(gapBefore(passage, next))) break;
    last = next;
  }
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
