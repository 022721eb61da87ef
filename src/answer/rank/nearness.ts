/** How near the words of sentences are to those of the question: most of the arithmetic of ranking, so that it is laid out for speed. */

/** For each term the largest cosine of its vector and any of these, at least 0; 0 for a term that has no vector. */
export type Nearness = (others: readonly Float32Array[]) => Float64Array;

/** Vectors have length 1. Each word is compared with all terms at once, and only once: passages on one subject repeat their words. */
export function createNearness(vectors: readonly (Float32Array | null)[]): Nearness {
  const terms = [...vectors.keys()].filter((term) => vectors[term] !== null);
  const compare = createComparison(vectors.filter((vector) => vector !== null));
  const known = new Map<Float32Array, Float64Array>();
  return (others) => {
    const fresh = others.filter((other) => !known.has(other));
    for (let i = 0; i < fresh.length; i += 2) {
      const one = fresh[i] as Float32Array;
      const other = fresh[i + 1] ?? one;
      const [ofOne, ofOther] = compare([one, other]);
      known.set(one, ofOne).set(other, ofOther);
    }
    const nearest = largest(
      others.map((other) => known.get(other) as Float64Array),
      terms.length,
    );
    return Float64Array.from(vectors, (_, term) => nearest[terms.indexOf(term)] ?? 0);
  };
}

/** For each term the largest number of any list, at least 0. */
function largest(lists: readonly Float64Array[], count: number): Float64Array {
  const found = new Float64Array(count);
  for (const list of lists) {
    for (let i = 0; i < count; i++) {
      if ((list[i] as number) > (found[i] as number)) found[i] = list[i] as number;
    }
  }
  return found;
}

/** Four terms and two words at once: each number is read from memory once for several products, in half the time. */
const together = 4;
type WordPair = readonly [Float32Array, Float32Array];

type CosinePair = readonly [Float64Array, Float64Array];

function createComparison(vectors: readonly Float32Array[]): (words: WordPair) => CosinePair {
  const blocks = Array.from({ length: Math.ceil(vectors.length / together) }, (_, block) =>
    interleave(vectors.slice(block * together, (block + 1) * together)),
  );
  const size = blocks.length * together;
  return (words) => {
    const cosines: CosinePair = [new Float64Array(size), new Float64Array(size)];
    for (const [i, block] of blocks.entries()) multiply(block, words, cosines, i * together);
    return cosines;
  };
}

/** Up to four vectors, number by number. */
function interleave(vectors: readonly Float32Array[]): Float64Array {
  const width = vectors[0]?.length ?? 0;
  const block = new Float64Array(width * together);
  for (const [at, vector] of vectors.entries()) {
    for (let i = 0; i < width; i++) block[i * together + at] = vector[i] as number;
  }
  return block;
}

function multiply(block: Float64Array, [one, other]: WordPair, [ofOne, ofOther]: CosinePair, first: number) {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let a2 = 0;
  let b2 = 0;
  let c2 = 0;
  let d2 = 0;
  for (let i = 0, at = 0; i < one.length; i++, at += together) {
    const x = one[i] as number;
    const y = other[i] as number;
    const p = block[at] as number;
    const q = block[at + 1] as number;
    const r = block[at + 2] as number;
    const s = block[at + 3] as number;
    a += x * p;
    b += x * q;
    c += x * r;
    d += x * s;
    a2 += y * p;
    b2 += y * q;
    c2 += y * r;
    d2 += y * s;
  }
  ofOne.set([a, b, c, d], first);
  ofOther.set([a2, b2, c2, d2], first);
}
