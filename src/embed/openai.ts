/** Embeddings of OpenAI, or of any server that speaks its protocol: better vectors, for a key and a network. */
import type { Embedder } from '../contract/embedder.ts';
import { QuothError } from '../contract/errors.ts';
import { type Endpoint, requestVectors } from './openai-request.ts';
import { readableText } from './texts.ts';
import { checkVectors } from './vectors.ts';

export interface OpenAIEmbedderOptions {
  readonly model: string;
  readonly apiKey?: string | null | undefined;
  /** OpenAI itself when missing. */
  readonly baseUrl?: string | null | undefined;
  /** For each request, its one retry included. */
  readonly timeoutMs?: number | undefined;
}

const OPENAI_URL = 'https://api.openai.com/v1';
const TIMEOUT_MS = 30_000;
const BATCH = 128;
/** The protocol limits a text to 8,192 tokens; hardly a script needs more than one for each UTF-16 unit. */
const MAX_CHARACTERS = 8000;
/** Raise it whenever our own part gives other vectors for the same text. */
const FORMAT = 1;

const hostOf = (url: string) => URL.parse(url)?.host ?? url;

function endpointOf({ model, apiKey, baseUrl, timeoutMs }: OpenAIEmbedderOptions): Endpoint {
  if (!apiKey && !baseUrl) {
    const way =
      'Set it, or OPENAI_BASE_URL to a compatible server, or EMBEDDINGS=local, which needs neither.';
    throw new QuothError('invalid_config', `EMBEDDINGS=openai:${model} needs OPENAI_API_KEY. ${way}`);
  }
  return {
    model,
    // Compatible servers on one's own machine often want none, but the client insists.
    apiKey: apiKey || 'none',
    baseUrl: baseUrl || OPENAI_URL,
    timeoutMs: timeoutMs ?? TIMEOUT_MS,
  };
}

function failed({ model, baseUrl }: Endpoint, cause: unknown): QuothError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const way = 'Check OPENAI_BASE_URL and OPENAI_API_KEY, or set EMBEDDINGS=local.';
  const message = `The embedding model ${model} at ${hostOf(baseUrl)} failed: ${reason}. ${way}`;
  return new QuothError('embedding_failed', message, { cause });
}

/** One request, checked; without a dimension the first vector sets it. */
async function requestChecked(endpoint: Endpoint, texts: readonly string[], dimension?: number) {
  try {
    const sent = texts.map((text) => readableText(text.slice(0, MAX_CHARACTERS)));
    const given = await requestVectors(endpoint, sent);
    return checkVectors(given, { count: texts.length, dimension: dimension ?? given[0]?.length ?? 0 });
  } catch (cause) {
    throw failed(endpoint, cause);
  }
}

/** Opens an OpenAI-compatible embedding model; one short request finds its dimension. */
export async function openOpenAIEmbedder(options: OpenAIEmbedderOptions): Promise<Embedder> {
  const endpoint = endpointOf(options);
  const [probe] = await requestChecked(endpoint, ['dimension']);
  const dimension = probe?.length ?? 0;
  return {
    fingerprint: `openai:${endpoint.model}@${hostOf(endpoint.baseUrl)}:${FORMAT}`,
    dimension,
    async embedDocuments(texts) {
      const vectors: Float32Array[] = [];
      for (let start = 0; start < texts.length; start += BATCH) {
        vectors.push(...(await requestChecked(endpoint, texts.slice(start, start + BATCH), dimension)));
      }
      return vectors;
    },
    async embedQuery(text) {
      const [vector] = await requestChecked(endpoint, [text], dimension);
      return vector ?? new Float32Array(dimension);
    },
    close: async () => {},
  };
}
