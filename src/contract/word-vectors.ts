/** Vectors of single words out of context, so that "wife" is near "married" where no sentence vector would tell. */
export interface WordVectors {
  /** Length 1; null for a word that the model knows only in crumbs. Kept: asking again is cheap. */
  vectorOf(word: string): Float32Array | null;
}
