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

/** It runs for every examined sentence, so that it fills one row instead of joining ten: the given one, or a new one. */
export function featureValues(
  passage: PassageContext,
  sentence: number,
  row = new Float32Array(featureNames.length),
): Float32Array {
  let next = 0;
  const add = (values: readonly number[]) => {
    row.set(values, next);
    next += values.length;
  };
  add(coverageValues(passage, sentence));
  add(meaningValues(passage, sentence));
  add(relatedValues(passage, sentence));
  add(proximityValues(passage, sentence));
  add(similarityValues(passage, sentence));
  add(answerTypeValues(passage, sentence));
  add(otherPersonValues(passage, sentence));
  add(otherNumberedValues(passage, sentence));
  add(passageValues(passage));
  add(shapeValues(passage, sentence));
  return row;
}
