/** Lists → what ranks their sentences, and → how sure it may be of the best one. */
import { confidenceNames, confidenceSignals } from '../../src/answer/rank/confidence.ts';
import type { ExaminedSentences } from '../../src/answer/rank/list-sentences.ts';
import { type LinearModel, type RankerModel, sumLinear } from '../../src/answer/rank/model.ts';
import {
  closeNames,
  placesByScore,
  readClosely,
  type Scorer,
  type SentenceList,
  scoreSentences,
} from '../../src/answer/rank/score-sentences.ts';
import { blurSize } from './blur-size.ts';
import { boost } from './boost.ts';
import type { Example } from './example.ts';
import { trainLinear } from './linear.ts';
import { trainNetwork } from './network.ts';
import type { QuestionList } from './question-lists.ts';
import { seededRandom } from './seeded-random.ts';

const linearRanking = { epochs: 20, rate: 0.02, penalty: 0.005, batch: 64 };
const networkRanking = { hidden: 64, epochs: 14, rate: 0.005, decay: 0.1, batch: 64, seeds: [1] };
const treesOfConfidence = { trees: 200, leaves: 20, rate: 0.12, lambda: 5, minRows: 30 };
const networkOfConfidence = { hidden: 64, epochs: 20, rate: 0.005, decay: 0.1, batch: 64, seeds: [1, 2] };
/**
 * The network learns from the sentences that the linear model puts first and from those that answer: it reads no others. More of them
 * than it will read teach it better.
 */
const mostRanked = 20;
/** A question without an answer was written to tempt, and counts somewhat more. Otherwise answered and refused weigh as they come. */
const unanswerableWeight = 1.8;
/** In excerpts more: from a small corpus a near miss is answered sooner. */
const unanswerableExcerptWeight = 2.5;
/** A case's question that it doesn't answer is another's, and nobody would take it for answered. */
const caseWeight = 0.2;
/** Those asked once more when what answers is taken away; the collections' questions, asked once, are many times as many. */
const twiceAskedWeight = 2;

/**
 * By so much such a sentence must fit better than others: an entry of a reference list repeats in passing what the text
 * says, and a sentence about another person, or another one of a row, says nothing of the one asked about. Most sets have
 * no such lists and few such sentences, so that training alone learns too little of them. Where a source is asked for, the entry has none.
 */
const handicaps: Readonly<Record<string, number>> = {
  isReference: 1.5,
  isReferenceAsked: -1.5,
  ofAnother: 3,
  ofOtherNumber: 3,
};

/** What orders sentences, with the names of its inputs. */
export type FittedScorer = Pick<RankerModel, 'features' | 'linear' | 'closeNames' | 'network'>;

export function fitScorer(lists: readonly QuestionList[], features: readonly string[]): FittedScorer {
  const usable = lists.filter(({ target, from }) => from === 'set' && target.some((share) => share > 0));
  const { linear, network } = fitSentenceScorer(usable);
  return { features, linear: withHandicaps(linear, features), closeNames, network };
}

/** What ranks sentences, before any handicap. Every list has a sentence that answers. */
export function fitSentenceScorer(lists: readonly QuestionList[]): Scorer {
  const linear = trainLinear(lists, linearRanking);
  const choices = lists.map((list) => toChoice(list, linear));
  return { linear, network: trainNetwork(choices, networkRanking) };
}

export function toChoice(list: QuestionList, linear: LinearModel): Example {
  const answers = (i: number) => (list.target[i] ?? 0) > 0;
  const places = placesByScore(list.rows.map((row) => sumLinear(linear, row)));
  const kept = places.filter((i, place) => answers(i) || place < mostRanked);
  return { rows: kept.map((i) => readOnce(list, i)), right: kept.map(answers), weight: list.weight };
}

const known = new WeakMap<SentenceList, Map<number, Float32Array>>();
/** A list is scored in every fold. */
function readOnce(list: SentenceList, sentence: number): Float32Array {
  const rows = known.get(list) ?? new Map<number, Float32Array>();
  const row = rows.get(sentence) ?? Float32Array.from(readClosely(list, sentence));
  known.set(list, rows.set(sentence, row));
  return row;
}

/** The handicaps are those of the mean of both models. */
function withHandicaps(linear: LinearModel, features: readonly string[]): LinearModel {
  const weights = linear.weights.map(
    (weight, i) => weight - 2 * (handicaps[features[i] ?? ''] ?? 0) * (linear.deviation[i] ?? 0),
  );
  return { ...linear, weights };
}

/** A list in the order that a scorer gives it. */
export interface ScoredList {
  readonly list: QuestionList;
  /** Whether the first sentence and one of the first three answer, and whether the first one's passage does. */
  readonly first: boolean;
  readonly withinThree: boolean;
  readonly rightPassage: boolean;
  /** Signals of the confidence; empty when there is no sentence. */
  readonly signals: readonly number[];
  /** With the list's own article taken away; null where there is none. */
  readonly signalsWithout: readonly number[] | null;
}

export function scoreList(list: QuestionList, scorer: Scorer): ScoredList {
  const scores = scoreSentences(list, scorer, readOnce);
  const order = placesByScore(scores);
  const answers = (i: number | undefined) => i !== undefined && (list.target[i] ?? 0) > 0;
  return {
    list,
    first: answers(order[0]),
    withinThree: order.slice(0, 3).some(answers),
    rightPassage: list.rightPassage[order[0] ?? -1] === true,
    signals: confidenceSignals({ ...list, scores }),
    signalsWithout: list.without === null ? null : signalsOf(list.without, scorer),
  };
}

/**
 * Right are best sentences in a right passage; wrong is whatever is best where nothing answers. The lists must be scored by a scorer
 * that has not seen them: one that has finds their answers by heart, and the confidence would learn to trust scores
 * that no other question reaches.
 */
export function fitConfidence(scored: readonly ScoredList[]): RankerModel['confidence'] {
  const random = seededRandom(5);
  const examples = scored.flatMap(({ list, rightPassage, signals, signalsWithout }): Example[] => {
    const weight = weightOf(list);
    if (!list.answerable) return [toExample(signals, false, weight)];
    const blurred = (row: readonly number[]) => (losesArticles(list) ? blurSize(row, random) : row);
    const right = rightPassage ? [toExample(blurred(signals), true, weight)] : [];
    return signalsWithout === null ? right : [...right, toExample(blurred(signalsWithout), false, weight)];
  });
  const usable = examples.filter(({ rows }) => rows.every((row) => row.length > 0));
  const network = trainNetwork(usable, networkOfConfidence);
  return { signals: confidenceNames, ...boost(usable, treesOfConfidence), network };
}

/** It is asked once more when the article that answers is taken away, and is no case, which is two sentences long either way. */
const losesArticles = ({ from, without }: QuestionList): boolean => from === 'set' && without !== null;

function weightOf({ answerable, from, weight, without }: QuestionList): number {
  if (!answerable) return from === 'excerpt' ? unanswerableExcerptWeight : unanswerableWeight;
  return (from === 'case' ? caseWeight : 1) * (without === null ? 1 : twiceAskedWeight) * weight;
}

const toExample = (row: readonly number[], isAnswer: boolean, weight: number): Example => ({
  rows: [row],
  right: [isAnswer],
  weight,
});

const signalsOf = (asked: ExaminedSentences, scorer: Scorer) =>
  confidenceSignals({ ...asked, scores: scoreSentences(asked, scorer, readOnce) });
