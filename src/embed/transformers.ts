/**
 * Any feature-extraction model of Transformers.js, for other languages than the bundled model knows. The library is
 * an optional dependency, and the model comes from a folder or, once, from the network.
 */
import { basename } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { FeatureExtractionPipeline } from '@huggingface/transformers';
import type { Embedder } from '../contract/embedder.ts';
import { QuothError } from '../contract/errors.ts';
import { closeOnce } from './close-once.ts';
import { readableText } from './texts.ts';
import { findModelFolder, identifyModel } from './transformers-model.ts';
import { checkVectors } from './vectors.ts';

type Library = Pick<typeof import('@huggingface/transformers'), 'pipeline'>;

export interface TransformersEmbedderOptions {
  /** A name on the Hugging Face hub, or the path of a folder with the model's files. */
  readonly model: string;
  /** Loads the library; a parameter because it may be missing. */
  readonly load?: () => Promise<Library>;
}

interface Model {
  readonly name: string;
  readonly extract: FeatureExtractionPipeline;
}

/** Batches are padded to their longest text, and each holds up the process while it runs. */
const BATCH = 8;
/** Raise it whenever our own part gives other vectors for the same text. */
const FORMAT = 1;
/** Models of the E5 family are trained to be told which side of a search a text is on. */
const E5 = /(?:^|[^a-z0-9])e5(?:[^a-z0-9]|$)/i;

function failed(name: string, cause: unknown): QuothError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const way = 'Check the name in EMBEDDINGS and the network or the folder, or set EMBEDDINGS=local.';
  const message = `The embedding model transformers:${name} failed (${reason}). ${way}`;
  return new QuothError('embedding_failed', message, { cause });
}

function missing(name: string, cause: unknown): QuothError {
  const way = 'Run `npm install @huggingface/transformers`, or set EMBEDDINGS=local.';
  const message = `EMBEDDINGS=transformers:${name} needs a package that is not installed. ${way}`;
  return new QuothError('invalid_config', message, { cause });
}

async function openModel(name: string, folder: string | null, load: () => Promise<Library>): Promise<Model> {
  const { pipeline } = await load().catch((cause: unknown) => {
    throw missing(name, cause);
  });
  const options = { device: 'cpu', dtype: 'fp32', local_files_only: folder !== null } as const;
  try {
    return { name, extract: await pipeline('feature-extraction', folder ?? name, options) };
  } catch (cause) {
    throw failed(name, cause);
  }
}

/** Texts of like length share a batch, so that little is padded. */
function batchByLength(texts: readonly string[]): number[][] {
  const order = texts.map((_, index) => index);
  order.sort((a, b) => (texts[a]?.length ?? 0) - (texts[b]?.length ?? 0));
  const count = Math.ceil(order.length / BATCH);
  return Array.from({ length: count }, (_, number) => order.slice(number * BATCH, (number + 1) * BATCH));
}

async function extractAll(extract: FeatureExtractionPipeline, texts: readonly string[]): Promise<number[][]> {
  const vectors: number[][] = texts.map(() => []);
  for (const members of batchByLength(texts)) {
    const batch = members.map((member) => readableText(texts[member] ?? ''));
    const output = await extract(batch, { pooling: 'mean', normalize: true });
    const found: number[][] = output.tolist();
    members.forEach((member, row) => {
      vectors[member] = found[row] ?? [];
    });
    await nextTurn();
  }
  return vectors;
}

/** The vectors of all texts, checked; without a dimension the first vector sets it. */
async function embedChecked({ name, extract }: Model, texts: readonly string[], dimension?: number) {
  try {
    const given = await extractAll(extract, texts);
    return checkVectors(given, { count: texts.length, dimension: dimension ?? given[0]?.length ?? 0 });
  } catch (cause) {
    throw failed(name, cause);
  }
}

/** Opens a Transformers.js model, its library and its files. */
export async function openTransformersEmbedder(options: TransformersEmbedderOptions): Promise<Embedder> {
  const folder = findModelFolder(options.model);
  const load = options.load ?? (() => import('@huggingface/transformers'));
  const model = await openModel(options.model, folder, load);
  const prefixed = E5.test(folder === null ? options.model : basename(folder));
  const [query, passage] = prefixed ? ['query: ', 'passage: '] : ['', ''];
  const [probe] = await embedChecked(model, ['dimension']);
  const dimension = probe?.length ?? 0;
  return {
    fingerprint: `transformers:${identifyModel(options.model, folder)}:${FORMAT}`,
    dimension,
    embedDocuments: (texts) =>
      embedChecked(
        model,
        texts.map((text) => passage + text),
        dimension,
      ),
    async embedQuery(text) {
      const [vector] = await embedChecked(model, [query + text], dimension);
      return vector ?? new Float32Array(dimension);
    },
    close: closeOnce(() => model.extract.dispose()),
  };
}
