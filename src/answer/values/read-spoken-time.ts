/** Reads clock times in words: "quarter past five", "ten minutes to six", "half past two in the morning", "noon". */
import { wordValue } from './read-number.ts';
import type { Word } from './scan-words.ts';
import type { Read, TimeNormal } from './value.ts';

const FIXED: ReadonlyMap<string, number> = new Map([
  ['noon', 720],
  ['midday', 720],
  ['midnight', 0],
]);

/** A number of minutes, and where it ends. */
interface Minutes {
  readonly count: number;
  readonly next: number;
}

function numberAt(words: readonly Word[], at: number): number | null {
  const word = words[at];
  if (word?.kind === 'number') return word.text.length <= 2 ? Number(word.text) : null;
  return wordValue(word?.lower ?? '') ?? null;
}

function minutesAt(words: readonly Word[], at: number): Minutes | null {
  const from = words[at]?.lower === 'a' ? at + 1 : at;
  const lower = words[from]?.lower ?? '';
  if (lower === 'half') return { count: 30, next: from + 1 };
  if (lower === 'quarter') return { count: 15, next: from + 1 };
  const count = numberAt(words, from);
  if (count === null || count > 30) return null;
  return { count, next: /^minutes?$/.test(words[from + 1]?.lower ?? '') ? from + 2 : from + 1 };
}

/** "Eleven at night" is late, and "two at night" early. */
const NIGHT_FROM = 6;
export const isAfternoonAtNight = (hour: number): boolean => hour >= NIGHT_FROM && hour < 12;

interface DayPart {
  readonly afternoon: boolean;
  readonly next: number;
}

/** "in the morning", "at night", "p.m." tell the half of the day that `hour` is of; without them either may be meant. */
export function readDayPart(words: readonly Word[], at: number, hour: number): DayPart | null {
  const lower = (step: number) => words[at + step]?.lower;
  const short = /^([ap])m$/.exec(lower(0) ?? '')?.[1];
  if (short) return { afternoon: short === 'p', next: at + 1 };
  if ((lower(0) === 'a' || lower(0) === 'p') && lower(1) === '.' && lower(2) === 'm')
    return { afternoon: lower(0) === 'p', next: lower(3) === '.' ? at + 4 : at + 3 };
  if (lower(0) === 'in' && lower(1) === 'the' && /^(?:morning|afternoon|evening)$/.test(lower(2) ?? ''))
    return { afternoon: lower(2) !== 'morning', next: at + 3 };
  return lower(0) === 'at' && lower(1) === 'night'
    ? { afternoon: isAfternoonAtNight(hour), next: at + 2 }
    : null;
}

const LEADS_RANGE = /^(?:from|between|opens?|opened|opening|hours|daily|с)$/;
/** "From ten to midnight", "open ten to four": a bare number there begins a stretch of time. */
const isRangeAt = (words: readonly Word[], at: number, { next }: Minutes): boolean =>
  next === at + 1 &&
  numberAt(words, at) !== null &&
  words[next]?.lower === 'to' &&
  LEADS_RANGE.test(words[at - 1]?.lower ?? '');

/** The spoken time that begins at the word at `at`, or null. */
export function readSpokenTime(words: readonly Word[], at: number): Read<TimeNormal> | null {
  const fixed = FIXED.get(words[at]?.lower ?? '');
  if (fixed !== undefined) return { first: at, next: at + 1, normal: { minutes: fixed } };
  const minutes = minutesAt(words, at);
  if (minutes === null) return null;
  const relation = words[minutes.next]?.lower;
  if (relation === "o'clock" || relation === 'o’clock') return onTheHour(words, at, minutes);
  if (relation === 'in' || relation === 'at') return inPartOfDay(words, at, minutes);
  if ((relation !== 'past' && relation !== 'to') || isRangeAt(words, at, minutes)) return null;
  const signed = relation === 'past' ? minutes.count : -minutes.count;
  const around = FIXED.get(words[minutes.next + 1]?.lower ?? '');
  if (around !== undefined)
    return { first: at, next: minutes.next + 2, normal: { minutes: (around + signed + 1440) % 1440 } };
  const hour = numberAt(words, minutes.next + 1);
  // "two to four" is a range more often than a time.
  const isTime = relation === 'past' || minutes.next > at + 1 || minutes.count % 5 === 0;
  if (hour === null || hour < 1 || hour > 12 || !isTime || !endsHour(words, minutes.next + 2)) return null;
  return withDayPart(words, { first: at, next: minutes.next + 2, minutes: hour * 60 + signed });
}

/** "ten to fifteen people", "five past winners": no hour stands there. */
function endsHour(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    word === undefined ||
    word.kind === 'mark' ||
    /^(?:in|at|on|and|when|before|after|by|that|a|p|am|pm|o['’]clock)$/.test(word.lower)
  );
}

function onTheHour(words: readonly Word[], at: number, { count, next }: Minutes): Read<TimeNormal> | null {
  return count < 1 || count > 12
    ? null
    : withDayPart(words, { first: at, next: next + 1, minutes: count * 60 });
}

const LEADS_HOUR = /^(?:at|from|until|till|by|about|around|towards|before|after|since|opens?|closes?)$/;
/** "At ten in the evening", "from six at night"; "they shot ten in the morning" counts. */
function inPartOfDay(words: readonly Word[], at: number, { count, next }: Minutes): Read<TimeNormal> | null {
  const isHour = next === at + 1 && numberAt(words, at) !== null && count >= 1 && count <= 12;
  if (!isHour || !LEADS_HOUR.test(words[at - 1]?.lower ?? '')) return null;
  return readDayPart(words, next, count) && withDayPart(words, { first: at, next, minutes: count * 60 });
}

interface Clock {
  readonly first: number;
  readonly next: number;
  readonly minutes: number;
}

function withDayPart(words: readonly Word[], { first, next, minutes }: Clock): Read<TimeNormal> {
  const after = /^o['’]clock$/.test(words[next]?.lower ?? '') ? next + 1 : next;
  const morning = ((minutes % 720) + 720) % 720;
  const part = readDayPart(words, after, morning / 60);
  return part === null
    ? { first, next: after, normal: { minutes: morning, eitherHalf: true } }
    : { first, next: part.next, normal: { minutes: morning + (part.afternoon ? 720 : 0) } };
}
