/** Years that are counted from the beginning of an era, as in Japan and of the Chinese republic. */

/** The year before each era's first. */
const eras: ReadonlyMap<string, number> = new Map([
  ['明治', 1867],
  ['大正', 1911],
  ['昭和', 1925],
  ['平成', 1988],
  ['令和', 2018],
  ['民国', 1911],
  ['民國', 1911],
]);

export const isEra = (word: string): boolean => eras.has(word);

/** 1930 for 昭和 and 5, undefined for other words. */
export function eraYear(era: string, year: number): number | undefined {
  const before = eras.get(era);
  return before !== undefined && year >= 1 && year < 120 ? before + year : undefined;
}
