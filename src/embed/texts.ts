/** What other people's tokenizers and servers can take. */

/** The text without half surrogate pairs, and never blank: servers refuse both, and some models give no vector. */
export function readableText(text: string): string {
  return text.trim() === '' ? '-' : text.toWellFormed();
}
