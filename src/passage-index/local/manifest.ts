/** What a generation says about itself: checked before any native code reads one of its files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { QuothError } from '../../contract/errors.ts';
import type { IndexIdentity } from '../../contract/passage-index.ts';
import { hashText } from './hash-file.ts';
import { databaseFile, howToRebuild, manifestFile, vectorsFile } from './layout.ts';

const count = z.int().nonnegative();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const manifestSchema = z.strictObject({
  /** Version of the files and tables themselves; `identity.format` is that of their content. */
  layout: z.literal(1),
  generation: z.string().min(1),
  builtAt: z.iso.datetime(),
  identity: z.strictObject({
    format: z.string(),
    embedder: z.string(),
    dimension: z.int().positive(),
    analyzer: z.string(),
  }),
  documents: count,
  passages: count,
  sentences: count,
  vectorSearch: z.enum(['exact', 'graph']),
  files: z.array(z.strictObject({ name: z.string(), bytes: count, sha256 })),
});

export type Manifest = z.infer<typeof manifestSchema>;

/** The error for a generation that must not be used. */
export function damaged(what: string, cause?: unknown): QuothError {
  return new QuothError('index_damaged', `The index is damaged: ${what}. ${howToRebuild}`, { cause });
}

function parseManifest(text: string): Manifest {
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch (error) {
    throw damaged(`${manifestFile} is not one that this version of Quoth writes`, error);
  }
}

/** The manifest's own numbers must fit together, whatever its hash says. */
function checkCounts(manifest: Manifest): void {
  const vectors = manifest.files.find((file) => file.name === vectorsFile);
  const expected = manifest.sentences * manifest.identity.dimension * Float32Array.BYTES_PER_ELEMENT;
  if (vectors?.bytes !== expected) {
    throw damaged(`${vectorsFile} should hold ${manifest.sentences} vectors in ${expected} bytes`);
  }
  if (!manifest.files.some((file) => file.name === databaseFile)) {
    throw damaged(`${manifestFile} does not list ${databaseFile}`);
  }
}

/** Reads and checks the manifest of the generation in `folder`; its hash comes from the pointer that published it. */
export function readManifest(folder: string, manifestSha256: string): Manifest {
  let text: string;
  try {
    text = readFileSync(join(folder, manifestFile), 'utf8');
  } catch (error) {
    throw damaged(`${manifestFile} cannot be read`, error);
  }
  if (hashText(text) !== manifestSha256) throw damaged(`${manifestFile} has changed since it was written`);
  const manifest = parseManifest(text);
  checkCounts(manifest);
  return manifest;
}

/** Refuses an index that was built by another model, analyzer or format than the one in use. */
export function checkIdentity(identity: IndexIdentity, expected: Partial<IndexIdentity>): void {
  for (const key of ['format', 'embedder', 'dimension', 'analyzer'] as const) {
    const wanted = expected[key];
    if (wanted !== undefined && wanted !== identity[key]) {
      const what = `it was built with ${key} "${identity[key]}", and "${wanted}" is in use`;
      throw new QuothError('index_damaged', `The index does not fit: ${what}. ${howToRebuild}`);
    }
  }
}
