/** Questions with known sides → pairs of rival values with their features, some of which are the disagreement. */
import { type CandidatePair, candidatePairs } from '../../src/answer/disagreement/candidate-pairs.ts';
import type { Pair } from '../../src/answer/disagreement/pair/context.ts';
import { pairFeatureValues } from '../../src/answer/disagreement/pair/features.ts';
import { expectedAnswer } from '../../src/answer/expected-answer/expected-answer.ts';
import { chooseSentences } from '../../src/answer/extractive/choose-sentences.ts';
import { rankSentences } from '../../src/answer/extractive/ranked-sentence.ts';
import { consideredOf, questionInEnglish, toCandidates } from '../../src/answer/extractive/to-candidates.ts';
import { createRanker } from '../../src/answer/rank/create-ranker.ts';
import type { RankerModel } from '../../src/answer/rank/model.ts';
import type { Span } from '../../src/contract/span.ts';
import { openCases } from './cases.ts';
import { groupOf, type OpenedFiles, openSet, type SetSource, type SetTools } from './open-set.ts';

/** The pairs of one question. */
export interface PairQuestion {
  readonly set: string;
  /** What must not be split between training and testing. */
  readonly group: string;
  readonly question: string;
  readonly disputed: boolean;
  /** Its sentences answer as a whole, yes or no or with a cause. */
  readonly asksClaim: boolean;
  /** One of the short cases, each a corpus of its own. */
  readonly isCase: boolean;
  /** How much it counts in training, as its set does. */
  readonly weight: number;
  /** Refused questions report no disagreement. */
  readonly answered: boolean;
  readonly rows: readonly (readonly number[])[];
  /** For each row, whether it holds two sides of the stated disagreement. */
  readonly right: readonly boolean[];
}

export type PairTools = SetTools & { readonly model: RankerModel };

type Sides = readonly (readonly string[])[];

/** Asks every question of the set as the product would. */
export async function loadPairQuestions(source: SetSource, tools: PairTools): Promise<PairQuestion[]> {
  const set = await openSet(source, tools);
  const read = createReader(set, tools.model);
  const found: PairQuestion[] = [];
  for (const [at, { asked, parts, sides }] of set.questions.entries()) {
    const texts = sides.map((side) => side.map(({ text }) => text));
    const group = groupOf(set, parts[0]?.[0]?.document ?? '', at);
    const { name, weight } = set;
    found.push({ set: name, group, isCase: false, weight, ...(await read(asked, texts)) });
  }
  return found;
}

/** The cases of a file. */
export async function loadCases(path: string, tools: PairTools): Promise<PairQuestion[]> {
  const found: PairQuestion[] = [];
  for await (const { set, group, question, sides, ...opened } of openCases(path, tools)) {
    const entry = await createReader(opened, tools.model)(
      question,
      sides.map((side) => [side]),
    );
    // Here the finding counts; whether such a small corpus would be answered from does not.
    found.push({ set, group, ...entry, isCase: true, weight: 1, answered: true });
  }
  return found;
}

function createReader({ reading, search }: Pick<OpenedFiles, 'reading' | 'search'>, model: RankerModel) {
  const ranker = createRanker({ ...reading, model });
  return async (question: string, sides: Sides) => {
    const retrieval = await search(question, null);
    const ranking = ranker.rank(retrieval);
    const expected = expectedAnswer(question);
    const ranked = rankSentences(ranking);
    const pairs = candidatePairs({
      question,
      inEnglish: questionInEnglish(retrieval),
      expected,
      sentences: toCandidates(consideredOf(ranked), chooseSentences(ranked, { expected, limit: null })),
      terms: ranking.terms,
    });
    return {
      question,
      disputed: sides.length > 0,
      asksClaim: pairs.some(({ context }) => context.asked.asksClaim !== null),
      answered: ranking.confidence >= model.threshold,
      rows: pairs.map(({ pair, context }: CandidatePair) => pairFeatureValues(pair, context)),
      right: pairs.map(({ pair }) => isDisagreement(pair, sides)),
    };
  };
}

/** Each of the two values belongs to another side. */
function isDisagreement({ a, b }: Pair, sides: Sides): boolean {
  const sideOf = ({ facts, value }: Pair['a']) =>
    sides.findIndex((side) => side.some((words) => states(facts.text, value, words)));
  const [left, right] = [sideOf(a), sideOf(b)];
  return left >= 0 && right >= 0 && left !== right;
}

/** The value stands in the side's words. */
function states(sentence: string, value: Span, words: string): boolean {
  const side = words.trim().split(/\s+/).map(RegExp.escape).join('\\s+');
  // "6 October" is no part of "16 October".
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${side}(?![\\p{L}\\p{N}])`, 'giu');
  return [...sentence.matchAll(pattern)].some(
    ({ index, 0: found }) => value.start < index + found.length && index < value.end,
  );
}
