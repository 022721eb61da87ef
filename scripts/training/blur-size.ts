/**
 * A file of articles is known by its number of passages, and by a smaller one that an article is missing: the confidence would learn
 * it by heart, and nothing for any other file. What is left says whether there are few or many.
 */
import { confidenceNames } from '../../src/answer/rank/confidence.ts';

const size = confidenceNames.indexOf('logPassages');
/** Deviation of the logarithm: a factor of one and a half. */
const deviation = 0.4;

/** The signals with another number of passages (Box & Muller's normal deviate); `random` gives numbers from 0 to 1, 1 excluded. */
export function blurSize(signals: readonly number[], random: () => number): number[] {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return signals.map((value, i) => (i === size ? value + deviation * normal : value));
}
