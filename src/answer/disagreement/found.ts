/** What is reported about values that exclude each other. */
import type { About } from './asked.ts';
import type { Opinion } from './opinions.ts';

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

/** The opinion as a side. */
export const toSide = ({ facts, value }: Opinion): Side => ({
  sentence: facts.index,
  start: value.start,
  end: value.end,
});
