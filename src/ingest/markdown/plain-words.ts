/** The words of a syntax tree without its signs: for titles, headings and the question whether there are any. */
import type { Nodes } from 'mdast';
import { foldSpaces } from '../trim-span.ts';

/** The text of a node in one line; images count by their description only if asked. */
export function plainWords(node: Nodes, options: { readonly images: boolean }): string {
  const parts: string[] = [];
  const open: Nodes[] = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.type === 'text' || next.type === 'inlineCode') parts.push(next.value);
    else if (next.type === 'break') parts.push(' ');
    else if (next.type === 'image' && options.images) parts.push(next.alt ?? '');
    if ('children' in next) for (const child of next.children.toReversed()) open.push(child);
  }
  return foldSpaces(parts.join(''));
}
