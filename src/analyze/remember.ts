/** Keeps what was worked out for a word: texts repeat their words, and long ones must be read fast. */

const maxRemembered = 100_000;
/** Longer words are rare and would fill the memory. */
const maxKey = 40;

/** `read` with its answers kept; it must depend on the word alone. */
export function remember<T>(read: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined || word.length > maxKey) return found ?? read(word);
    const value = read(word);
    if (known.size >= maxRemembered) known.clear();
    known.set(word, value);
    return value;
  };
}
