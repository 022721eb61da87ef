/** Keeps what was read of a text: the same words, sentences and questions come up again and again. */

/** `read` with its answers kept, `most` of them; it must depend on the text alone. */
export function remember<T extends NonNullable<unknown>>(
  read: (text: string) => T,
  most: number,
): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = read(text);
    if (known.size >= most) known.clear();
    known.set(text, value);
    return value;
  };
}
