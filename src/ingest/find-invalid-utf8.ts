/** `TextDecoder` says that a file is broken but not where; a person who has to repair it needs the place. */
import { isUtf8 } from 'node:buffer';

/** Offset of the first byte that is not valid UTF-8, or null. */
export function findInvalidUtf8(bytes: Uint8Array): number | null {
  if (isUtf8(bytes)) return null;
  let offset = 0;
  while (offset < bytes.length) {
    const length = sequenceLength(bytes, offset);
    if (length === 0) return offset;
    offset += length;
  }
  return null;
}

/** Length of the valid sequence at `offset`; 0 when there is none. */
function sequenceLength(bytes: Uint8Array, offset: number): number {
  const lead = bytes[offset] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  return isUtf8(bytes.subarray(offset, offset + length)) ? length : 0;
}
