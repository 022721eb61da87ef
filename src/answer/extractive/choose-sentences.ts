/** How many sentences, and which: the question decides. */
import type { ExpectedAnswer } from '../expected-answer/expected-answer.ts';
import { areNearDuplicates } from './near-duplicates.ts';
import type { RankedSentence } from './ranked-sentence.ts';

export interface ChosenSentence extends RankedSentence {
  /** Passages that say (nearly) the same. */
  readonly alsoIn: readonly number[];
}

/** A sentence is quoted beside the best one when it is at least this likely in comparison. */
const leastShare = 0.05;
/** Lists, comparisons and questions in parts need more of them. */
const ordinaryLimit = 3;
const generousLimit = 6;

export interface ChoiceOptions {
  readonly expected: ExpectedAnswer;
  /** The caller's limit, or null. */
  readonly limit: number | null;
}

export function chooseSentences(
  ranked: readonly RankedSentence[],
  { expected, limit }: ChoiceOptions,
): ChosenSentence[] {
  const generous = expected.wantsList || expected.comparison || expected.parts > 1;
  const most = Math.min(limit ?? Number.POSITIVE_INFINITY, generous ? generousLimit : ordinaryLimit);
  const least = (ranked[0]?.share ?? 0) * leastShare;
  const chosen: { sentence: RankedSentence; alsoIn: number[] }[] = [];
  for (const sentence of ranked) {
    if (sentence.share < least) break;
    const twin = chosen.find((other) => areNearDuplicates(other.sentence.source.text, sentence.source.text));
    if (twin !== undefined) {
      if (twin.sentence.passage !== sentence.passage) twin.alsoIn.push(sentence.passage);
    } else if (chosen.length < most) chosen.push({ sentence, alsoIn: [] });
  }
  return chosen.map(({ sentence, alsoIn }) => ({ ...sentence, alsoIn: [...new Set(alsoIn)] }));
}
