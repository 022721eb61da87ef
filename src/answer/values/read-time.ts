/** Reads clock times in digits: "12:59 a.m.", "7 p.m.", "5.40 p.m.", "14:30". */
import { readDayPart } from './read-spoken-time.ts';
import { isMark, type Word } from './scan-words.ts';
import type { Read, TimeNormal } from './value.ts';

/** The minutes behind the hour at `at`, or null: "59" in "12:59". */
function minuteAfter(words: readonly Word[], at: number, mark: string): number | null {
  const minute = words[at + 2];
  const isMinute =
    isMark(words, at + 1, mark) &&
    words[at + 1]?.joined &&
    minute?.joined &&
    minute.kind === 'number' &&
    minute.text.length === 2 &&
    Number(minute.text) < 60;
  return isMinute ? Number(minute.text) : null;
}

/** "2:29:14" is how long something took. */
const hasSeconds = (words: readonly Word[], at: number): boolean =>
  isMark(words, at + 3, ':') && words[at + 4]?.kind === 'number' && words[at + 4]?.joined === true;

const LEADS = /^(?:at|until|um|bis|à|в|до)$/;
/** "Stood at 10.20" is a level. */
const LEVELS = /^(?:closed|priced|rate|rated|stands?|stood|valued)$/;
const endsClause = (word: Word | undefined): boolean =>
  word === undefined ||
  (word.kind === 'mark' && /[,;.)]/.test(word.text)) ||
  /^(?:and|but|when|as|uhr)$/.test(word.lower);

/** The clock time that begins at the number at `at`, or null. */
export function readTime(words: readonly Word[], at: number): Read<TimeNormal> | null {
  const hour = Number(words[at]?.text);
  if ((words[at]?.text.length ?? 9) > 2 || hour > 24 || hasSeconds(words, at)) return null;
  const clock = minuteAfter(words, at, ':');
  // A dot may be a decimal point: "5.40" is a time only before "p.m.", or as a whole clause after "at".
  const dotted = clock === null ? minuteAfter(words, at, '.') : null;
  const after = clock === null && dotted === null ? at + 1 : at + 3;
  const part = readDayPart(words, after, hour);
  const isAlone =
    dotted !== null &&
    words[at]?.text.length === 2 &&
    hour < 24 &&
    LEADS.test(words[at - 1]?.lower ?? '') &&
    !LEVELS.test(words[at - 2]?.lower ?? '') &&
    endsClause(words[after]);
  if (clock === null && !isAlone && (part === null || hour > 12 || hour === 0)) return null;
  const past = clock ?? dotted ?? 0;
  const minutes = (part ? (hour % 12) + (part.afternoon ? 12 : 0) : hour) * 60 + past;
  return { first: at, next: part?.next ?? after, normal: { minutes } };
}
