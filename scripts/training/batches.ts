/** What training by small steps goes through: everything in another order in each epoch, a few at a time. */
import { shuffled } from './seeded-random.ts';

export interface BatchOptions {
  readonly epochs: number;
  /** Items for each step. */
  readonly batch: number;
}

/** Each step's items, and the share of all steps that is done before it. */
export function* batchesOf<T>(
  items: readonly T[],
  { epochs, batch }: BatchOptions,
  random: () => number,
): Generator<{ readonly items: T[]; readonly done: number }> {
  const steps = epochs * Math.ceil(items.length / batch);
  for (let epoch = 0, step = 0; epoch < epochs; epoch++) {
    const dealt = shuffled(items, random);
    for (let from = 0; from < dealt.length; from += batch, step++)
      yield { items: dealt.slice(from, from + batch), done: step / steps };
  }
}
