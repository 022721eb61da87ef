/** What is text, and which text it is. */
import { describe, expect, it } from 'vitest';
import { decodeText, maxFileBytes } from '../../../src/ingest/decode-text.ts';

const bytes = (...values: number[]) => new Uint8Array(values);
const utf8 = (text: string) => new TextEncoder().encode(text);
const thrown = (read: () => unknown) => {
  try {
    read();
  } catch (error) {
    return error;
  }
  return null;
};

describe('canonical text', () => {
  it('has one kind of newline and no byte order mark', () => {
    expect(decodeText('a.txt', utf8('\uFEFFone\r\ntwo\rthree\n'))).toBe('one\ntwo\nthree\n');
  });

  it('is composed', () => {
    expect(decodeText('a.txt', utf8('Cafe\u0301'))).toBe('Caf\u00e9');
  });

  it('is read from UTF-16 of both byte orders', () => {
    expect(decodeText('a.txt', bytes(0xff, 0xfe, 0x41, 0x00, 0x16, 0x04))).toBe('AЖ');
    expect(decodeText('a.txt', bytes(0xfe, 0xff, 0x00, 0x41, 0x04, 0x16))).toBe('AЖ');
  });

  it('has a replacement character for half a surrogate pair', () => {
    expect(decodeText('a.txt', bytes(0xff, 0xfe, 0x41, 0x00, 0x3d, 0xd8, 0x42, 0x00))).toBe('A\uFFFDB');
  });

  it('may be empty', () => {
    expect(decodeText('a.txt', bytes())).toBe('');
  });
});

describe('refusal', () => {
  it('names the file, the offset of the invalid byte and the way out', () => {
    const error = thrown(() => decodeText('notes/a.md', bytes(0x41, 0xc3, 0xa9, 0xe9, 0x20)));
    expect(error).toMatchObject({ code: 'unreadable_document' });
    expect(String(error)).toMatch(/notes\/a\.md.*offset 3.*UTF-8/);
  });

  it.each([
    ['a stray continuation byte', [0x41, 0x80], 1],
    ['an overlong form', [0xc0, 0xaf], 0],
    ['a surrogate in UTF-8', [0x41, 0x42, 0xed, 0xa0, 0x80], 2],
    ['a sequence cut off by the end', [0xd0, 0x96, 0xe2, 0x82], 2],
  ])('finds %s', (_, values, offset) => {
    expect(String(thrown(() => decodeText('a.txt', bytes(...values))))).toContain(`offset ${offset})`);
  });

  it.each([
    ['NUL bytes', bytes(0x25, 0x50, 0x00, 0x46)],
    ['many control characters', utf8('\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u000e\u000f text')],
  ])('calls %s binary', (_, content) => {
    const error = thrown(() => decodeText('picture.md', content));
    expect(error).toMatchObject({ code: 'unreadable_document' });
    expect(String(error)).toMatch(/picture\.md is not a text file/);
  });

  it('says how large a file may be', () => {
    const error = thrown(() => decodeText('big.txt', new Uint8Array(maxFileBytes + 1)));
    expect(String(error)).toMatch(/big\.txt is too large.*limit is 20 MB/);
  });
});
