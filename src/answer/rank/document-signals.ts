/**
 * How what was found for a question lies among the documents: passages that answer tend to stand in one document that knows most of the
 * question's words, and what fits by chance lies anywhere.
 */
import type { RetrievedPassage } from '../../contract/draft.ts';
import { coverage, isName, largestGap, type PassageContext, union } from './features/context.ts';

/** "Over others" is against the best of all other documents; concentration is 1 where one document has all that was found. */
export const documentSignals = [
  'shareOfFive',
  'shareOfTen',
  'scoreOverOthers',
  'cosineOverOthers',
  'isOfFirst',
  'concentration',
  'coverageOfDocument',
  'coverageOverOthers',
  'softCoverageOfDocument',
  'softCoverageOverOthers',
  'namesOfDocument',
  'gapInDocument',
] as const;

/** Of the document of this id, in the order of `documentSignals`; empty for one without an examined passage. */
export type DocumentSignals = (document: string) => readonly number[];

/** What a single document is over others: as much as one of several may be. */
const overNone = { score: 1, cosine: 0.3, coverage: 0.3 };

export function readDocuments(
  contexts: readonly PassageContext[],
  passages: readonly RetrievedPassage[],
): DocumentSignals {
  const found = foundIn(passages);
  const known = knownIn(contexts);
  return (document) => {
    const own = known.get(document);
    if (own === undefined) return [];
    return [
      ...placeOf(document, passages, found),
      concentration(passages),
      ...knowledgeOf(document, own, known),
    ];
  };
}

interface Found {
  readonly score: number;
  readonly cosine: number;
}

/** The best of each document. */
function foundIn(passages: readonly RetrievedPassage[]): Map<string, Found> {
  const found = new Map<string, Found>();
  for (const { passage, score, cosines } of passages) {
    const { score: best = 0, cosine: nearest = 0 } = found.get(passage.document) ?? {};
    const cosine = Math.max(nearest, ...cosines);
    found.set(passage.document, { score: Math.max(best, score), cosine });
  }
  return found;
}

function placeOf(
  document: string,
  passages: readonly RetrievedPassage[],
  found: ReadonlyMap<string, Found>,
): number[] {
  const isOwn = ({ passage }: RetrievedPassage) => passage.document === document;
  const share = (count: number) => {
    const first = passages.slice(0, count);
    return first.filter(isOwn).length / Math.max(1, first.length);
  };
  const own = found.get(document) ?? { score: 0, cosine: 0 };
  const others = [...found].flatMap(([other, best]) => (other === document ? [] : [best]));
  const bestScore = passages[0]?.score || 1;
  return [
    share(5),
    share(10),
    over(
      own.score / bestScore,
      others.map(({ score }) => score / bestScore),
      overNone.score,
    ),
    over(
      own.cosine,
      others.map(({ cosine }) => cosine),
      overNone.cosine,
    ),
    passages[0]?.passage.document === document ? 1 : 0,
  ];
}

const over = (own: number, others: readonly number[], none: number): number =>
  others.length === 0 ? none : own - Math.max(...others);

/** Passages that count for it, and how much less a passage of half the best score counts (a factor of e to this half). */
const concentrated = { passages: 20, sharpness: 8 };

function concentration(passages: readonly RetrievedPassage[]): number {
  const best = passages[0]?.score || 1;
  const weights = new Map<string, number>();
  for (const { passage, score } of passages.slice(0, concentrated.passages)) {
    const weight = Math.exp((concentrated.sharpness * (score - best)) / best);
    weights.set(passage.document, (weights.get(passage.document) ?? 0) + weight);
  }
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0) || 1;
  return [...weights.values()].reduce((sum, weight) => sum + (weight / all) ** 2, 0);
}

interface Known {
  readonly context: PassageContext;
  /** The best strength of each of the question's terms in any of the document's examined passages and their headings. */
  readonly exact: readonly number[];
  /** Likewise with near words counted. */
  readonly soft: readonly number[];
}

function knownIn(contexts: readonly PassageContext[]): Map<string, Known> {
  const known = new Map<string, Known>();
  for (const context of contexts) {
    const { document } = context.retrieved.passage;
    const before = known.get(document);
    const exact = union(context.exactAnywhere, context.headings, before?.exact ?? []);
    known.set(document, { context, exact, soft: union(context.softAnywhere, before?.soft ?? []) });
  }
  return known;
}

function knowledgeOf(
  document: string,
  { context: { question }, exact, soft }: Known,
  known: ReadonlyMap<string, Known>,
): number[] {
  const { weights, retrieval } = question;
  const others = [...known].flatMap(([other, its]) => (other === document ? [] : [its]));
  const named = weights.map((weight, i) => (retrieval.terms[i] && isName(retrieval.terms[i]) ? weight : 0));
  const names = named.reduce((sum, weight) => sum + weight, 0);
  const [covered, near] = [coverage(weights, exact), coverage(weights, soft)];
  return [
    covered,
    over(
      covered,
      others.map((its) => coverage(weights, its.exact)),
      overNone.coverage,
    ),
    near,
    over(
      near,
      others.map((its) => coverage(weights, its.soft)),
      overNone.coverage,
    ),
    names === 0 ? 0.5 : coverage(named, exact) / names,
    largestGap(retrieval.terms, soft),
  ];
}
