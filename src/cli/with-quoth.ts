/** Opens Quoth for one command, shows how far that is, and closes it whatever happens. */
import type { Config } from '../config.ts';
import type { Quoth } from '../contract/quoth.ts';
import type { Context } from './context.ts';

interface WithQuoth {
  readonly context: Context;
  readonly config: Config;
  /** Build or refresh the index first; default true. */
  readonly refresh?: boolean;
}

/** Runs `work` with an open Quoth. */
export async function withQuoth<T>(options: WithQuoth, work: (quoth: Quoth) => Promise<T>): Promise<T> {
  const { context, config, refresh = true } = options;
  const { openQuoth } = await context.loadApp();
  const quoth = await openQuoth(config, { refresh, onProgress: context.progress.show });
  context.progress.clear();
  try {
    return await work(quoth);
  } finally {
    await quoth.close();
  }
}
