/** SQuAD questions → lists of candidate sentences with their features, through the product's own rooms. */
import { createAnalyzer } from '../../src/analyze/create-analyzer.ts';
import { createContexts } from '../../src/answer/rank/create-contexts.ts';
import { featureValues } from '../../src/answer/rank/features/all.ts';
import { createViewCache } from '../../src/answer/rank/view-cache.ts';
import type { Embedder } from '../../src/contract/embedder.ts';
import type { IndexedDocument } from '../../src/contract/passage-index.ts';
import type { Retrieval } from '../../src/contract/retrieval.ts';
import { openLocalEmbedder } from '../../src/embed/local/open-local-embedder.ts';
import { openWordVectors } from '../../src/embed/local/word-vectors.ts';
import { readDocument } from '../../src/ingest/read-document.ts';
import { readQuestionSet } from '../../src/measure/read-question-set.ts';
import { createMemoryIndex } from '../../src/passage-index/memory.ts';
import { fusionWeights } from '../../src/pipeline/fusion-weights.ts';
import { indexDocument } from '../../src/pipeline/index-document.ts';
import { retrieve } from '../../src/retrieve/retrieve.ts';
import type { List } from './listwise.ts';

/** A list and what the figures need to know of it. */
export interface QuestionList extends List {
  readonly question: string;
  /** Passage id of each candidate. */
  readonly passages: readonly string[];
  /** Whether the passage of each candidate holds the whole answer. */
  readonly rightPassage: readonly boolean[];
  /** The candidates when the question's own article is taken away. */
  readonly without: readonly Float32Array[];
}

/** As many passages as the ranker examines. */
const examined = 12;

/** Reads the file, indexes its articles and asks every question, with its article and without it. */
export async function loadSquadLists(path: string): Promise<QuestionList[]> {
  const set = await readQuestionSet(path);
  const analyzer = createAnalyzer();
  const embedder = await openLocalEmbedder();
  const encoder = new TextEncoder();
  const indexed: IndexedDocument[] = [];
  for (const { name, text } of set.files ?? []) {
    const document = readDocument({ name, bytes: encoder.encode(text) });
    indexed.push(await indexDocument(document, '', { analyzer, embedder, cache: null }));
  }
  const rowsOf = createRows(analyzer);
  const search = createSearch(indexed, { embedder, analyzer });
  const lists: QuestionList[] = [];
  for (const question of set.questions) {
    const answers = question.parts[0] ?? [];
    const name = answers[0]?.document ?? '';
    const own = indexed.find(({ document }) => document?.name === name)?.document?.id ?? '';
    const retrieval = await search(question.question, null);
    const found = rowsOf(retrieval);
    const holds = (start: number, end: number, inside: boolean) =>
      answers.some((answer) => {
        const [from, to] = [answer.start ?? -1, answer.end ?? -1];
        return inside ? start <= from && to <= end : start < to && from < end;
      });
    const right = found.map(({ passage, sentence }) => {
      const own_ = passage.document === own;
      return own_ && holds(sentence.start, sentence.end, false) ? 1 : 0;
    });
    const total = right.reduce<number>((sum, value) => sum + value, 0);
    lists.push({
      group: name,
      question: question.question,
      rows: found.map(({ row }) => row),
      target: right.map((value) => (total === 0 ? 0 : value / total)),
      passages: found.map(({ passage }) => passage.id),
      rightPassage: found.map(
        ({ passage }) => passage.document === own && holds(passage.start, passage.end, true),
      ),
      without: rowsOf(await search(question.question, own)).map(({ row }) => row),
    });
  }
  await embedder.close();
  return lists;
}

function createRows(analyzer: ReturnType<typeof createAnalyzer>) {
  const words = openWordVectors();
  const view = createViewCache({ analyzer, words, languageOf: () => 'en' });
  return (retrieval: Retrieval) =>
    createContexts(
      { ...retrieval, passages: retrieval.passages.slice(0, examined) },
      { words, view },
    ).flatMap((context) => {
      const { passage } = context.retrieved;
      return passage.sentences.map((sentence, i) => ({ passage, sentence, row: featureValues(context, i) }));
    });
}

/** Searches all articles, or all but one; an index without it is made once. */
function createSearch(
  indexed: readonly IndexedDocument[],
  {
    embedder,
    analyzer,
  }: { readonly embedder: Embedder; readonly analyzer: ReturnType<typeof createAnalyzer> },
) {
  const identity = { format: '', embedder: '', dimension: embedder.dimension, analyzer: '' };
  const indexes = new Map<string, ReturnType<typeof createMemoryIndex>>();
  return (question: string, without: string | null) => {
    const key = without ?? '';
    const kept = indexed.filter(({ document }) => document?.id !== without);
    const index = indexes.get(key) ?? createMemoryIndex(identity, kept);
    indexes.set(key, index);
    return retrieve(question, {
      index,
      embedder,
      analyzer,
      languages: ['en'],
      weights: fusionWeights.local,
      limit: 30,
    });
  };
}
