/** What a generation says about itself: checked before any native code reads one of its files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { QuothError } from '../../contract/errors.ts';
import type { IndexIdentity } from '../../contract/passage-index.ts';
import { hashText } from './hash-file.ts';
import { databaseFile, graphFile, howToRebuild, manifestFile, vectorsFile } from './layout.ts';

/** Version of the files and tables themselves; `identity.format` is that of their content. */
const currentLayout = 1;

const dataFiles = [databaseFile, vectorsFile, graphFile];
const count = z.int().nonnegative();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const manifestSchema = z.strictObject({
  layout: z.literal(currentLayout),
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
  files: z.array(z.strictObject({ name: z.enum(dataFiles), bytes: count, sha256 })),
});

export type Manifest = z.infer<typeof manifestSchema>;

/** The error for a generation that must not be used. */
export function damaged(what: string, cause?: unknown): QuothError {
  return new QuothError('index_damaged', `The index is damaged: ${what}. ${howToRebuild}`, { cause });
}

const otherLayoutSchema = z.looseObject({ layout: z.number().refine((layout) => layout !== currentLayout) });

function parseManifest(text: string): Manifest {
  try {
    const json: unknown = JSON.parse(text);
    if (!otherLayoutSchema.safeParse(json).success) return manifestSchema.parse(json);
  } catch (error) {
    throw damaged(`${manifestFile} is not one that Quoth writes`, error);
  }
  const what = 'The index was built by another version of Quoth, which keeps it differently';
  throw new QuothError('index_missing', `${what}. ${howToRebuild}`);
}

/** The manifest's own statements must fit together, whatever its hash says: only files that it lists are checked. */
function checkStatements(manifest: Manifest): void {
  const needed = [databaseFile, vectorsFile, ...(manifest.vectorSearch === 'graph' ? [graphFile] : [])];
  const listed = manifest.files.map((file) => file.name);
  const missing = needed.filter((name) => !listed.includes(name));
  if (missing.length > 0) throw damaged(`${manifestFile} does not list ${missing.join(', ')}`);
  const vectors = manifest.files.find((file) => file.name === vectorsFile);
  const expected = manifest.sentences * manifest.identity.dimension * Float32Array.BYTES_PER_ELEMENT;
  if (vectors?.bytes !== expected) {
    throw damaged(`${vectorsFile} should hold ${manifest.sentences} vectors in ${expected} bytes`);
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
  checkStatements(manifest);
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
