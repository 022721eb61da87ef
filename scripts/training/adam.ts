/** Adam (Kingma & Ba 2015), with decoupled weight decay where it is asked for (Loshchilov & Hutter 2019). */

export interface Adam {
  /** Moves the weights against the gradient, in place. */
  step(gradient: Float64Array, rate: number): void;
}

/** `decay` is the share of each weight that a step at rate 1 takes away. */
export function createAdam(weights: Float64Array, decay = 0): Adam {
  const [first, second] = [new Float64Array(weights.length), new Float64Array(weights.length)];
  let done = 0;
  return {
    step(gradient, rate) {
      done += 1;
      const [firstBias, secondBias] = [1 - 0.9 ** done, 1 - 0.999 ** done];
      for (let i = 0; i < weights.length; i++) {
        const slope = gradient[i] ?? 0;
        first[i] = 0.9 * (first[i] ?? 0) + 0.1 * slope;
        second[i] = 0.999 * (second[i] ?? 0) + 0.001 * slope ** 2;
        const move = (first[i] ?? 0) / firstBias / (Math.sqrt((second[i] ?? 0) / secondBias) + 1e-8);
        weights[i] = (weights[i] ?? 0) * (1 - rate * decay) - rate * move;
      }
    },
  };
}
