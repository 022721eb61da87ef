/** Each opinion stands in a dozen pairs: what is true of it alone is worked out at the first of them. */
import type { Opinion } from './opinions.ts';

/** `of` with its answers kept as long as the opinion lives, which belongs to one part of one question. */
export function once<T, About extends readonly unknown[]>(
  of: (one: Opinion, ...about: About) => T,
): (one: Opinion, ...about: About) => T {
  const known = new WeakMap<Opinion, { readonly value: T }>();
  return (one, ...about) => {
    const found = known.get(one);
    if (found !== undefined) return found.value;
    const value = of(one, ...about);
    known.set(one, { value });
    return value;
  };
}
