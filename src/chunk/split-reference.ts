/** One entry of a reference list → its sentences. A title is one quote, whatever full stops stand in it. */
import type { Span } from '../contract/span.ts';
import { splitSentences } from './split-sentences.ts';

/** A title in quotation marks, emphasis or a link at the beginning of an entry. */
const leadingTitle =
  /^(?:"[^"\n]{2,300}"|“[^”\n]{2,300}”|«[^»\n]{2,300}»|„[^“”\n]{2,300}[“”]|[*_]{1,3}[^*_\n]{2,300}[*_]{1,3}|\[[^\]\n]{2,300}\])/;

const maxTitle = 200;

/** The sentences of an entry; `isTitle` says that more blocks of the entry follow this one. */
export function splitReference(source: string, language: string, isTitle: boolean): Span[] {
  if (isTitle && source.length <= maxTitle && !source.includes('\n'))
    return [{ start: 0, end: source.length }];
  const titleEnd = leadingTitle.exec(source)?.[0].length ?? 0;
  const sentences = splitSentences(source, language);
  const within = sentences.filter((sentence) => sentence.start < titleEnd);
  const [first] = within;
  const last = within.at(-1);
  if (!first || !last || within.length === 1) return sentences;
  return [{ start: first.start, end: last.end }, ...sentences.slice(within.length)];
}
