/** A bullet or a number at a line's beginning, which is no part of what the line says. */

const bullet = /^(?:[-*+•·‣▪–—]|[a-z]\)|\(\w{1,3}\))[ \t]+(?=\S)/;
const numbered = /^(\d{1,3})[.)][ \t]+(?=\S)/;

/** The marker of a list item. */
export interface ListMarker {
  readonly length: number;
  /** For numbered items. */
  readonly number: number | null;
}

/**
 * The marker at the beginning of a line, or null. Within a paragraph a number counts only when it goes on with the
 * list or begins one: "on August | 12. Then" is a wrapped line.
 */
export function parseListMarker(
  line: string,
  before: { readonly isFirst: boolean; readonly number: number | null },
): ListMarker | null {
  const dash = bullet.exec(line);
  if (dash) return { length: dash[0].length, number: null };
  const found = numbered.exec(line);
  if (!found) return null;
  const number = Number(found[1]);
  const goesOn = before.isFirst || number === 1 || number === (before.number ?? Number.NaN) + 1;
  return goesOn ? { length: found[0].length, number } : null;
}
