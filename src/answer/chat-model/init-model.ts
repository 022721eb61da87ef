/** LangChain's initChatModel with our guards. Its packages take a second to load, so nothing loads them before a model is opened. */
import { findPackageJSON } from 'node:module';
import { QuothError } from '../../contract/errors.ts';
import { guardedFetch } from './guarded-fetch.ts';
import { isTransient } from './model-failure.ts';

export interface ChatModelOptions {
  /** `provider:model`, as CHAT_MODEL has it. */
  readonly model: string;
  /** For `openai` only; other providers read their own variables. */
  readonly apiKey?: string | null | undefined;
  /** For `openai` only; OpenAI itself when missing. */
  readonly baseUrl?: string | null | undefined;
  /** For one request, its retry included. */
  readonly deadlineMs?: number | undefined;
  readonly maxRetries?: number | undefined;
}

const openaiUrl = 'https://api.openai.com/v1';

/** Models that reason accept no temperature but their own. */
const reasons = /^openai:(?:o\d|gpt-[5-9])/;

export async function initModel(options: ChatModelOptions) {
  const { initChatModel, MODEL_PROVIDER_CONFIG } = await import('langchain/chat_models/universal');
  const packages: Readonly<Record<string, { readonly package: string } | undefined>> = MODEL_PROVIDER_CONFIG;
  const provider = options.model.split(':')[0] ?? '';
  const needed = packages[provider]?.package;
  if (needed === undefined || !Object.hasOwn(packages, provider)) {
    const known = Object.keys(packages).join(', ');
    throw new QuothError(
      'invalid_config',
      `CHAT_MODEL=${options.model} names an unknown provider; it can be ${known}.`,
    );
  }
  try {
    return await initChatModel(options.model, fieldsOf(provider, options));
  } catch (cause) {
    throw new QuothError('invalid_config', wayOut(options.model, needed), { cause });
  }
}

/** The base URL is always given: without it LangChain asks the environment, which may name a gateway of another company. */
function fieldsOf(provider: string, { model, apiKey, baseUrl, maxRetries = 1 }: ChatModelOptions) {
  const retrying = {
    maxRetries,
    onFailedAttempt: (error: unknown) => {
      if (!isTransient(error)) throw error;
    },
  };
  if (provider !== 'openai') return retrying;
  return {
    ...retrying,
    ...(reasons.test(model) ? {} : { temperature: 0 }),
    // Servers on one's own machine often want no key, but the client insists on one.
    apiKey: apiKey || 'none',
    // OPENAI_LOG would have the client print whole requests, the passages and the question in them.
    configuration: { baseURL: baseUrl || openaiUrl, fetch: guardedFetch, logLevel: 'off' as const },
  };
}

function wayOut(model: string, needed: string): string {
  if (!isInstalled(needed)) {
    return `CHAT_MODEL=${model} needs the package ${needed}: run npm install ${needed}, or leave CHAT_MODEL empty.`;
  }
  return `CHAT_MODEL=${model} cannot be opened: check that the variables which ${needed} needs, such as its key, are set.`;
}

function isInstalled(name: string): boolean {
  try {
    return findPackageJSON(name, import.meta.url) !== undefined;
  } catch {
    return false;
  }
}
