/** Orders retrieved passages by their best sentence and says how sure it is that one of them answers. */
import type { RetrievedPassage } from '../../contract/draft.ts';
import type { Retrieval } from '../../contract/retrieval.ts';
import type { RankedPassage, Ranker, Ranking } from '../../contract/selector.ts';
import { createContexts } from './create-contexts.ts';
import { featureNames, featureValues } from './features/all.ts';
import { type RankerModel, scoreRow, sigmoid, sumLinear } from './model.ts';
import { createViewCache, type ViewCacheOptions } from './view-cache.ts';

export interface RankerOptions extends ViewCacheOptions {
  readonly model: RankerModel;
}

/** Passages that are looked at sentence by sentence; what retrieval put behind them follows as it was. */
const examined = 16;

/** Throws a plain error when the model was trained on other features: then it must be trained again. */
export function createRanker(options: RankerOptions): Ranker {
  const { model, words } = options;
  if (model.features.join() !== featureNames.join()) {
    throw new Error('the ranker was trained on other features: run `npm run train`');
  }
  const view = createViewCache(options);
  return {
    rank(retrieval: Retrieval): Ranking {
      const near = { ...retrieval, passages: retrieval.passages.slice(0, examined) };
      const scored = createContexts(near, { words, view }).map((context) => {
        const rows = context.view.sentences.map((_, i) => featureValues(context, i));
        return { retrieved: context.retrieved, rows, scores: rows.map((row) => scoreRow(model, row)) };
      });
      const rest = retrieval.passages.slice(examined).map(withoutScores);
      const ordered = orderByBest(scored);
      return { passages: [...ordered.map(toRanked), ...rest], confidence: confidenceOf(ordered, model) };
    },
  };
}

interface Scored {
  readonly retrieved: RetrievedPassage;
  readonly rows: readonly Float32Array[];
  readonly scores: readonly number[];
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
  };
}

const withoutScores = (retrieved: RetrievedPassage): RankedPassage => ({
  ...retrieved,
  score: 0,
  sentenceScores: retrieved.passage.sentences.map(() => Number.NEGATIVE_INFINITY),
});

/** From the features of the best sentence; 0 when there is none. */
function confidenceOf([first]: readonly Scored[], { features, confidence }: RankerModel): number {
  if (first === undefined || first.scores.length === 0) return 0;
  const row = first.rows[first.scores.indexOf(best(first))] ?? [];
  const signals = confidence.features.map((name) => row[features.indexOf(name)] ?? 0);
  return sigmoid(confidence.bias + sumLinear(confidence, signals));
}
