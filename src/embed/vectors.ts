/** What every embedder owes its caller: one finite vector a text, all of one dimension, of length 1. */

/** Scales a vector to length 1, in place; the zero vector stays as it is. */
export function normalizeLength(vector: Float32Array): Float32Array {
  let squares = 0;
  for (const value of vector) squares += value * value;
  const scale = squares > 0 ? 1 / Math.sqrt(squares) : 1;
  for (let index = 0; index < vector.length; index++) vector[index] = (vector[index] ?? 0) * scale;
  return vector;
}

function checkVector(values: ArrayLike<number>, dimension: number): Float32Array {
  if (values.length !== dimension) {
    throw new Error(`it gave a vector of ${values.length} numbers instead of ${dimension}`);
  }
  const vector = Float32Array.from(values);
  if (!vector.every(Number.isFinite)) throw new Error('it gave a vector with a number that is not finite');
  if (vector.every((value) => value === 0)) throw new Error('it gave a vector of zeros');
  return normalizeLength(vector);
}

/** What a model outside of our hands gave, checked and brought to length 1; throws what is wrong with it, in words. */
export function checkVectors(
  given: readonly ArrayLike<number>[],
  expected: { readonly count: number; readonly dimension: number },
): Float32Array[] {
  if (given.length !== expected.count) {
    throw new Error(`it gave ${given.length} vectors for ${expected.count} texts`);
  }
  return given.map((values) => checkVector(values, expected.dimension));
}
