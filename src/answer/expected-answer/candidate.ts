/** A stretch of a sentence that may be the answer. */
export interface Candidate {
  /** Word positions. */
  readonly first: number;
  readonly next: number;
  /** 0 to 1: how well its type fits what is asked. */
  readonly fit: number;
  readonly source: 'value' | 'clause' | 'phrase';
  /** Share of its content words that the question already has. */
  readonly given: number;
}
