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

/** Nodes for `text`, each range inside a `<mark>`; ranges outside the text are ignored. */
export function markedText(text: string, ranges: readonly Range[]): Node[] {
  const nodes: Node[] = [];
  let at = 0;
  for (const [start, end] of clean(ranges, text.length)) {
    if (start > at) nodes.push(document.createTextNode(text.slice(at, start)));
    nodes.push(element('mark', { part: 'mark' }, text.slice(start, end)));
    at = end;
  }
  if (at < text.length) nodes.push(document.createTextNode(text.slice(at)));
  return nodes;
}
