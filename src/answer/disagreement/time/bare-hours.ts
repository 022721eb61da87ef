/** "Opens at ten", "from three in the afternoon": where a time of day is asked for, a bare number behind such a word is an hour. */
import { isAfternoonAtNight } from '../../values/read-spoken-time.ts';
import { isNumber, type Value } from '../../values/value.ts';
import type { Asked } from '../asked.ts';
import { type SentenceFacts, wordBefore } from '../sentence-facts.ts';

const LEADS = /^(?:at|from|until|till|by|between|about|around|towards|before|after|since|в|до|с|к|около)$/;
const DAY_PART = /^\s+(?:in the (morning|afternoon|evening)|(at night)|(утра|дня|вечера|ночи))(?!\p{L})/u;
const hoursOfDay = 24;
const hoursOfHalf = 12;

const ASKS =
  /\b(?:what|which) (?:time|hour)\b|(?:^|[^а-яё])(?:во сколько|в котором часу|с которого часа|до которого часа)(?![а-яё])/iu;
/** "At what time", and not "when", which may ask for a day. */
export const asksHour = (question: string): boolean => ASKS.test(question);

const OF_DAY =
  /\b(?:time|hour) of (?:the )?day\b|\b(?:what|which) hours?\b|(?:^|[^а-яё])(?:во сколько|в котором часу|в какое время суток|с которого часа|до которого часа)(?![а-яё])/iu;
/** "At what time of day": "at what time" may mean a day. */
export const asksTimeOfDay = (question: string): boolean => OF_DAY.test(question);

/** The value as a time of day, or as it is. */
export function asHour(value: Value, facts: SentenceFacts, asked: Asked): Value {
  const { about, asksHour } = asked;
  if (about !== 'date' || !asksHour || !isNumber(value) || value.kind !== 'number') return value;
  const { value: hour, unit } = value.normal;
  if (unit !== null || !Number.isInteger(hour) || hour < 1 || hour > hoursOfDay) return value;
  if (!LEADS.test(wordBefore(facts, value)) && value.normal.bound !== 'about') return value;
  if (/^\s+of\b/.test(facts.text.slice(value.end)) || isAge(value, facts, asked)) return value;
  const { start, end, text } = value;
  return { kind: 'time', start, end, text, normal: timeOf(hour, facts.text.slice(end)) };
}

/** Without a word for it, either half of the day may be meant. */
function timeOf(hour: number, behind: string): { minutes: number; eitherHalf?: boolean } {
  const part = DAY_PART.exec(behind);
  const said = part?.[1] ?? part?.[2] ?? part?.[3];
  if (hour > hoursOfHalf) return { minutes: (hour % hoursOfDay) * 60 };
  const minutes = (hour % hoursOfHalf) * 60;
  if (said === undefined) return { minutes, eitherHalf: true };
  return { minutes: isLate(hour, said) ? minutes + hoursOfHalf * 60 : minutes };
}

/** The hour is of the second half of the day. */
function isLate(hour: number, said: string): boolean {
  if (/^(?:at night|ночи)$/.test(said)) return isAfternoonAtNight(hour);
  return !/^(?:morning|утра)$/.test(said) && !(hour === hoursOfHalf && /^(?:evening|вечера)$/.test(said));
}

/** "Weir started school at 6", where it is asked when the school starts: behind somebody else's name at the beginning it is an age. */
const isAge = (age: Value, facts: SentenceFacts, { nameTokens }: Asked): boolean =>
  wordBefore(facts, age) === 'at' &&
  facts.stated.some(
    ({ value }) =>
      value.kind === 'name' &&
      value.start === 0 &&
      // "Guided tours start at ten": a capital at the beginning shows no name.
      !(value.normal.uncertain && /(?:ed|ing)$/iu.test(value.text)) &&
      (value.normal.role === 'person' || value.normal.role === 'unknown') &&
      !value.normal.tokens.some((token) => nameTokens.has(token)),
  );
