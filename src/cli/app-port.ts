/** What the commands need of the composition root; a test passes a fake. */
import type { Config } from '../config.ts';
import type { DocumentStatus } from '../contract/passage-index.ts';
import type { Quoth } from '../contract/quoth.ts';

export interface IngestProgress {
  /** What is being done, in a word or two. */
  readonly phase: string;
  readonly done: number;
  readonly total: number;
}

export interface IngestReport {
  readonly documents: readonly DocumentStatus[];
}

export interface VerifyReport {
  readonly documents: number;
  readonly passages: number;
  readonly sentences: number;
  /** One sentence each; empty when all is well. */
  readonly problems: readonly string[];
}

interface OpenOptions {
  readonly onProgress?: (progress: IngestProgress) => void;
  /** Build or refresh the index first when the corpus has changed; default true. */
  readonly refresh?: boolean;
}

export interface App {
  openQuoth(config: Config, options?: OpenOptions): Promise<Quoth>;
  ingest(
    config: Config,
    options?: {
      readonly paths?: readonly string[];
      readonly onProgress?: (progress: IngestProgress) => void;
    },
  ): Promise<IngestReport>;
  /** Checks the published index: files, tables, offsets, vectors. */
  verifyIndex(config: Config): Promise<VerifyReport>;
}
