/**
 * Bytes → canonical text. Every offset of the product points into this text, so whatever could make two
 * readings of one file differ (newlines, byte order marks, composed letters) is settled here, once.
 */
import { QuothError } from '../contract/errors.ts';
import { findInvalidUtf8 } from './find-invalid-utf8.ts';

/** The largest file that is read; beyond it a corpus file is a mistake more often than a document. */
export const maxFileBytes = 20 * 1024 * 1024;

const controlShare = 0.01;

/** The canonical text of a file: NFC, `\n`, well-formed, without a byte order mark. */
export function decodeText(name: string, bytes: Uint8Array): string {
  if (bytes.length > maxFileBytes) throw tooLarge(name, bytes.length);
  const text = decode(name, bytes);
  refuseBinary(name, text);
  return text.replace(/\r\n?/g, '\n').toWellFormed().normalize('NFC');
}

function decode(name: string, bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) throw binary(name, 'it contains NUL bytes');
  const invalid = findInvalidUtf8(bytes);
  if (invalid !== null) throw invalidUtf8(name, invalid);
  return new TextDecoder('utf-8').decode(bytes);
}

function refuseBinary(name: string, text: string): void {
  if (text.includes('\0')) throw binary(name, 'it contains NUL characters');
  let count = 0;
  for (let index = 0; index < text.length; index++) if (isControl(text.charCodeAt(index))) count++;
  if (count > 8 && count > text.length * controlShare)
    throw binary(name, `it has ${count} control characters`);
}

const isControl = (code: number) => code < 0x09 || (code > 0x0d && code < 0x20) || code === 0x7f;

function tooLarge(name: string, size: number): QuothError {
  const limit = maxFileBytes / 1024 / 1024;
  return new QuothError(
    'unreadable_document',
    `${name} is too large (${(size / 1024 / 1024).toFixed(1)} MB; the limit is ${limit} MB): split it into several files.`,
  );
}

function binary(name: string, reason: string): QuothError {
  return new QuothError(
    'unreadable_document',
    `${name} is not a text file (${reason}): export it as UTF-8 text or Markdown, or move it out of the corpus folder.`,
  );
}

function invalidUtf8(name: string, offset: number): QuothError {
  return new QuothError(
    'unreadable_document',
    `${name} is not valid UTF-8 (first invalid byte at offset ${offset}): save it with the encoding UTF-8.`,
  );
}
