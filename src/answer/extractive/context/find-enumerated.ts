/** "One was for defence." says half without "The other was for victory." */
import type { Passage } from '../../../contract/passage.ts';
import { opensParagraph } from './gap-before.ts';

const begins =
  /^\P{L}*(?:(?:one(?: of (?:them|these|the (?:two|three)))?|the first)(?! (?:and|can|could|in|may|might|must|of|or|should)\b)|first(?:ly)?,)\s/iu;
const countsSome = /\b(?:two|three|four|several|both)\s/i;
const goesOn =
  /^\P{L}*(?:the (?:other|second|third|fourth|last)|the others|another|a (?:second|third|fourth|further|different)|in another|(?:second|third|last)(?:ly)?,)\s/iu;
const mostTold = 3;

/**
 * Position of the last sentence of the enumeration in which sentence `at` is told: "One was for defence." takes "The other was
 * for victory." along, and "He had two medals." takes both; `at` when there is none.
 */
export function findEnumerated(passage: Passage, at: number): number {
  const textOf = (position: number) => passage.sentences[position]?.text ?? '';
  const follows = (position: number) =>
    position < passage.sentences.length && !opensParagraph(passage, position);
  const isMember = (position: number) => begins.test(textOf(position)) || goesOn.test(textOf(position));
  // "Another man came." alone goes on with nothing.
  const isTold = begins.test(textOf(at)) || (goesOn.test(textOf(at)) && isMember(at - 1));
  const opens = countsSome.test(textOf(at)) && follows(at + 1) && begins.test(textOf(at + 1));
  let last = opens ? at + 1 : at;
  if (!isTold && !opens) return at;
  while (last < at + mostTold && follows(last + 1) && goesOn.test(textOf(last + 1))) last += 1;
  return last;
}
