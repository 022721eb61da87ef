/** Words of the question that no document has, and the words of the documents that may have been meant. */
import type { Analyzer, QueryTerm } from '../contract/analyzer.ts';
import type { PassageIndex, SearchResult, SimilarTerm } from '../contract/passage-index.ts';
import { frequencyOf } from './weigh-terms.ts';

/** A letter more or less makes another word of a shorter one: "insect", "infect", "inspect". */
const longEnough = 7;
/** Each costs a look through the terms of one letter; a question of gibberish must not cost a hundred. */
const mostLookedUp = 8;

export interface CorrectionOptions {
  readonly index: Pick<PassageIndex, 'similarTerms'>;
  readonly analyzer: Pick<Analyzer, 'queryTerms'>;
  readonly languages: readonly string[];
}

/** The terms with bridges to what was meant; the same list when nothing was misspelt. */
export async function correctSpelling(
  terms: readonly QueryTerm[],
  found: SearchResult,
  { index, analyzer, languages }: CorrectionOptions,
): Promise<readonly QueryTerm[]> {
  const unknown = terms
    .filter((term) => term.token.kind === 'word' && frequencyOf(term, found) === 0)
    .slice(0, mostLookedUp);
  if (unknown.length === 0) return terms;
  const similar = await index.similarTerms(unknown.flatMap((term) => term.terms));
  const corrections = new Map(
    unknown.flatMap((term) => {
      const meant = meantBy(term, similar);
      return meant === undefined ? [] : [[term, meant] as const];
    }),
  );
  if (corrections.size === 0) return terms;
  return terms.map((term) => {
    const meant = corrections.get(term);
    return meant === undefined ? term : withMeant(term, meant, analyzer.queryTerms(meant, languages)[0]);
  });
}

/** What leads from the word that was meant to others leads there from the misspelt one too. */
function withMeant(term: QueryTerm, meant: string, read: QueryTerm | undefined): QueryTerm {
  const bridges = new Set([...term.bridges, meant, ...(read?.bridges ?? [])]);
  return { ...term, bridges: [...bridges], related: read?.related ?? new Map() };
}

/** The most frequent of the neighbours; a name with a letter more or less is another name. */
function meantBy(
  { token, terms }: QueryTerm,
  similar: ReadonlyMap<string, readonly SimilarTerm[]>,
): string | undefined {
  const allows = ({ slip }: SimilarTerm, term: string) =>
    slip !== 'added' || (!token.capital && term.length >= longEnough);
  return terms.flatMap((term) => similar.get(term)?.filter((one) => allows(one, term)) ?? [])[0]?.term;
}
