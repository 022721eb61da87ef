/** Reads clock times: "12:59 a.m.", "7 p.m.", "14:30". */
import { isMark, type Word } from './scan-words.ts';
import type { Read } from './value.ts';

interface HalfDay {
  readonly afternoon: boolean;
  readonly next: number;
}

function readHalfDay(words: readonly Word[], at: number): HalfDay | null {
  const lower = words[at]?.lower;
  if (lower === 'am' || lower === 'pm') return { afternoon: lower === 'pm', next: at + 1 };
  if ((lower !== 'a' && lower !== 'p') || !isMark(words, at + 1, '.') || words[at + 2]?.lower !== 'm')
    return null;
  return { afternoon: lower === 'p', next: isMark(words, at + 3, '.') ? at + 4 : at + 3 };
}

/** The clock time that begins at the number at `at`, or null. */
export function readTime(words: readonly Word[], at: number): Read<{ minutes: number }> | null {
  const hour = Number(words[at]?.text);
  if ((words[at]?.text.length ?? 9) > 2 || hour > 24) return null;
  const minute = words[at + 2];
  const isClock =
    isMark(words, at + 1, ':') &&
    words[at + 1]?.joined &&
    minute?.joined &&
    minute.text.length === 2 &&
    Number(minute.text) < 60;
  const after = isClock ? at + 3 : at + 1;
  const half = readHalfDay(words, after);
  if (!isClock && (!half || hour > 12)) return null;
  const minutes =
    (half ? (hour % 12) + (half.afternoon ? 12 : 0) : hour) * 60 + (isClock ? Number(minute?.text) : 0);
  return { first: at, next: half?.next ?? after, normal: { minutes } };
}
