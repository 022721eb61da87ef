/** Each opinion, and each sentence, stands in a dozen pairs: what is true of it alone is worked out at the first of them. */

/**
 * `of` with its answers kept as long as what they are of lives. What else it is told must be the same each time: an opinion belongs to
 * one part of one question, a sentence to any.
 */
export function once<One extends object, T, About extends readonly unknown[]>(
  of: (one: One, ...about: About) => T,
): (one: One, ...about: About) => T {
  const known = new WeakMap<One, { readonly value: T }>();
  return (one, ...about) => {
    const found = known.get(one);
    if (found !== undefined) return found.value;
    const value = of(one, ...about);
    known.set(one, { value });
    return value;
  };
}
