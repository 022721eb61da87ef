/** How many sentences, and which: the question decides. */
import type { ExpectedAnswer } from '../expected-answer/expected-answer.ts';
import { questionClass } from '../expected-answer/question-class.ts';
import { areNearDuplicates } from './near-duplicates.ts';
import type { RankedSentence } from './ranked-sentence.ts';

export interface ChosenSentence extends RankedSentence {
  /** Passages that say (nearly) the same. */
  readonly alsoIn: readonly number[];
}

/** A sentence is quoted beside the best one when it is at least this likely in comparison. */
const leastShare = 0.03;
/** A date, a number or a name is found at a glance, so that one sentence more costs the reader little. */
const leastShareOfValue = 0.02;
/** Quotes. Lists, comparisons and questions in parts need more of them. */
const ordinaryLimit = 3;
const generousLimit = 6;
/** Sentences that follow each other make one quote, which leaves room for so many more, if they are likely enough. */
const mostExtra = 2;
const leastShareOfExtra = 0.2;

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
  const quotes = generous ? generousLimit : ordinaryLimit;
  const best = ranked[0]?.share ?? 0;
  const least = best * (questionClass(expected) === 'open' ? leastShare : leastShareOfValue);
  const chosen: { sentence: RankedSentence; alsoIn: number[] }[] = [];
  const hasRoomFor = ({ share }: RankedSentence): boolean => {
    if (chosen.length >= Math.min(limit ?? Number.POSITIVE_INFINITY, quotes + mostExtra)) return false;
    const isExtra = chosen.length >= quotes;
    return !isExtra || (share >= best * leastShareOfExtra && runsOf(chosen) < quotes);
  };
  for (const sentence of ranked) {
    if (sentence.share < least) break;
    const twin = chosen.find((other) => areNearDuplicates(other.sentence.source.text, sentence.source.text));
    if (twin !== undefined) {
      if (twin.sentence.passage !== sentence.passage) twin.alsoIn.push(sentence.passage);
    } else if (hasRoomFor(sentence)) chosen.push({ sentence, alsoIn: [] });
  }
  return chosen.map(({ sentence, alsoIn }) => ({ ...sentence, alsoIn: [...new Set(alsoIn)] }));
}

/** Sentences without the one before them. */
const runsOf = (chosen: readonly { sentence: RankedSentence }[]): number =>
  chosen.filter(
    ({ sentence: { passage, sentence } }) =>
      !chosen.some((other) => other.sentence.passage === passage && other.sentence.sentence === sentence - 1),
  ).length;
