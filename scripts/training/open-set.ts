/** A question file and the documents it is asked of, opened by the product's own rooms in memory: what training asks. */
import { basename, dirname } from 'node:path';
import { createAnalyzer } from '../../src/analyze/create-analyzer.ts';
import { createFollowUpRewriter } from '../../src/answer/follow-up/create-follow-up-rewriter.ts';
import type { ViewCacheOptions } from '../../src/answer/rank/view-cache.ts';
import type { Document } from '../../src/contract/document.ts';
import type { Embedder } from '../../src/contract/embedder.ts';
import type { IndexedDocument } from '../../src/contract/passage-index.ts';
import type { Retrieval } from '../../src/contract/retrieval.ts';
import type { WordVectors } from '../../src/contract/word-vectors.ts';
import { createCorpus } from '../../src/measure/load-corpus.ts';
import { locateGold } from '../../src/measure/locate-gold.ts';
import type { LocatedQuestion, QuestionSet } from '../../src/measure/question-set.ts';
import { readQuestionSet } from '../../src/measure/read-question-set.ts';
import { createMemoryIndex } from '../../src/passage-index/memory.ts';
import { fusionWeights } from '../../src/pipeline/fusion-weights.ts';
import { glossWords } from '../../src/pipeline/gloss-words.ts';
import { retrieve } from '../../src/retrieve/retrieve.ts';
import { cutExcerpts } from './cut-excerpts.ts';
import { indexFiles, readFolder, type SourceFile } from './index-corpus.ts';

/** The models that all sets share. */
export interface SetTools {
  readonly embedder: Embedder;
  readonly words: WordVectors;
}

/** A question with the words that the product searches for: a follow-up is written out by its rewriter. */
export interface AskedQuestion extends LocatedQuestion {
  readonly asked: string;
}

export interface OpenedSet {
  /** What figures are listed under: the file, or the folder of a collection. */
  readonly name: string;
  readonly isSquad: boolean;
  /** The name of its folder; null for any other set. */
  readonly collection: string | null;
  /** Cut from a collection: it shows what small corpora are like. */
  readonly isExcerpt: boolean;
  readonly weight: number;
  readonly questions: readonly AskedQuestion[];
  /** What a ranker needs to read passages of this set. */
  readonly reading: ViewCacheOptions;
  /** Searches all documents, or all but one. */
  search(question: string, without: string | null): Promise<Retrieval>;
}

/** A collection's folder has files of these names beside its documents. */
const collectionFiles = ['questions.jsonl', 'twins.jsonl', 'russian.jsonl', 'english.jsonl'];

/** Where a set comes from. */
export interface SetSource {
  /** The question file. */
  readonly path: string;
  /** Holds the documents; null when the file brings them itself. */
  readonly folder: string | null;
  /** How much each of its questions counts. */
  readonly weight: number;
}

/** Reads `[weight*]<question file>[=<folder of its documents>]`. */
export function parseSource(argument: string): SetSource {
  const [, weight = '1', path = '', folder = null] =
    /^(?:([\d.]+)\*)?([^=]+)(?:=(.*))?$/.exec(argument) ?? [];
  return { path, folder, weight: Number(weight) };
}

/** A file of cases brings its documents line by line. */
export const isCases = ({ path, folder }: SetSource): boolean => folder === null && path.endsWith('.jsonl');

/** What is kept together when questions are held out: an article, or a collection; large files are cut in parts. */
export function groupOf({ name, isSquad, collection }: OpenedSet, article: string, at: number): string {
  if (isSquad) return article;
  return collection ?? `${name} ${at % 24}`;
}

interface ReadSet {
  readonly set: QuestionSet;
  readonly files: readonly SourceFile[];
  readonly collection: string | null;
  readonly weight: number;
}

async function readSet({ path, folder, weight }: SetSource): Promise<ReadSet> {
  const set = await readQuestionSet(path);
  const encoder = new TextEncoder();
  const brought = set.files?.map(({ name, text }) => ({ name, bytes: encoder.encode(text) }));
  const collection = collectionFiles.includes(set.name) ? basename(dirname(path)) : null;
  return { set, files: brought ?? (await readFolder(folder ?? '.')), collection, weight };
}

export async function openSet(source: SetSource, tools: SetTools): Promise<OpenedSet> {
  return openRead(await readSet(source), tools);
}

/** A collection's excerpts, one after the other; none of other sets. */
export async function* openExcerpts(source: SetSource, tools: SetTools): AsyncGenerator<OpenedSet> {
  const read = await readSet(source);
  const { collection } = read;
  if (collection === null) return;
  for (const excerpt of cutExcerpts(collection, read.files, read.set)) {
    yield { ...(await openRead({ ...read, ...excerpt }, tools)), name: 'excerpts', isExcerpt: true };
  }
}

async function openRead({ set, files, collection, weight }: ReadSet, tools: SetTools): Promise<OpenedSet> {
  const { documents, ...opened } = await openFiles(files, tools);
  return {
    name: collection ?? set.name,
    isSquad: set.format === 'squad',
    collection,
    isExcerpt: false,
    weight,
    questions: await Promise.all(locateGold(set, createCorpus(documents)).map(writeOut)),
    ...opened,
  };
}

const rewriter = createFollowUpRewriter();
const writeOut = async (question: LocatedQuestion): Promise<AskedQuestion> => ({
  ...question,
  asked: await rewriter.rewrite(question.question, question.history),
});

export interface OpenedFiles extends Pick<OpenedSet, 'reading' | 'search'> {
  readonly documents: readonly Document[];
}

/** Indexes the files in memory. */
export async function openFiles(
  files: readonly SourceFile[],
  { embedder, words }: SetTools,
): Promise<OpenedFiles> {
  const analyzer = createAnalyzer();
  const indexed = await indexFiles(files, { analyzer, embedder });
  return {
    documents: indexed.flatMap(({ document }) => document ?? []),
    reading: { analyzer, words: glossWords(words, analyzer), traitsOf: traitsIn(indexed) },
    search: createSearch(indexed, { analyzer, embedder }),
  };
}

function traitsIn(indexed: readonly IndexedDocument[]): ViewCacheOptions['traitsOf'] {
  const unknown = { language: 'en', title: '' };
  return (id) => indexed.find(({ status }) => status.id === id)?.status ?? unknown;
}

function createSearch(
  indexed: readonly IndexedDocument[],
  tools: Pick<ViewCacheOptions, 'analyzer'> & Pick<SetTools, 'embedder'>,
): OpenedSet['search'] {
  const identity = { format: '', embedder: '', dimension: tools.embedder.dimension, analyzer: '' };
  const indexes = new Map<string, ReturnType<typeof createMemoryIndex>>();
  const languages = [...new Set(indexed.map(({ status }) => status.language))];
  return (question, without) => {
    const kept = indexed.filter(({ status }) => status.id !== without);
    const index = indexes.get(without ?? '') ?? createMemoryIndex(identity, kept);
    indexes.set(without ?? '', index);
    return retrieve(question, { ...tools, index, languages, weights: fusionWeights.local, limit: 30 });
  };
}
