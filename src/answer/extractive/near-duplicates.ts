/** Whether two sentences say the same in nearly the same words: then one is quoted and the other's reference joins it. */

const citation = /\[\d+(?:\s*[,–-]\s*\d+)*\]/g;
const word = /[\p{L}\p{N}]+/gu;
/** Share of words in common, of all the words of both (Jaccard). */
const nearlyAll = 0.85;

export function areNearDuplicates(a: string, b: string): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.size < 3 || numbersOf(left) !== numbersOf(right)) return false;
  const shared = [...left].filter((entry) => right.has(entry)).length;
  return shared / (left.size + right.size - shared) >= nearlyAll;
}

const wordsOf = (text: string) => new Set(text.replace(citation, '').toLowerCase().match(word) ?? []);

/** Sentences that differ in a number say different things, however alike they are. */
const numbersOf = (words: ReadonlySet<string>) =>
  [...words]
    .filter((entry) => /\d/.test(entry))
    .sort()
    .join();
