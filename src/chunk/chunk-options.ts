/** How large passages are: one place to tune. */

/** Sizes in characters. */
export interface ChunkOptions {
  /** A passage that has this much takes no further paragraph. */
  readonly targetCharacters: number;
  /** No passage is longer, unless a single sentence is. */
  readonly maxCharacters: number;
  /** A paragraph shorter than this is merged with its neighbours. */
  readonly shortCharacters: number;
}

export const defaultChunkOptions: ChunkOptions = {
  targetCharacters: 700,
  maxCharacters: 1_200,
  shortCharacters: 300,
};
