/** From what EMBEDDINGS says to the embedder that it means; each adapter is loaded only when it is wanted. */
import type { Embedder } from '../contract/embedder.ts';
import { QuothError } from '../contract/errors.ts';

export interface EmbedderChoice {
  /** `local`, `openai:<model>` or `transformers:<model>`. */
  readonly spec: string;
  readonly apiKey?: string | null | undefined;
  readonly baseUrl?: string | null | undefined;
}

function unknown(spec: string): QuothError {
  const forms = '`local`, `openai:<model>` or `transformers:<model>`';
  return new QuothError('invalid_config', `EMBEDDINGS is \`${spec}\`. Set it to ${forms}.`);
}

/** Opens the embedder that `spec` names. */
export async function openEmbedder({ spec, apiKey, baseUrl }: EmbedderChoice): Promise<Embedder> {
  const [, kind, model = ''] = /^(\w+)(?::(.+))?$/s.exec(spec.trim()) ?? [];
  if (kind === 'local' && model === '') {
    const { openLocalEmbedder } = await import('./local/open-local-embedder.ts');
    return openLocalEmbedder();
  }
  if (kind === 'openai' && model !== '') {
    const { openOpenAIEmbedder } = await import('./openai.ts');
    return openOpenAIEmbedder({ model, apiKey, baseUrl });
  }
  if (kind === 'transformers' && model !== '') {
    const { openTransformersEmbedder } = await import('./transformers.ts');
    return openTransformersEmbedder({ model });
  }
  throw unknown(spec);
}
