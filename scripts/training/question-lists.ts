/** Questions with gold → lists of candidate sentences with their features, through the product's own rooms. */
import { createAnalyzer } from '../../src/analyze/create-analyzer.ts';
import { createContexts } from '../../src/answer/rank/create-contexts.ts';
import { featureValues } from '../../src/answer/rank/features/all.ts';
import { createViewCache } from '../../src/answer/rank/view-cache.ts';
import type { Analyzer } from '../../src/contract/analyzer.ts';
import type { Embedder } from '../../src/contract/embedder.ts';
import type { Passage } from '../../src/contract/passage.ts';
import type { IndexedDocument } from '../../src/contract/passage-index.ts';
import type { Retrieval } from '../../src/contract/retrieval.ts';
import type { Span } from '../../src/contract/span.ts';
import type { WordVectors } from '../../src/contract/word-vectors.ts';
import { createCorpus } from '../../src/measure/load-corpus.ts';
import { locateGold } from '../../src/measure/locate-gold.ts';
import type { GoldSpan, LocatedQuestion } from '../../src/measure/question-set.ts';
import { readQuestionSet } from '../../src/measure/read-question-set.ts';
import { createMemoryIndex } from '../../src/passage-index/memory.ts';
import { fusionWeights } from '../../src/pipeline/fusion-weights.ts';
import { retrieve } from '../../src/retrieve/retrieve.ts';
import { indexFiles, readFolder } from './index-corpus.ts';
import type { List } from './listwise.ts';

/** A list and what the figures need to know of it. */
export interface QuestionList extends List {
  /** File that the question comes from. */
  readonly set: string;
  readonly question: string;
  readonly answerable: boolean;
  /** Whether the passage of each candidate holds a whole gold span. */
  readonly rightPassage: readonly boolean[];
  /** The candidates when what answers is taken away: the article, or the passages that hold gold. */
  readonly without: readonly Float32Array[];
}

/** The models that all sets share. */
export interface ListTools {
  readonly embedder: Embedder;
  readonly words: WordVectors;
}

/** As many passages as the ranker examines. */
const examined = 24;

/** Reads the file and asks each of its questions of the documents it brings, or of the folder. */
export async function loadQuestionLists(
  path: string,
  folder: string | null,
  tools: ListTools,
): Promise<QuestionList[]> {
  const set = await readQuestionSet(path);
  const analyzer = createAnalyzer();
  const encoder = new TextEncoder();
  const brought = set.files?.map(({ name, text }) => ({ name, bytes: encoder.encode(text) }));
  const indexed = await indexFiles(brought ?? (await readFolder(folder ?? '.')), {
    analyzer,
    embedder: tools.embedder,
  });
  const questions = locateGold(set, createCorpus(indexed.flatMap(({ document }) => document ?? [])));
  const source = createSource(indexed, { ...tools, analyzer });
  const lists: QuestionList[] = [];
  for (const [at, question] of questions.entries()) {
    lists.push(await toList(question, { source, set: set.name, byArticle: set.format === 'squad', at }));
  }
  return lists;
}

interface ListOptions {
  readonly source: Source;
  readonly set: string;
  /** Take the whole article away, not only the passages that answer. */
  readonly byArticle: boolean;
  readonly at: number;
}

async function toList(
  question: LocatedQuestion,
  { source, set, byArticle, at }: ListOptions,
): Promise<QuestionList> {
  const gold = question.parts.flat();
  const asked = question.standalone ?? question.question;
  const retrieval = await source.search(asked, null);
  const rows = source.rows(retrieval);
  const right = rows.map(({ passage, sentence }) =>
    gold.some((span) => overlaps(passage, sentence, span)) ? 1 : 0,
  );
  const total = right.reduce<number>((sum, value) => sum + value, 0);
  const article = gold[0]?.document ?? '';
  const rest = byArticle ? await source.search(asked, article) : withoutGold(retrieval, gold);
  return {
    set,
    group: byArticle ? article : `${set} ${at % 24}`,
    question: question.question,
    answerable: gold.length > 0,
    rows: rows.map(({ row }) => row),
    target: right.map((value) => (total === 0 ? 0 : value / total)),
    rightPassage: rows.map(({ passage }) => gold.some((span) => holds(passage, span))),
    without: source.rows(rest).map(({ row }) => row),
  };
}

const overlaps = (passage: Passage, sentence: Span, gold: GoldSpan) =>
  passage.document === gold.document && sentence.start < gold.end && gold.start < sentence.end;

const holds = (passage: Passage, gold: GoldSpan) =>
  passage.document === gold.document && passage.start <= gold.start && gold.end <= passage.end;

const withoutGold = (retrieval: Retrieval, gold: readonly GoldSpan[]): Retrieval => ({
  ...retrieval,
  passages: retrieval.passages.filter(
    ({ passage }) => !gold.some((span) => overlaps(passage, passage, span)),
  ),
});

interface Row {
  readonly passage: Passage;
  readonly sentence: Span;
  readonly row: Float32Array;
}

interface Source {
  /** Searches all documents, or all but one. */
  search(question: string, without: string | null): Promise<Retrieval>;
  rows(retrieval: Retrieval): Row[];
}

function createSource(
  indexed: readonly IndexedDocument[],
  tools: ListTools & { readonly analyzer: Analyzer },
): Source {
  const { embedder, words, analyzer } = tools;
  const identity = { format: '', embedder: '', dimension: embedder.dimension, analyzer: '' };
  const indexes = new Map<string, ReturnType<typeof createMemoryIndex>>();
  const languages = [...new Set(indexed.map(({ status }) => status.language))];
  const unknown = { language: 'en', title: '' };
  const traitsOf = (id: string) => indexed.find(({ status }) => status.id === id)?.status ?? unknown;
  const view = createViewCache({ analyzer, words, traitsOf });
  return {
    search(question, without) {
      const key = without ?? '';
      const kept = indexed.filter(({ status }) => status.id !== without);
      const index = indexes.get(key) ?? createMemoryIndex(identity, kept);
      indexes.set(key, index);
      return retrieve(question, {
        index,
        embedder,
        analyzer,
        languages,
        weights: fusionWeights.local,
        limit: 30,
      });
    },
    rows(retrieval) {
      const near = { ...retrieval, passages: retrieval.passages.slice(0, examined) };
      return createContexts(near, { words, view }).flatMap((context) => {
        const { passage } = context.retrieved;
        return passage.sentences.map((sentence, i) => ({
          passage,
          sentence,
          row: featureValues(context, i),
        }));
      });
    },
  };
}
