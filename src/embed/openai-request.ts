/**
 * One request for vectors, guarded: a deadline of ours, since the client's own does not cover a stalled answer, and no
 * redirect, since it would carry the passages to a host that nobody chose.
 */
export interface Endpoint {
  readonly model: string;
  readonly apiKey: string;
  readonly baseUrl: string;
  readonly timeoutMs: number;
}

const MAX_RETRIES = 1;

/** A failure that we found ourselves, so its message may be shown. */
class Guarded extends Error {}

/** What went wrong, in words that hold nothing of the server's own text: some repeat the key or the passages. */
function reasonOf(error: unknown): string {
  const { status, message } = error as { status?: unknown; message?: unknown };
  if (typeof status === 'number') return `it answered with status ${status}`;
  return error instanceof Guarded
    ? String(message)
    : 'it could not be reached or its answer could not be read';
}

function guardedFetch(stop: AbortController): typeof fetch {
  return async (input, init) => {
    const signals = [stop.signal, init?.signal].filter((signal) => signal != null);
    const response = await fetch(input, { ...init, redirect: 'manual', signal: AbortSignal.any(signals) });
    if (response.status < 300 || response.status >= 400) return response;
    const error = new Guarded(`it redirects to another address (status ${response.status})`);
    stop.abort(error);
    throw error;
  };
}

function stopped(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

async function createClient({ model, apiKey, baseUrl }: Endpoint, batchSize: number, stop: AbortController) {
  // Loaded late: it takes longer than everything else of a start, and most never want it.
  const { OpenAIEmbeddings } = await import('@langchain/openai');
  return new OpenAIEmbeddings({
    model,
    apiKey,
    batchSize,
    maxRetries: MAX_RETRIES,
    // The texts are embedded as they stand, and as plain numbers: not every compatible server knows base64.
    stripNewLines: false,
    encodingFormat: 'float',
    configuration: { baseURL: baseUrl, fetch: guardedFetch(stop) },
  });
}

/** The vectors as the server gave them; throws an error that says in words why there are none. */
export async function requestVectors(endpoint: Endpoint, texts: readonly string[]): Promise<number[][]> {
  const stop = new AbortController();
  const client = await createClient(endpoint, texts.length, stop);
  const late = new Guarded(`it gave no answer within ${endpoint.timeoutMs / 1000} s`);
  const timer = setTimeout(() => stop.abort(late), endpoint.timeoutMs);
  try {
    return await Promise.race([client.embedDocuments([...texts]), stopped(stop.signal)]);
  } catch (cause) {
    throw new Error(reasonOf(cause), { cause });
  } finally {
    clearTimeout(timer);
  }
}
