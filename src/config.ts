/**
 * The configuration: a flag beats a variable, which beats `.env`. Read once, checked whole, and the only
 * place that knows the environment, so that nothing else can depend on it unseen.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { QuothError } from './contract/errors.ts';

export interface ModelName {
  /** `openai`, `anthropic`, … as LangChain names it. */
  readonly provider: string;
  readonly model: string;
}

export type EmbeddingsChoice =
  | { readonly kind: 'local' }
  | { readonly kind: 'openai' | 'transformers'; readonly model: string };

export interface Config {
  /** Absolute. */
  readonly corpusDir: string;
  /** Absolute. */
  readonly indexDir: string;
  readonly host: string;
  /** 0 is any free port. */
  readonly port: number;
  /** Without a slash at the end. */
  readonly publicUrl: string | null;
  readonly embeddings: EmbeddingsChoice;
  /** null: extractive, no model. */
  readonly chatModel: ModelName | null;
  readonly openai: { readonly apiKey: string | null; readonly baseUrl: string | null };
  readonly apiKeys: readonly string[];
  readonly adminKeys: readonly string[];
  readonly allowedOrigins: readonly string[];
  /** Requests a minute for each client; 0 is off. */
  readonly rateLimit: number;
  readonly logLevel: LogLevel;
  readonly logQuestions: boolean;
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
type LogLevel = (typeof logLevels)[number];

const list = z
  .string()
  .default('')
  .transform((value) => value.split(',').flatMap((item) => item.trim() || []));

const httpUrl = z.url({
  protocol: /^https?$/,
  error: 'is not an http(s) address: write it like https://api.example.org/v1',
});

const isOrigin = (value: string) => /^https?:/.test(value) && URL.parse(value)?.origin === value;

const exactOrigin = z.string().refine(isOrigin, {
  error: 'must list exact origins like https://www.example.org, without a path, separated by commas',
});

const publicOrigin = z.string().refine(isOrigin, {
  error: 'is not an address of this server: write it like https://quoth.example.org, without a path',
});

const wholeNumber = (most: number, error: string) =>
  z
    .string()
    .regex(/^\d{1,9}$/, { error })
    .transform(Number)
    .refine((value) => value <= most, { error });

const schema = z.object({
  CORPUS_DIR: z.string().default('corpus'),
  INDEX_DIR: z.string().default('index'),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, { error: 'is not a host: use 127.0.0.1, or 0.0.0.0 for every address' })
    .default('127.0.0.1'),
  PORT: wholeNumber(
    65_535,
    'is not a port: use a whole number from 1 to 65535, or 0 for any free one',
  ).default(3000),
  PUBLIC_URL: z
    .string()
    .transform((value) => value.replace(/\/$/, ''))
    .pipe(publicOrigin)
    .optional(),
  EMBEDDINGS: z
    .string()
    .regex(/^(local|(openai|transformers):\S+)$/, {
      error: 'must be `local`, `openai:<model>` or `transformers:<model>`',
    })
    .default('local'),
  CHAT_MODEL: z
    .string()
    .regex(/^[\w-]+:\S+$/, {
      error: 'must be `provider:model`, such as openai:gpt-4.1-mini, or empty for no model',
    })
    .optional(),
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_BASE_URL: httpUrl.optional(),
  DATABASE_URL: z.never({ error: 'is not supported by this version: leave it empty' }).optional(),
  API_KEYS: list,
  ADMIN_KEYS: list,
  ALLOWED_ORIGINS: list
    .transform((origins) => origins.map((each) => each.replace(/\/$/, '')))
    .pipe(z.array(exactOrigin)),
  RATE_LIMIT: wholeNumber(
    999_999_999,
    'is not a number of requests a minute: use 120, or 0 for no limit',
  ).default(120),
  LOG_LEVEL: z.enum(logLevels, { error: `must be one of ${logLevels.join(', ')}` }).default('info'),
  LOG_QUESTIONS: z
    .enum(['true', 'false', '1', '0'], { error: 'must be true or false' })
    .default('false')
    .transform((value) => value === 'true' || value === '1'),
});

type Values = z.output<typeof schema>;
export type VariableName = keyof Values;

/** Every variable that Quoth reads. */
export const variableNames = Object.keys(schema.shape);

const secrets = new Set(['OPENAI_API_KEY', 'API_KEYS', 'ADMIN_KEYS', 'DATABASE_URL']);

type Environment = Readonly<Record<string, string | undefined>>;

export interface ConfigSources {
  /** Default: the environment of the process. */
  readonly env?: Environment;
  /** By the name of the variable that they beat. */
  readonly flags?: Readonly<Partial<Record<VariableName, string | undefined>>>;
  /** Default: `.env` in the working directory; a missing file is no error. */
  readonly envFile?: string;
}

function readEnvFile(path: string): Environment {
  try {
    return parseEnv(readFileSync(path, 'utf8'));
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return {};
    const message = `The file ${path} cannot be read: check its permissions, or remove it.`;
    throw new QuothError('invalid_config', message, { cause });
  }
}

/** The strongest value of each variable; an empty one counts as not set, and so can undo a weaker one. */
function collect({ env = process.env, flags = {}, envFile = '.env' }: ConfigSources): Record<string, string> {
  const layers: Environment[] = [flags, env, readEnvFile(envFile)];
  const entries = variableNames.map((name) => {
    const value = layers.map((layer) => layer[name]).find((each) => each !== undefined);
    return [name, value?.trim() ?? ''] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
}

function explain(values: Readonly<Record<string, string>>, error: z.ZodError): QuothError {
  const lines = error.issues.map(({ path, message }) => {
    const name = String(path[0]);
    const value = values[name] ?? '';
    const shown = secrets.has(name) || value.length > 80 ? '' : `=${value}`;
    return `${name}${shown} ${message}.`;
  });
  return new QuothError('invalid_config', [...new Set(lines)].join(' '));
}

function parseModelName(value: string): ModelName {
  const [provider = '', ...model] = value.split(':');
  return { provider, model: model.join(':') };
}

function toEmbeddings(value: string): EmbeddingsChoice {
  const { provider, model } = parseModelName(value);
  return provider === 'openai' || provider === 'transformers' ? { kind: provider, model } : { kind: 'local' };
}

function toConfig(values: Values): Config {
  return {
    corpusDir: resolve(values.CORPUS_DIR),
    indexDir: resolve(values.INDEX_DIR),
    host: values.HOST,
    port: values.PORT,
    publicUrl: values.PUBLIC_URL ?? null,
    embeddings: toEmbeddings(values.EMBEDDINGS),
    chatModel: values.CHAT_MODEL ? parseModelName(values.CHAT_MODEL) : null,
    openai: { apiKey: values.OPENAI_API_KEY ?? null, baseUrl: values.OPENAI_BASE_URL ?? null },
    apiKeys: values.API_KEYS,
    adminKeys: values.ADMIN_KEYS,
    allowedOrigins: values.ALLOWED_ORIGINS,
    rateLimit: values.RATE_LIMIT,
    logLevel: values.LOG_LEVEL,
    logQuestions: values.LOG_QUESTIONS,
  };
}

/** What no single variable shows. */
function checkTogether(config: Config): void {
  const uses = [
    ...(config.chatModel?.provider === 'openai' ? ['CHAT_MODEL'] : []),
    ...(config.embeddings.kind === 'openai' ? ['EMBEDDINGS'] : []),
  ];
  if (uses[0] && config.openai.apiKey === null && config.openai.baseUrl === null) {
    const message = `${uses[0]} names an OpenAI model: set OPENAI_API_KEY, or OPENAI_BASE_URL to a server that needs no key.`;
    throw new QuothError('invalid_config', message);
  }
  if (config.corpusDir === config.indexDir) {
    const message =
      'CORPUS_DIR and INDEX_DIR are the same folder: the index must not lie among the documents.';
    throw new QuothError('invalid_config', message);
  }
}

/** Reads and checks the whole configuration; throws QuothError `invalid_config` that names each wrong variable. */
export function loadConfig(sources: ConfigSources = {}): Config {
  const values = collect(sources);
  const result = schema.safeParse(values);
  if (!result.success) throw explain(values, result.error);
  const config = toConfig(result.data);
  checkTogether(config);
  return config;
}

export interface TerminalPreferences {
  /** NO_COLOR or FORCE_COLOR; null when neither says anything. */
  readonly color: boolean | null;
  /** Errors with their stacks: LOG_LEVEL is debug or trace. */
  readonly debug: boolean;
}

/** What the terminal door must know even when the configuration is wrong. */
export function readTerminalPreferences(env: Environment = process.env): TerminalPreferences {
  const forced = env.FORCE_COLOR;
  const debug = env.LOG_LEVEL === 'debug' || env.LOG_LEVEL === 'trace';
  if (env.NO_COLOR) return { color: false, debug };
  if (forced === '0' || forced === 'false') return { color: false, debug };
  if (forced !== undefined) return { color: true, debug };
  return { color: env.TERM === 'dumb' ? false : null, debug };
}
