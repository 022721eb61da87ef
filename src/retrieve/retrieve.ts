/** Question → candidates: the question's words and its vector, searched at once and fused. */
import type { Analyzer, QueryTerm } from '../contract/analyzer.ts';
import type { Embedder } from '../contract/embedder.ts';
import type { PassageIndex } from '../contract/passage-index.ts';
import type { Retrieval } from '../contract/retrieval.ts';
import { correctSpelling } from './correct-spelling.ts';
import { type FusionWeights, fuseCandidates } from './fuse.ts';
import { inverseDocumentFrequency, weighTerms, withoutRareBridges } from './weigh-terms.ts';

/** A question of many words is cut here: the rest would cost time and change nothing. */
const maxTerms = 64;
/** BM25's saturation of repeated terms, as SQLite fixes it. */
const k1 = 1.2;

export interface RetrieveOptions {
  readonly index: PassageIndex;
  readonly embedder: Embedder;
  readonly analyzer: Analyzer;
  /** Languages of the corpus. */
  readonly languages: readonly string[];
  readonly weights: FusionWeights;
  /** Passages to return at most. */
  readonly limit: number;
}

/** Errors are those of the index (`timeout`) and of the embedder (`embedding_failed`). */
export async function retrieve(question: string, options: RetrieveOptions): Promise<Retrieval> {
  const { index, embedder, analyzer, languages, weights, limit } = options;
  const written = distinct(analyzer.queryTerms(question, languages)).slice(0, maxTerms);
  const isEnglishOnly = embedder.language === 'en';
  const vector = await embedder.embedQuery(isEnglishOnly ? analyzer.gloss(question) : question);
  const asWritten = await index.search({ terms: searchTerms(written), vector, limit });
  const queryTerms = await correctSpelling(written, asWritten, options);
  const searched = withoutRareBridges(queryTerms, asWritten);
  const isChanged = searched.some((term, at) => term !== written[at]);
  const found = isChanged ? await index.search({ terms: searchTerms(searched), vector, limit }) : asWritten;
  const terms = weighTerms(queryTerms, found);
  const passages = fuseCandidates(found.candidates, weights).slice(0, limit);
  const best = terms.reduce(
    (sum, term) => sum + inverseDocumentFrequency(term.documentFrequency, found.passageCount),
    0,
  );
  return {
    question,
    inEnglish: analyzer.inEnglish(question),
    terms,
    passages,
    passageCount: found.passageCount,
    bestPossibleLexical: best * (k1 + 1),
  };
}

function distinct(terms: readonly QueryTerm[]): QueryTerm[] {
  const byTerm = new Map(terms.map((term) => [term.terms.join(' '), term] as const));
  return [...byTerm.values()];
}

/** The question's own words first: bridges must not push the last of them over the limit. */
function searchTerms(terms: readonly QueryTerm[]): string[] {
  const own = terms.flatMap((term) => term.terms);
  const bridges = terms.flatMap((term) => term.bridges);
  return [...new Set([...own, ...bridges])].slice(0, maxTerms);
}
