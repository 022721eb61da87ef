/** Text with ranges marked; the text content stays exactly what it was. */
import { element } from './element.ts';

type Range = readonly [number, number];

function clean(ranges: readonly Range[], length: number): Range[] {
  let last = 0;
  return [...ranges]
    .sort(([a], [b]) => a - b)
    .flatMap(([from, to]): Range[] => {
      const start = Math.max(from, last);
      const end = Math.min(to, length);
      if (!(start < end)) return [];
      last = end;
      return [[start, end]];
    });
}

/** The document's own `[21]` must not look like a reference of the answer. */
function wordNodes(text: string): Node[] {
  return text
    .split(/(\[\^?\d{1,4}(?:[,;–\s-]+\d{1,4})*\])/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      /^\[\^?\d/.test(piece)
        ? element('span', { class: 'own-citation' }, piece)
        : document.createTextNode(piece),
    );
}

/** Nodes for `text`, each range inside a `<mark>`; ranges outside the text are ignored. */
export function markedText(text: string, ranges: readonly Range[]): Node[] {
  const nodes: Node[] = [];
  let at = 0;
  for (const [start, end] of clean(ranges, text.length)) {
    if (start > at) nodes.push(...wordNodes(text.slice(at, start)));
    nodes.push(element('mark', { part: 'mark' }, ...wordNodes(text.slice(start, end))));
    at = end;
  }
  if (at < text.length) nodes.push(...wordNodes(text.slice(at)));
  return nodes;
}
