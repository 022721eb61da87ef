/** A row of a table says little without the row that names its columns. */
import type { Passage } from '../../../contract/passage.ts';

const row = /^\s*\|.*\|\s*$/;
/** A row further down would bring half of the table along. */
const mostRows = 6;

/** Position of the row of a table that names its columns; `at` where it is too far away, or there is no table. */
export function findColumnNames({ sentences }: Passage, at: number): number {
  let first = at;
  while (row.test(sentences[first]?.text ?? '') && row.test(sentences[first - 1]?.text ?? '')) first -= 1;
  return at - first <= mostRows ? first : at;
}
