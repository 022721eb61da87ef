/** Every feature of a pair, in the order in which the model reads them. */

import { circumstanceFeatures } from './circumstance.ts';
import { claimFeatures } from './claims.ts';
import type { Pair, PairContext } from './context.ts';
import { likenessFeatures } from './likeness.ts';
import { oppositionFeatures } from './opposition.ts';
import { relevanceFeatures } from './relevance.ts';

const features = Object.entries({
  ...relevanceFeatures,
  ...likenessFeatures,
  ...oppositionFeatures,
  ...claimFeatures,
  ...circumstanceFeatures,
});

export const pairFeatureNames: readonly string[] = features.map(([name]) => name);

export const pairFeatureValues = (pair: Pair, context: PairContext): number[] =>
  features.map(([, feature]) => feature(pair, context));
