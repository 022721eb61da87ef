/**
 * Questions that ask for a value in a roundabout way, asked plainly: whoever asks "was she elected in 1950?" is told of a dispute
 * about the year as one who asks when.
 */
import { extractValues } from '../values/extract-values.ts';
import { isNumber, type Value } from '../values/value.ts';

const AUXILIARY = /^(?:did|do|does|was|were|is|are|had|has|have)\s+/iu;
const ASKS =
  /^(?:(?:in|on|at|by|for|of|to|from|since|until) )?(?:who|what|which|when|where|why|how|кто|что|как|где|когда|почему|сколько)/iu;
const IS_TRUE =
  /^(?:is it (?:true|correct|right|certain|a fact) that|(?:верно|правда) ли,? что)\s+|,?\s*(?:is that (?:true|correct|right)|true or false)\s*(?=\?|$)/giu;
/** "Or only in 1946", "or had he left before": the other possibility is asked about by the same question. */
const OR_ELSE = /,?\s+(?:or|или)\s+(?:not|only|had|was|did|just|the one|не|только|лишь)(?!\p{L})[^?]*/iu;
const BEFORE_DATE =
  /(?:,|\b(?:as early as|already|really|only|not|before|in|on|by|since|from|until|till|around|about|the|(?:early|late|spring|summer|autumn|winter|middle)(?: of)?|начале|конце|ещё|уже|до|к|в|с))\s*$/iu;
const BEFORE_NUMBER = /\b(?:more than|over|above|less than|fewer than|at least|about|some|as many as)\s*$/iu;
const BESIDE = /\b(?:already|really|indeed|в самом деле|уже)\s+/giu;
const STILL = /\b(?:still|ещё|всё ещё)\s+/giu;

/** None where the question is plain already, or asks for no value. */
export function plainerQuestions(question: string): string[] {
  const embedded = embeddedIn(question);
  if (embedded !== null) return [embedded];
  const statement = question.replace(IS_TRUE, '').replace(OR_ELSE, '').trim();
  if (ASKS.test(question) || (!AUXILIARY.test(question) && statement === question)) return [];
  const values = extractValues(statement);
  const date = values.find((value) => isDated(value) && !/\bof\s*$/iu.test(leadOf(statement, value)));
  const number = values.find(isNumber);
  return [
    ...(date === undefined ? [] : [askWhen(statement, date)]),
    ...(number === undefined ? [] : [askHowMany(statement, number)]),
  ];
}

const isDated = (value: Value): boolean => value.kind === 'date' && value.normal.from.y !== undefined;

/** "What is known of when he was born?" */
const EMBEDDED =
  /\b(?:know[ns]?|told|tell|say|says|said|agree|certain|sure|clear|figures|sources|записано|известно)\b[^?]{0,40}?\b((?:when|where|how (?:many|long)|in (?:which|what) year)\s[^?]{8,})\?*\s*$/iu;

function embeddedIn(question: string): string | null {
  const asked = EMBEDDED.exec(question)?.[1];
  return asked === undefined ? null : `${asked.charAt(0).toUpperCase()}${asked.slice(1)}?`;
}

/** Whether something was still so asks until when it was. */
function askWhen(statement: string, date: Value): string {
  const rest = without(statement, date, BEFORE_DATE);
  const asksEnd = rest.search(STILL) >= 0;
  return `${asksEnd ? 'Until when' : 'When'} ${plain(rest.replace(STILL, ''))}`;
}

function askHowMany(statement: string, number: Value): string {
  const noun = /^\s*\p{Ll}[\p{L}-]*/u.exec(statement.slice(number.end))?.[0] ?? '';
  const counted = { start: number.start, end: number.end + noun.length };
  const rest = without(statement, counted, BEFORE_NUMBER);
  const unit = isNumber(number) && number.normal.unit !== null && noun === '' ? number.normal.unit : noun;
  return `How many ${unit.trim()} ${plain(rest.replace(STILL, ''))}`;
}

const without = (text: string, { start, end }: Pick<Value, 'start' | 'end'>, lead: RegExp): string =>
  `${leadOf(text, { start }, lead)} ${text.slice(end)}`;

/** What stands before a value, without the words that only lead to it. */
function leadOf(text: string, { start }: Pick<Value, 'start'>, lead: RegExp = BEFORE_DATE): string {
  let before = text.slice(0, start);
  while (lead.test(before)) before = before.replace(lead, '');
  return before;
}

const plain = (rest: string): string => {
  const words = rest
    .replace(BESIDE, '')
    .replace(/[\s,?.]+$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return `${AUXILIARY.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words}?`;
};
