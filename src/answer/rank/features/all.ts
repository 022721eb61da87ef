/** Every feature of a sentence, in the order in which the model reads them. */
import { answerTypeFeatures, answerTypeValues } from './answer-type.ts';
import type { PassageContext } from './context.ts';
import { coverageFeatures, coverageValues } from './coverage.ts';
import { meaningFeatures, meaningValues } from './meaning.ts';
import { otherNumberedFeatures, otherNumberedValues } from './other-numbered.ts';
import { otherPersonFeatures, otherPersonValues } from './other-person.ts';
import { passageFeatures, passageValues } from './passage.ts';
import { proximityFeatures, proximityValues } from './proximity.ts';
import { relatedFeatures, relatedValues } from './related.ts';
import { shapeFeatures, shapeValues } from './shape.ts';
import { similarityFeatures, similarityValues } from './similarity.ts';

export const featureNames: readonly string[] = [
  ...coverageFeatures,
  ...meaningFeatures,
  ...relatedFeatures,
  ...proximityFeatures,
  ...similarityFeatures,
  ...answerTypeFeatures,
  ...otherPersonFeatures,
  ...otherNumberedFeatures,
  ...passageFeatures,
  ...shapeFeatures,
];

export function featureValues(passage: PassageContext, sentence: number): Float32Array {
  return Float32Array.from([
    ...coverageValues(passage, sentence),
    ...meaningValues(passage, sentence),
    ...relatedValues(passage, sentence),
    ...proximityValues(passage, sentence),
    ...similarityValues(passage, sentence),
    ...answerTypeValues(passage, sentence),
    ...otherPersonValues(passage, sentence),
    ...otherNumberedValues(passage, sentence),
    ...passageValues(passage),
    ...shapeValues(passage, sentence),
  ]);
}
