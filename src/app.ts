/** The composition root: puts the rooms together as the configuration says. The doors get a Quoth and know no more. */
import { join } from 'node:path';
import { createAnalyzer } from './analyze/create-analyzer.ts';
import { loadPairModel } from './answer/disagreement/pair/model.ts';
import { createExtractiveSelector } from './answer/extractive/create-extractive-selector.ts';
import { createFollowUpRewriter } from './answer/follow-up/create-follow-up-rewriter.ts';
import { createRanker } from './answer/rank/create-ranker.ts';
import { loadRankerModel } from './answer/rank/load-ranker-model.ts';
import type { Config } from './config.ts';
import type { DocumentStatus } from './contract/passage-index.ts';
import type { Quoth } from './contract/quoth.ts';
import { openWordVectors } from './embed/local/word-vectors.ts';
import { openEmbedder } from './embed/open-embedder.ts';
import { type VerifyReport, verifyLocalIndex } from './passage-index/local/verify.ts';
import { buildIndex, type IndexProgress } from './pipeline/build-index.ts';
import { listCorpus } from './pipeline/corpus-files.ts';
import { type ChatModelChoice, createAnswerer } from './pipeline/create-answerer.ts';
import { createQuoth } from './pipeline/create-quoth.ts';
import { createDocumentShelf } from './pipeline/document-shelf.ts';
import { fusionWeights } from './pipeline/fusion-weights.ts';
import { glossWords } from './pipeline/gloss-words.ts';
import { createIdentity } from './pipeline/index-identity.ts';
import { openIndex } from './pipeline/open-index.ts';
import { selectPaths } from './pipeline/select-paths.ts';
import { retrieve } from './retrieve/retrieve.ts';

export interface OpenQuothOptions {
  readonly onProgress?: (progress: IndexProgress) => void;
  /** False: take the published index as it is. */
  readonly refresh?: boolean;
}

/** Passages that each of the two searches may bring. */
const retrievedPassages = 30;

/** Opens the index, building or refreshing it first, and everything that answers from it. */
export async function openQuoth(config: Config, options: OpenQuothOptions = {}): Promise<Quoth> {
  const { onProgress, refresh = true } = options;
  const { corpusDir, indexDir, embeddings } = config;
  // Whatever was opened is closed again when a later step fails.
  await using opening = new AsyncDisposableStack();
  const analyzer = createAnalyzer();
  const [embedder, model, pairModel] = await Promise.all([
    openEmbedder(embedderChoice(config)),
    loadRankerModel(),
    loadPairModel(),
  ]);
  opening.defer(() => embedder.close());
  const identity = createIdentity(embedder, analyzer);
  const progress = onProgress ? { onProgress } : {};
  const index = await openIndex({ corpusDir, indexDir, identity, analyzer, embedder, refresh, ...progress });
  opening.defer(() => index.close());
  const statuses = new Map((await index.statuses()).map((status) => [status.id, status] as const));
  const languages = languagesOf([...statuses.values()]);
  const weights = embeddings.kind === 'local' ? fusionWeights.local : fusionWeights.other;
  const own = {
    rewriter: createFollowUpRewriter(),
    selector: createExtractiveSelector({ threshold: model.threshold, pairModel }),
  };
  const chatModel = chatModelChoice(config, (document) => statuses.get(document)?.title ?? null);
  const answerer = await createAnswerer(chatModel, own);
  const { generation, builtAt } = index.manifest;
  const opened = opening.move();
  return createQuoth({
    ...answerer,
    index,
    identity: { ...identity, generation, builtAt },
    shelf: createDocumentShelf(index),
    retrieve: (question) =>
      retrieve(question, { index, embedder, analyzer, languages, weights, limit: retrievedPassages }),
    ranker: createRanker({
      analyzer,
      words: glossWords(openWordVectors(), analyzer),
      model,
      traitsOf: (document) => statuses.get(document) ?? { language: 'en', title: '' },
    }),
    close: () => opened.disposeAsync(),
  });
}

function chatModelChoice(
  { chatModel, openai }: Config,
  titleOf: ChatModelChoice['titleOf'],
): ChatModelChoice | null {
  if (chatModel === null) return null;
  const promptsDir = join(import.meta.dirname, '../prompts');
  return { model: `${chatModel.provider}:${chatModel.model}`, ...openai, promptsDir, titleOf };
}

/** Builds or refreshes the index; `paths` are read anew even when unchanged. */
export async function ingest(
  config: Config,
  {
    paths = [],
    onProgress,
  }: { paths?: readonly string[]; onProgress?: (progress: IndexProgress) => void } = {},
): Promise<{ documents: readonly DocumentStatus[] }> {
  const { corpusDir, indexDir } = config;
  const files = await listCorpus(corpusDir);
  const forced = selectPaths(paths, { corpusDir, files });
  const analyzer = createAnalyzer();
  const embedder = await openEmbedder(embedderChoice(config));
  try {
    const identity = createIdentity(embedder, analyzer);
    const progress = onProgress ? { onProgress } : {};
    const documents = await buildIndex({
      indexDir,
      files,
      identity,
      analyzer,
      embedder,
      forced,
      ...progress,
    });
    return { documents };
  } finally {
    await embedder.close();
  }
}

/** Checks the published index: its files, every stored offset, every vector. */
export function verifyIndex({ indexDir }: Config): Promise<VerifyReport> {
  return verifyLocalIndex({ indexDir });
}

function embedderChoice({ embeddings, openai }: Config) {
  const spec = embeddings.kind === 'local' ? 'local' : `${embeddings.kind}:${embeddings.model}`;
  return { spec, apiKey: openai.apiKey, baseUrl: openai.baseUrl };
}

/** The most common language first: a question that shows no language is read in it. */
function languagesOf(statuses: readonly DocumentStatus[]): string[] {
  const characters = new Map<string, number>();
  for (const { language, characters: count } of statuses) {
    if (language !== '') characters.set(language, (characters.get(language) ?? 0) + count);
  }
  return [...characters].sort((a, b) => b[1] - a[1]).map(([language]) => language);
}
