/** The network, loaded: token sequences of one length to vectors. */
import { closeOnce } from '../close-once.ts';
import { normalizeLength } from '../vectors.ts';
import { DIMENSION, encodeNetwork, TOKEN_WIDTH, weightNames } from './network.ts';
import { readFloats, type Weights, weightNamed } from './weights.ts';
import { MAX_TOKENS } from './windows.ts';

export interface Encoder {
  /** All sequences have the same length, 1 to 128. */
  encode(sequences: readonly (readonly number[])[], length: number): Promise<Float32Array[]>;
  /** What the network gives for no token at all. */
  readonly empty: Float32Array;
  close(): Promise<void>;
}

/** Sine and cosine of the position at 128 time scales, for every position. */
function positionTable(timescales: Float32Array): Float32Array {
  const table = new Float32Array(MAX_TOKENS * TOKEN_WIDTH);
  for (let position = 0; position < MAX_TOKENS; position++) {
    const row = position * TOKEN_WIDTH;
    timescales.forEach((scale, index) => {
      const angle = Math.fround(position * scale);
      table[row + index] = Math.sin(angle);
      table[row + timescales.length + index] = Math.cos(angle);
    });
  }
  return table;
}

/** The network's input: twice the token's embedding and its position. */
function createLookup(table: Float32Array, positions: Float32Array) {
  return (sequences: readonly (readonly number[])[], length: number) => {
    const input = new Float32Array(sequences.length * length * TOKEN_WIDTH);
    let offset = 0;
    for (const sequence of sequences) {
      for (let position = 0; position < length; position++) {
        const row = (sequence[position] ?? 0) * TOKEN_WIDTH;
        for (let column = 0; column < TOKEN_WIDTH; column++) {
          input[offset++] =
            2 * (table[row + column] ?? 0) + (positions[position * TOKEN_WIDTH + column] ?? 0);
        }
      }
    }
    return input;
  };
}

/** Loads the network with these weights, for as many threads as are given. */
export async function openEncoder(weights: Weights, threads: number): Promise<Encoder> {
  const { InferenceSession, Tensor } = await import('onnxruntime-node');
  const floats = (name: string) => readFloats(weightNamed(weights, name));
  const lookup = createLookup(floats(weightNames.tokens), positionTable(floats(weightNames.timescales)));
  const session = await InferenceSession.create(encodeNetwork(weights), {
    graphOptimizationLevel: 'all',
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    // A thread that spins for work takes the core from whoever shares the machine: three times slower there.
    extra: { session: { intra_op: { allow_spinning: '0' } } },
    // Errors only: a warning about the machine is no concern of who asks a question.
    logSeverityLevel: 3,
  });
  return {
    empty: normalizeLength(floats(weightNames.outputBias).map(Math.tanh)),
    async encode(sequences, length) {
      const shape = [sequences.length, length, TOKEN_WIDTH];
      const { vectors } = await session.run({
        tokens: new Tensor('float32', lookup(sequences, length), shape),
      });
      const values = vectors?.data;
      if (!(values instanceof Float32Array)) throw new Error('the network gave no vectors');
      // Copies: a view would keep the whole batch in memory as long as one vector of it.
      return sequences.map((_, row) => values.slice(row * DIMENSION, (row + 1) * DIMENSION));
    },
    close: closeOnce(() => session.release()),
  };
}
