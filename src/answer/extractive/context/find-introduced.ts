/** What a sentence announces: "The report made three recommendations:" says nothing without them. */
import type { Passage } from '../../../contract/passage.ts';
import { isQuestion } from '../../values/is-question.ts';
import { findListAfter } from './find-list.ts';
import { opensParagraph } from './gap-before.ts';

/** Whatever closes the mark-up of the sentence. */
const announces = /[:：][*_"”»]*$/u;

/** "Two totals are given for it.", "There were three reasons." */
const counts =
  /^(?:there (?:are|were) )?(two|three|four)\s(?:\p{L}+\s)?(?:accounts|causes|dates|estimates|explanations|factors|figures|reasons|stages|steps|theories|totals|versions|ways)\b[^:;]*\.["”»]?$/iu;
const isTold =
  /^there (?:are|were) |\b(?:are|were|have been) (?:given|known|named|reported|told|recorded)\b/i;
const numbers: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4 };

/**
 * Position of the last sentence of what sentence `at` announces: a list, one sentence, as many as it counts, or the answer to
 * what it asks; `at` when it announces nothing.
 */
export function findIntroduced(passage: Passage, at: number): number {
  const text = passage.sentences[at]?.text ?? '';
  if (announces.test(text)) return findListAfter(passage, at);
  if (isQuestion(text)) return findAnswer(passage, at);
  const [, number = ''] = isTold.test(text) ? (counts.exec(text) ?? []) : [];
  return findCounted(passage, at, numbers[number.toLowerCase()] ?? 0);
}

/** As many sentences of its paragraph as were counted. */
function findCounted(passage: Passage, at: number, count: number): number {
  let last = at;
  while (last < at + count && last + 1 < passage.sentences.length && !opensParagraph(passage, last + 1))
    last += 1;
  return last;
}

const mostAnswered = 2;

/** The sentence behind the question and the rest of its paragraph, as far as no other question follows. */
function findAnswer(passage: Passage, at: number): number {
  let last = at;
  for (let next = at + 1; next <= at + mostAnswered; next++) {
    const text = passage.sentences[next]?.text;
    if (text === undefined || isQuestion(text)) break;
    if (next > at + 1 && opensParagraph(passage, next)) break;
    last = next;
  }
  return last;
}
