/**
 * `Intl.Segmenter` takes a bracket after a full stop for the end of the sentence and every line break for one too.
 * The text is masked before it is asked: same length, other characters, so that offsets hold.
 */
import { isEscaped } from './escaped-text.ts';

const masks: readonly (readonly [RegExp, string])[] = [
  // A citation marker belongs to the sentence before it.
  [/\[\^?\d{1,4}(?:\s{0,2}[,;–—-]\s{0,2}\d{1,4}){0,30}\](?!\()/g, ' '],
  // The target of a link closes like a bracket.
  [/\]\([^()\s]{0,2000}(?: "[^"\n]{0,200}")?\)/g, ')'],
  [/\]\[[^[\]\n]{0,100}\]/g, ')'],
  // Emphasis or code that closes after a full stop closes like a quotation mark.
  [/(?<=[.!?…。！？][”"’»)\]]{0,2})[*_`]{1,3}(?=\s|$)/g, ')'],
  [/<\/?[a-z][^<>\n]{0,200}>/gi, ' '],
  // Quotation lines and wrapped lines go on with the sentence.
  [/\n[ \t]*(?:>[ \t]?)+/g, ' '],
  [/[\n\v\f\r\u0085\u2028\u2029]/g, ' '],
];

const writtenBreak: readonly [RegExp, string] = [/\\[nrt]/g, ' '];

/** The text with markup made harmless, unit for unit as long as before. */
export function maskMarkup(text: string): string {
  return [...masks, ...(isEscaped(text) ? [writtenBreak] : [])].reduce(
    (masked, [pattern, sign]) => masked.replace(pattern, (match) => sign.repeat(match.length)),
    text,
  );
}
