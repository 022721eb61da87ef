/** The hash of a file of any size, read in pieces. */
import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

export interface FileRecord {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

const pieceBytes = 1 << 20;

/** Hex SHA-256 of a text. */
export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Size and hash of a file; blocks its thread, so large files are hashed in a worker. */
export function hashFile(path: string): Omit<FileRecord, 'name'> {
  const descriptor = openSync(path, 'r');
  try {
    const hash = createHash('sha256');
    const piece = Buffer.allocUnsafe(pieceBytes);
    for (let read = readSync(descriptor, piece); read > 0; read = readSync(descriptor, piece)) {
      hash.update(piece.subarray(0, read));
    }
    return { bytes: fstatSync(descriptor).size, sha256: hash.digest('hex') };
  } finally {
    closeSync(descriptor);
  }
}
