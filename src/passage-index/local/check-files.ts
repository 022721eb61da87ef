/** Every byte of a generation is compared with what its manifest says, before SQLite or native code opens a file. */
import { join } from 'node:path';
import { hashFile } from './hash-file.ts';
import { damaged, type Manifest } from './manifest.ts';

type Expected = Manifest['files'][number];

function findDamage(folder: string, expected: Expected): string | null {
  try {
    const { bytes, sha256 } = hashFile(join(folder, expected.name));
    if (bytes !== expected.bytes) return `${expected.name} has ${bytes} bytes, not ${expected.bytes}`;
    return sha256 === expected.sha256 ? null : `${expected.name} has changed since it was written`;
  } catch (error) {
    return `${expected.name} cannot be read (${(error as NodeJS.ErrnoException).code})`;
  }
}

/** What is wrong with the files, one sentence each; blocks its thread while it hashes. */
export function findDamages(folder: string, files: readonly Expected[]): string[] {
  return files.flatMap((file) => findDamage(folder, file) ?? []);
}

/** Throws `index_damaged` unless every file is what the manifest says. */
export function checkFiles(folder: string, files: readonly Expected[]): void {
  const damages = findDamages(folder, files);
  if (damages.length > 0) throw damaged(damages.join('; '));
}
