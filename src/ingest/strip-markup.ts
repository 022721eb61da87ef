/** Markdown's inline signs taken away, for what is shown in one line: a heading, a title, a reference entry. */
import { foldSpaces } from './trim-span.ts';

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  '#39': "'",
  apos: "'",
};

/** The words without links' targets, emphasis, code signs and escapes, in one line. */
export function stripMarkup(source: string): string {
  const words = source
    .replace(/!?\[([^[\]\n]*)\](?:\([^()\n]*\)|\[[^[\]\n]{0,100}\])/g, '$1')
    .replace(/<(https?:[^<>\s]+)>/g, '$1')
    .replace(/<\/?[a-z][^<>\n]{0,200}>/gi, '')
    .replace(/(?<![\p{L}\p{N}*_\\])([*_]{1,3}|~~)(?=[^\s*_~])([^*_~\n]+?)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/`+([^`\n]+)`+/g, '$1')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&(#39|[a-z]{2,5});/g, (entity, name: string) => entities[name] ?? entity);
  return foldSpaces(words);
}

/** Whether anything is said besides images. */
export function hasWords(source: string): boolean {
  return /[\p{L}\p{N}]/u.test(
    source.replace(/!\[[^[\]\n]*\]\([^()\n]*\)/g, '').replace(/\[\s*\]\([^()\n]*\)/g, ''),
  );
}
