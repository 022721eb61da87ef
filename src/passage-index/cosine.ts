/** Vectors at length 1, so that a dot product is the cosine. */

/** The dot product of `left` with the numbers of `right` from `offset` on; four sums keep the processor busy. */
export function dot(left: Float32Array, right: Float32Array, offset = 0): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  const length = left.length;
  let i = 0;
  for (; i + 3 < length; i += 4) {
    a += (left[i] ?? 0) * (right[offset + i] ?? 0);
    b += (left[i + 1] ?? 0) * (right[offset + i + 1] ?? 0);
    c += (left[i + 2] ?? 0) * (right[offset + i + 2] ?? 0);
    d += (left[i + 3] ?? 0) * (right[offset + i + 3] ?? 0);
  }
  for (; i < length; i++) a += (left[i] ?? 0) * (right[offset + i] ?? 0);
  return a + b + (c + d);
}

/** The vector at length 1; itself when it is already there, zeros when it points nowhere. */
export function normalize(vector: Float32Array): Float32Array {
  const length = Math.sqrt(dot(vector, vector));
  if (length === 0 || Math.abs(length - 1) < 1e-6) return vector;
  return vector.map((value) => value / length);
}
