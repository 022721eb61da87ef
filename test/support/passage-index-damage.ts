/** Damages an index on purpose, openly or so that every hash still fits. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

interface Pointer {
  generation: string;
  manifestSha256: string;
}

const hash = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

/** The path of a file of the published generation. */
export function publishedFile(indexDir: string, name: string): string {
  const { generation }: Pointer = readJson(join(indexDir, 'current.json'));
  return join(indexDir, 'generations', generation, name);
}

/** Flips one bit; `part` says where in the file, from 0 to 1. */
export function flipBit(path: string, part: number): void {
  const bytes = readFileSync(path);
  const at = Math.min(bytes.length - 1, Math.floor(bytes.length * part));
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}

/** Changes the published manifest and makes the pointer vouch for it. */
export function rewriteManifest(
  indexDir: string,
  change: (manifest: Record<string, unknown>) => object,
): void {
  const path = publishedFile(indexDir, 'manifest.json');
  const text = JSON.stringify(change(readJson(path)));
  writeFileSync(path, text);
  const pointer = join(indexDir, 'current.json');
  writeFileSync(pointer, JSON.stringify({ ...readJson(pointer), manifestSha256: hash(text) }));
}

/** Makes the manifest state the sizes and hashes that the files have now. */
export function sealIndex(indexDir: string): void {
  rewriteManifest(indexDir, (manifest) => ({
    ...manifest,
    files: (manifest.files as { name: string }[]).map(({ name }) => {
      const path = publishedFile(indexDir, name);
      return { name, bytes: statSync(path).size, sha256: hash(readFileSync(path)) };
    }),
  }));
}

/** Runs SQL against the published database and makes all hashes fit again. */
export function tamper(indexDir: string, sql: string): void {
  const database = new DatabaseSync(publishedFile(indexDir, 'quoth.sqlite'));
  database.exec(sql);
  database.close();
  sealIndex(indexDir);
}
