/** The selector without a model: the ranked sentences themselves, or nothing when the documents don't say. */
import type { Draft, DraftDisagreement } from '../../contract/draft.ts';
import type { Selection, SelectionInput, Selector } from '../../contract/selector.ts';
import type { PairModel } from '../disagreement/pair/model.ts';
import { answerSpans } from '../expected-answer/answer-spans.ts';
import { type ExpectedAnswer, expectedAnswer } from '../expected-answer/expected-answer.ts';
import { extractValues } from '../values/extract-values.ts';
import { isQuestion } from '../values/is-question.ts';
import { type ChosenSentence, chooseSentences } from './choose-sentences.ts';
import { type FoundDisagreement, findSides } from './find-sides.ts';
import { growToWords } from './grow-to-words.ts';
import { isTalk } from './is-talk.ts';
import { joinNeighbours } from './join-neighbours.ts';
import { type RankedSentence, rankSentences } from './ranked-sentence.ts';
import { questionInEnglish } from './to-candidates.ts';

export interface ExtractiveOptions {
  /** Below this confidence the answer is "not in these documents". */
  readonly threshold: number;
  /** Tells contradictions from values that can both be true. */
  readonly pairModel: PairModel;
}

/** The likeliest span is marked; a weaker one would draw the eye to the wrong place. */
const minHighlightScore = 0.3;
const nothing: Draft = { picks: [], disagreements: [], dropped: [] };

export function createExtractiveSelector({ threshold, pairModel }: ExtractiveOptions): Selector {
  async function select({ question, retrieval, ranking, limit }: SelectionInput): Promise<Selection> {
    const isAnswered = ranking.confidence >= threshold && !isTalk(question);
    const draft = isAnswered ? createDraft({ question, retrieval, ranking, limit }, pairModel) : nothing;
    return { draft, mode: 'extractive', degraded: null };
  }
  return { name: 'extractive', select };
}

type Asked = Pick<SelectionInput, 'question' | 'retrieval' | 'ranking' | 'limit'>;

function createDraft({ question, retrieval, ranking, limit }: Asked, pairModel: PairModel): Draft {
  const expected = expectedAnswer(question);
  const ranked = rankSentences(ranking);
  const best = chooseSentences(ranked, { expected, limit });
  const inEnglish = questionInEnglish(retrieval);
  const asked = { question, inEnglish, expected, ranked, chosen: best, terms: ranking.terms };
  const disagreements = findSides(asked, pairModel);
  const sides = disagreements.flatMap((found) => found.sides.map(({ sentence }) => sentence));
  const chosen = addSides(best, sides);
  const { picks, pickOf } = joinNeighbours(chosen, {
    highlightsOf: (sentence) => highlightsOf(sentence, expected),
    isSide: ({ source }) => sides.some((side) => side.source === source),
    wantsLists: expected.wantsList || expected.kinds[0] === 'manner',
  });
  const pickOfSide = (sentence: RankedSentence) =>
    pickOf[chosen.findIndex(({ source }) => source === sentence.source)] ?? -1;
  return { picks, disagreements: disagreements.map((found) => toDraft(found, pickOfSide)), dropped: [] };
}

/** A side of a disagreement is always shown, whatever the limit: half of a contradiction misleads. */
function addSides(chosen: readonly ChosenSentence[], sides: readonly RankedSentence[]): ChosenSentence[] {
  const all = [...chosen];
  for (const sentence of sides) {
    if (!all.some(({ source }) => source === sentence.source)) all.push({ ...sentence, alsoIn: [] });
  }
  return all;
}

function toDraft(
  { about, sides }: FoundDisagreement,
  pickOf: (sentence: RankedSentence) => number,
): DraftDisagreement {
  return {
    about,
    sides: sides.map(({ sentence, start, end }) => ({ pick: pickOf(sentence), value: { start, end } })),
  };
}

function highlightsOf({ source: chosen, sentence, of }: ChosenSentence, expected: ExpectedAnswer) {
  // What answers a question of the document stands behind it.
  const source = isQuestion(chosen.text) ? of.sentences[sentence + 1] : chosen;
  if (source === undefined) return [];
  const best = answerSpans(expected, source.text, extractValues(source.text))[0];
  if (best === undefined || best.score < minHighlightScore) return [];
  const { start, end } = growToWords(source.text, best);
  return [{ start: source.start + start, end: source.start + end }];
}
