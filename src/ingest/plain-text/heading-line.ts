/** What a single line must look like to be a heading at all. */
import { parseEntryMarker } from '../entry-marker.ts';
import { isReferenceHeading } from '../references.ts';
import type { Group } from './split-lines.ts';

/** A line that may be a heading. */
export interface HeadingForm {
  /** Whether the form alone proves it: an underline, or the name of a reference list. */
  readonly sure: boolean;
  /** The level when the form tells it. */
  readonly level: number | null;
  readonly isCapitals: boolean;
  readonly isReferenceList: boolean;
}

const maxCharacters = 110;
const maxWords = 14;
/** A line in sentence case reads like a sentence beyond this. */
const maxSentenceCaseWords = 8;

/** The form of a group that is one line, or one line and its underline; null when it is no heading. */
export function parseHeadingLine(text: string, group: Group): HeadingForm | null {
  const [line, underline] = group.lines;
  if (!line || line.end - line.start > maxCharacters) return null;
  const words = text.slice(line.start, line.end);
  const isReferenceList = isReferenceHeading(words);
  if (underline) return group.lines.length === 2 ? underlinedForm(text, group, isReferenceList) : null;
  if (isReferenceList) return { sure: true, level: null, isCapitals: false, isReferenceList };
  if (!isBareLine(words)) return null;
  return { sure: false, level: numberedLevel(words), isCapitals: isCapitals(words), isReferenceList };
}

/** Whether a line underlines the one above it. */
export function isUnderline(line: string): boolean {
  return /^(?:={3,}|-{3,}|~{3,})$/.test(line);
}

function underlinedForm(text: string, group: Group, isReferenceList: boolean): HeadingForm | null {
  const underline = group.lines[1];
  if (!underline || !isUnderline(text.slice(underline.start, underline.end))) return null;
  const level = text.charAt(underline.start) === '=' ? 1 : 2;
  return { sure: true, level, isCapitals: false, isReferenceList };
}

/** All letters are capitals, and there are enough of them to be no abbreviation. */
function isCapitals(words: string): boolean {
  return (words.match(/\p{Lu}/gu)?.length ?? 0) >= 4 && !/\p{Ll}/u.test(words);
}

function isBareLine(words: string): boolean {
  if (!/^[\p{Lu}\p{Lo}\p{N}«“"'‘¿¡]/u.test(words) || !/\p{L}{2}/u.test(words)) return false;
  if (/[.!?…:;,،。！？：；，、—–-]["”»’')\]]*$/u.test(words) && !isCapitals(words.replace(/\.$/, '')))
    return false;
  if (parseEntryMarker(words)?.bracketed || /:\s|[.!?]\s+\p{Lu}\p{Ll}+\s/u.test(words))
    return isShortChapter(words);
  const count = words.split(/\s+/).length;
  return count <= maxSentenceCaseWords || (count <= maxWords && (isTitleCase(words) || isCapitals(words)));
}

/** "Chapter 3: The Road", "2. The Road". */
function isShortChapter(words: string): boolean {
  return /^(?:\p{Lu}\p{L}+ )?[\dIVXLC]+[.:] \p{Lu}[^.:]{0,70}$/u.test(words);
}

/** At least half of the longer words begin with a capital. */
function isTitleCase(words: string): boolean {
  const long = words.split(/\s+/).filter((word) => /\p{L}{4}/u.test(word));
  return long.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length * 2 >= long.length;
}

/** "2.1 The Road" is one level below "2 The Road". */
function numberedLevel(words: string): number | null {
  const number = /^(\d{1,2}(?:\.\d{1,2})*)\.? \p{Lu}/u.exec(words)?.[1];
  return number === undefined ? null : Math.min(number.split('.').length, 6);
}
