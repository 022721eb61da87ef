/** Reads single vectors out of the flat file, so that an index of any size needs little memory. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { damaged } from './manifest.ts';

export interface VectorFile {
  readonly count: number;
  readonly dimension: number;
  /** `length` vectors from `first` on, one after the other; valid until the next call. */
  read(first: number, length: number): Float32Array;
  close(): void;
}

/** Up to here the whole file is held in memory; 30,000 vectors of 512 numbers. */
const memoryBytes = 64 << 20;

function createReader(descriptor: number, dimension: number): VectorFile['read'] {
  let buffer = new Float32Array(dimension * 64);
  return (first, length) => {
    const size = length * dimension;
    if (buffer.length < size) buffer = new Float32Array(size);
    const piece = buffer.subarray(0, size);
    const position = first * dimension * Float32Array.BYTES_PER_ELEMENT;
    const bytes = readSync(descriptor, piece, { position });
    if (bytes !== piece.byteLength)
      throw damaged(`the file of vectors ends before vector ${first + length - 1}`);
    return piece;
  };
}

/** Opens a file of vectors of one dimension. */
export function openVectorFile(path: string, dimension: number): VectorFile {
  const descriptor = openSync(path, 'r');
  const bytes = fstatSync(descriptor).size;
  const count = Math.floor(bytes / (dimension * Float32Array.BYTES_PER_ELEMENT));
  const read = createReader(descriptor, dimension);
  const all = bytes <= memoryBytes ? read(0, count).slice() : null;
  return {
    count,
    dimension,
    read: (first, length) =>
      all?.subarray(first * dimension, (first + length) * dimension) ?? read(first, length),
    close: () => closeSync(descriptor),
  };
}
