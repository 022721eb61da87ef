/** The flags that every command has, and the variables that they beat. */
import { type Command, InvalidArgumentError } from 'commander';
import { type Config, loadConfig, type VariableName } from '../config.ts';
import type { Run } from './context.ts';

interface Flag {
  readonly variable: VariableName;
  /** As commander names the parsed option. */
  readonly key: string;
  readonly flag: string;
  readonly description: string;
}

const shared: readonly Flag[] = [
  {
    variable: 'CORPUS_DIR',
    key: 'corpus',
    flag: '--corpus <folder>',
    description: 'folder with the documents',
  },
  { variable: 'INDEX_DIR', key: 'index', flag: '--index <folder>', description: 'folder for the index' },
  {
    variable: 'EMBEDDINGS',
    key: 'embeddings',
    flag: '--embeddings <model>',
    description: 'local, openai:<model> or transformers:<model>',
  },
  {
    variable: 'CHAT_MODEL',
    key: 'chatModel',
    flag: '--chat-model <model>',
    description: 'provider:model that chooses the quotes; empty for none',
  },
  { variable: 'LOG_LEVEL', key: 'logLevel', flag: '--log-level <level>', description: 'debug shows stacks' },
];

const serving: readonly Flag[] = [
  { variable: 'HOST', key: 'host', flag: '--host <address>', description: 'address to listen on' },
  {
    variable: 'PORT',
    key: 'port',
    flag: '--port <number>',
    description: 'port to listen on; 0 for any free one',
  },
  {
    variable: 'PUBLIC_URL',
    key: 'publicUrl',
    flag: '--public-url <url>',
    description: 'address behind a proxy',
  },
  {
    variable: 'RATE_LIMIT',
    key: 'rateLimit',
    flag: '--rate-limit <number>',
    description: 'requests a minute for each client; 0 for no limit',
  },
];

function addFlags(command: Command, flags: readonly Flag[]): Command {
  for (const { flag, variable, description } of flags) command.option(flag, `${description} (${variable})`);
  return command;
}

/** Adds the flags of every command. */
export const addSharedFlags = (command: Command): Command => addFlags(command, shared);

/** Adds the flags of a server. */
export const addServingFlags = (command: Command): Command => addFlags(command, serving);

/** The configuration of one run: what commander parsed beats the environment. */
export function loadRunConfig(run: Run, options: Readonly<Record<string, unknown>>): Config {
  const given = [...shared, ...serving].flatMap(({ key, variable }) => {
    const value = options[key];
    return typeof value === 'string' ? [[variable, value] as const] : [];
  });
  return loadConfig({ ...run.sources, flags: Object.fromEntries(given) });
}

/** Parses `--limit`. */
export function parseLimit(value: string): number {
  const limit = /^\d{1,2}$/.test(value) ? Number(value) : 0;
  if (limit >= 1 && limit <= 50) return limit;
  throw new InvalidArgumentError('It must be a whole number from 1 to 50.');
}
