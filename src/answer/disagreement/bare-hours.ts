/** "Opens at ten", "from three in the afternoon": where a time of day is asked for, a bare number behind such a word is an hour. */
import { isNumber, type Value } from '../values/value.ts';
import type { Asked } from './asked.ts';
import { type SentenceFacts, wordIndex } from './sentence-facts.ts';

const LEADS = /^(?:at|from|until|till|by|between|about|around|towards|before|after|since|в|до|с|к|около)$/;
const DAY_PART = /^\s+(?:in the (morning|afternoon|evening)|(at night)|(утра|дня|вечера))(?!\p{L})/u;
const hoursOfDay = 24;
const hoursOfHalf = 12;

const ASKS =
  /\b(?:what|which) (?:time|hour)\b|(?:^|[^а-яё])(?:во сколько|в котором часу|с которого часа|до которого часа)(?![а-яё])/iu;
/** "At what time", and not "when", which may ask for a day. */
export const asksHour = (question: string): boolean => ASKS.test(question);

/** The value as a time of day, or as it is. */
export function asHour(value: Value, facts: SentenceFacts, { about, asksHour }: Asked): Value {
  if (about !== 'date' || !asksHour || !isNumber(value) || value.kind !== 'number') return value;
  const { value: hour, unit } = value.normal;
  if (unit !== null || !Number.isInteger(hour) || hour < 1 || hour > hoursOfDay) return value;
  const before = facts.words[wordIndex(facts.words, value.start) - 1]?.lower ?? '';
  if (!LEADS.test(before) && value.normal.bound !== 'about') return value;
  const { start, end, text } = value;
  return { kind: 'time', start, end, text, normal: timeOf(hour, facts.text.slice(end)) };
}

/** Without a word for it, either half of the day may be meant. */
function timeOf(hour: number, behind: string): { minutes: number; eitherHalf?: boolean } {
  const part = DAY_PART.exec(behind);
  const said = part?.[1] ?? part?.[2] ?? part?.[3];
  if (hour > hoursOfHalf) return { minutes: hour * 60 };
  const minutes = (hour % hoursOfHalf) * 60;
  if (said === undefined) return { minutes, eitherHalf: true };
  return { minutes: /^(?:morning|утра)$/.test(said) ? minutes : minutes + hoursOfHalf * 60 };
}
