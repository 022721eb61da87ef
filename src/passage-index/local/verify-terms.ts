/** A full-text index that lost a term does not fail: it finds less. So it is compared with the terms that were stored. */
import type { DatabaseSync } from 'node:sqlite';
import { rows } from './store.ts';

interface Use {
  /** In how many passages. */
  passages: number;
  /** How often in all. */
  times: number;
}

function countStored(database: DatabaseSync): Map<string, Use> {
  const uses = new Map<string, Use>();
  const select = database.prepare("SELECT terms || ' ' || heading_terms AS terms FROM passage_terms");
  for (const row of select.iterate()) {
    const terms = String(row.terms).split(' ').filter(Boolean);
    const seen = new Set<string>();
    for (const term of terms) {
      const use = uses.get(term) ?? { passages: 0, times: 0 };
      use.times += 1;
      if (!seen.has(term)) use.passages += 1;
      seen.add(term);
      uses.set(term, use);
    }
  }
  return uses;
}

const selectIndexed = `
SELECT vocabulary.term, doc, cnt, passages
FROM temp.vocabulary LEFT JOIN term_frequencies USING (term)
`;

interface IndexedRow {
  readonly term: string;
  readonly doc: number;
  readonly cnt: number;
  readonly passages: number | null;
}

/** What the full-text index says differently from the terms it was made of. */
export function verifyTerms(database: DatabaseSync): string[] {
  database.exec('CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab (main, passage_search, row)');
  const stored = countStored(database);
  const indexed = rows<IndexedRow>(database.prepare(selectIndexed));
  const wrong = indexed.filter(({ term, doc, cnt, passages }) => {
    const use = stored.get(term);
    stored.delete(term);
    return use?.passages !== doc || use.times !== cnt || passages !== doc;
  });
  const terms = [...wrong.map(({ term }) => term), ...stored.keys()];
  return terms.map((term) => `the full-text index counts the term ${term} differently than the passages do`);
}
