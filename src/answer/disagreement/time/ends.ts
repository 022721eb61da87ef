/** "Appointed in 1937, in office until 1945": who asks until when is not told by a beginning, nor from when to when by a date that is no end. */
import { wordIndex } from '../../values/scan-words.ts';
import type { Value } from '../../values/value.ts';
import type { Asked } from '../asked.ts';
import { clauseBefore } from '../clause-around.ts';
import { governedBy, isOfficeAsked } from '../governs.ts';
import { isInValue, type SentenceFacts, wordBefore } from '../sentence-facts.ts';

const BEGINNINGS: ReadonlySet<string> = new Set([
  '=beginning',
  '=appointment',
  '=election',
  '=joining',
  '=founding',
  '=birth',
  'enter',
]);
const SINCE = /^(?:since|from|с|со|seit|depuis|desde)$/;
/** "Until work began in 1910": the beginning is the end of something else. */
const UNTIL = /^(?:until|till|when|before|до|пока|когда)$/;
const FARTHEST = 14;

/** `stated` as it stands in the sentence: a stretch of time has both ends, and is as it is asked for. */
export function isOtherEnd(stated: Value, facts: SentenceFacts, asked: Asked): boolean {
  if (stated.kind === 'time') return isOtherHour(stated, facts, asked);
  if (stated.kind !== 'date' || stated.normal.range === true) return false;
  const lead = wordBefore(facts, stated);
  if (asked.asksStretch) return !SINCE.test(lead) && !UNTIL.test(lead);
  if (asked.end === 'from') return isOfOtherItem(stated, facts, asked);
  return asked.end === 'to' && (SINCE.test(lead) || isBeginning(stated, facts, asked));
}

const OPENS = /^(?:since|from|between|с|seit|von|depuis|de|desde)$/;
const CLOSES = /^(?:until|till|to|до|bis|à|hasta)$|^[-–—]$/;
/** "From 22:00 until 6:00": each end is asked for by itself. */
function isOtherHour(time: Value, facts: SentenceFacts, { end }: Asked): boolean {
  if (end === null) return false;
  const lead = wordBefore(facts, time);
  if (end === 'to') return OPENS.test(lead) || isFirstOfTwo(time, facts);
  return (
    CLOSES.test(lead) && facts.stated.some(({ value }) => value.kind === 'time' && value.end < time.start)
  );
}

/** Nothing but "to" or a dash stands between it and the next hour: "22:00–6:00". */
const isFirstOfTwo = ({ end }: Value, { text, stated }: SentenceFacts): boolean =>
  stated.some(
    ({ value }) => value.kind === 'time' && value.start > end && BETWEEN.test(text.slice(end, value.start)),
  );
const BETWEEN = /^\s*(?:to|until|till|до|[-–—])\s*$/iu;

const SEPARATORS = /^[,;:()]$/;
/** "Member of the board since 1939, in 1945 director": asked about the director, the other item of the row dates another office. */
function isOfOtherItem(date: Value, facts: SentenceFacts, asked: Asked): boolean {
  const items = itemsOf(facts);
  const offices = facts.words.flatMap((_, at) => (isOfficeAsked(facts, at, asked) ? [items[at]] : []));
  const itemOf = ({ start }: Value) => items[wordIndex(facts.words, start)];
  if (offices.length === 0 || offices.includes(itemOf(date))) return false;
  return facts.stated.some(
    ({ value }) =>
      value.kind === 'date' && offices.includes(itemOf(value)) && !UNTIL.test(wordBefore(facts, value)),
  );
}

/** For each word the number of the item that it stands in; a comma inside a date parts nothing. */
function itemsOf(facts: SentenceFacts): number[] {
  let item = 0;
  return facts.words.map(({ text, start }) => {
    if (SEPARATORS.test(text) && !isInValue(facts, start)) item += 1;
    return item;
  });
}

function isBeginning(date: Value, facts: SentenceFacts, asked: Asked): boolean {
  const first = wordIndex(facts.words, date.start);
  const clause = clauseBefore(facts.words, first, FARTHEST);
  return !clause.some(({ lower }) => UNTIL.test(lower)) && datesBeginning(date, facts, asked);
}

const datesBeginning = (date: Value, facts: SentenceFacts, asked: Asked, events = BEGINNINGS): boolean =>
  governedBy(facts, date, { ...asked, events, predicates: events }) >= 0;

const DEEDS: ReadonlySet<string> = new Set([...BEGINNINGS].filter((event) => event !== '=birth'));
/** "Was appointed in 1940": what somebody did or was then began; a life is asked about in other words. */
export const datesDeedBegun = (date: Value, facts: SentenceFacts, asked: Asked): boolean =>
  datesBeginning(date, facts, asked, DEEDS);
