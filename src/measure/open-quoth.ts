/** Measuring needs an answering system and must not know how one is put together: the caller supplies this. */
import type { Quoth } from '../contract/quoth.ts';

/** One file of a corpus that exists only for a measurement. */
export interface CorpusFile {
  readonly name: string;
  readonly text: string;
}

/** Opens the system over these files, or over the configured corpus when `files` is null. */
export type OpenQuoth = (files: readonly CorpusFile[] | null) => Promise<Quoth>;
