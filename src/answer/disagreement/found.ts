/** What is reported about values that exclude each other. */
import type { About } from './asked.ts';

export interface Side {
  /** Position in the list of candidates. */
  readonly sentence: number;
  /** The value's place in the sentence. */
  readonly start: number;
  readonly end: number;
}

export interface Found {
  readonly about: About;
  /** One for each value, the most relevant first. */
  readonly sides: readonly Side[];
}
