/** What a command is given, and how it reports its end. */
import type { ConfigSources } from '../config.ts';
import type { App } from './app-port.ts';
import type { Progress } from './progress.ts';
import type { Terminal } from './terminal.ts';

export interface Run {
  readonly terminal: Terminal;
  readonly loadApp: () => Promise<App>;
  /** Show the stack of an error. */
  readonly debug: boolean;
  /** Default: the environment and `.env`. */
  readonly sources?: Omit<ConfigSources, 'flags'>;
  /** Ends `serve`; by default SIGINT and SIGTERM do. */
  readonly stop?: AbortSignal;
}

export interface Context extends Run {
  readonly version: string;
  readonly progress: Progress;
  /** Set by the command. */
  exitCode: number;
}
