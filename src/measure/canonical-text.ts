/** Question files come with any Unicode form and newline; documents are stored in one. Both are compared in that one. */

/** NFC with `\n` newlines and no byte order mark, as documents are stored. */
export function canonicalText(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
}
