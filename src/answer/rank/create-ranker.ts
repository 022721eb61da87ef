/** Orders retrieved passages by their best sentence and says how sure it is that one of them answers. */
import type { RetrievedPassage } from '../../contract/draft.ts';
import type { Retrieval } from '../../contract/retrieval.ts';
import type { RankedPassage, RankedTerm, Ranker, Ranking, TermStrengths } from '../../contract/selector.ts';
import { confidenceNames, confidenceOf } from './confidence.ts';
import { createContexts } from './create-contexts.ts';
import { featureNames } from './features/all.ts';
import { isName, type PassageContext, type QuestionContext, union } from './features/context.ts';
import { listSentences } from './list-sentences.ts';
import type { RankerModel } from './model.ts';
import { closeNames, scoreSentences } from './score-sentences.ts';
import { splitNear } from './split-near.ts';
import { createViewCache, type ViewCacheOptions } from './view-cache.ts';

export interface RankerOptions extends ViewCacheOptions {
  readonly model: RankerModel;
}

/** Throws a plain error when the model was trained on other features: then it must be trained again. */
export function createRanker(options: RankerOptions): Ranker {
  const { model, words } = options;
  if (!isOfThisCode(model)) {
    throw new Error('the ranker was trained on other features: run `npm run train`');
  }
  const view = createViewCache(options);
  return {
    rank(retrieval: Retrieval): Ranking {
      const { near, rest } = splitNear(retrieval.passages);
      const contexts = createContexts({ ...retrieval, passages: near }, { words, view });
      const list = listSentences(contexts, retrieval);
      const scores = scoreSentences(list, model);
      const ordered = orderByBest(toScored(contexts, scores)).map(toRanked);
      return {
        passages: [...ordered, ...rest.map(withoutScores)],
        terms: termsOf(contexts[0]?.question),
        confidence: confidenceOf({ ...list, scores }, model.confidence),
      };
    },
  };
}

function termsOf(question: QuestionContext | undefined): RankedTerm[] {
  return (question?.retrieval.terms ?? []).map((term, i) => ({
    weight: question?.weights[i] ?? 0,
    isName: isName(term),
  }));
}

const isOfThisCode = ({ features, closeNames: close, confidence }: RankerModel): boolean =>
  features.join() === featureNames.join() &&
  close.join() === closeNames.join() &&
  confidence.signals.join() === confidenceNames.join();

interface Scored {
  readonly retrieved: RetrievedPassage;
  readonly strengths: readonly TermStrengths[];
  readonly scores: readonly number[];
}

/** Deals the scores of all sentences out to their passages. */
function toScored(contexts: readonly PassageContext[], scores: readonly number[]): Scored[] {
  let from = 0;
  return contexts.map((context) => {
    const { sentences } = context.view;
    from += sentences.length;
    return {
      retrieved: context.retrieved,
      strengths: sentences.map((_, i) => strengthsOf(context, i)),
      scores: scores.slice(from - sentences.length, from),
    };
  });
}

function strengthsOf({ soft, headings, view }: PassageContext, sentence: number): TermStrengths {
  const own = soft[sentence] ?? [];
  const before = view.sentences[sentence]?.pointsBack ? (soft[sentence - 1] ?? []) : [];
  return { own, inContext: union(own, headings, before) };
}

const best = ({ scores }: Scored) => Math.max(Number.NEGATIVE_INFINITY, ...scores);

function orderByBest(scored: readonly Scored[]): Scored[] {
  return scored.toSorted((a, b) => best(b) - best(a) || b.retrieved.score - a.retrieved.score);
}

/** The passage's score becomes its share in the probability of the best sentence. */
function toRanked(scored: Scored, _: number, all: readonly Scored[]): RankedPassage {
  const top = Math.max(...all.map(best));
  return {
    ...scored.retrieved,
    score: Math.exp(Math.min(0, (best(scored) - top) / 2)),
    sentenceScores: scored.scores,
    strengths: scored.strengths,
  };
}

const withoutScores = (retrieved: RetrievedPassage): RankedPassage => ({
  ...retrieved,
  score: 0,
  sentenceScores: retrieved.passage.sentences.map(() => Number.NEGATIVE_INFINITY),
  strengths: [],
});
