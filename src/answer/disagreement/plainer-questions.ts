/**
 * Questions that ask for a value in a roundabout way, asked plainly: whoever asks "was she elected in 1950?" is told of a dispute
 * about the year as one who asks when. Russian questions are left as they are.
 */
import { extractValues } from '../values/extract-values.ts';
import { isNumber, type Value } from '../values/value.ts';

const AUXILIARY = /^(?:did|do|does|was|were|is|are|had|has|have)\s+/iu;
const ASKS =
  /^(?:(?:in|on|at|by|for|of|to|from|since|until) )?(?:who|what|which|when|where|why|how)(?!\p{L})|\p{Script=Cyrillic}/iu;
/** What is denied, compared or told of another time is no value that the question asks for. */
const ASKS_ELSE = /\b(?:not|never|nobody|than|when|while|because|if|between|after)\b|n['’]t\b/iu;
const IS_TRUE =
  /^is it (?:true|correct|right|certain|a fact) that\s+|,?\s*(?:is that (?:true|correct|right)|true or false)\s*(?=\?|$)/giu;
/** "Or only in 1946", "or had he left before": the other possibility is asked about by the same question. */
const OR_ELSE = /,?\s+or\s+(?:not|only|had|was|did|just|the one)(?!\p{L})[^?]*/iu;
const BEFORE_DATE =
  /(?:,|\b(?:as early as|already|really|only|before|in|on|by|since|from|until|till|around|about|(?:the )?(?:early|late|spring|summer|autumn|winter)(?: of)?|the (?:beginning|middle|end) of))\s*$/iu;
/** "The 1755 earthquake", "the rulings of 1954": such a date says which one is meant. */
const DESCRIBED_BY = /\b(?:of|the|an?|this|that)\s*$/iu;
const BEFORE_NUMBER = /\b(?:more than|over|above|less than|fewer than|at least|about|some|as many as)\s*$/iu;
/** "Article 5", "page 12". */
const NUMBERED = /(?:\p{Lu}[\p{L}-]*|\b(?:page|version|number|no\.?|line|chapter|age of|is|was))\s*$/u;
/** What is counted: one word may stand before it. */
const COUNTED =
  /^\s+(?:(?!(?:of|in|and|or|to)\b)\p{Ll}[\p{L}-]* )?(?:\p{Ll}[\p{L}-]*s|people|men|women|children)(?!\p{L})/u;
const BESIDE = /\b(?:already|really|indeed)\s+/giu;
const STILL = /\bstill\s+/giu;

/** None where the question is plain already, or asks for no value. */
export function plainerQuestions(question: string): string[] {
  const embedded = embeddedIn(question);
  if (embedded !== null) return [embedded];
  const statement = question.replace(IS_TRUE, '').replace(OR_ELSE, '').trim();
  if (ASKS.test(question) || (!AUXILIARY.test(question) && statement === question)) return [];
  const values = extractValues(statement);
  const [date, ...others] = values.filter(isDated);
  const number = values.find((value) => isNumber(value) && isCount(statement, value));
  return [
    ...(date === undefined || others.length > 0 ? [] : askWhen(statement, date)),
    ...(number === undefined ? [] : askHowMany(statement, number)),
  ];
}

const isDated = (value: Value): boolean => value.kind === 'date' && value.normal.from.y !== undefined;
const isCount = (text: string, { start, end }: Value): boolean =>
  COUNTED.test(text.slice(end)) &&
  !NUMBERED.test(text.slice(0, start).replace(BEFORE_NUMBER, '').replace(AUXILIARY, ''));

/** "What is known of when he was born?", "do the sources say how many died?" */
const EMBEDDED =
  /^(?:what (?:(?:is|was) (?:known|said|told)|(?:do|does|can) [^?]{1,30}? (?:know|say|tell|be said)) (?:of|about|on|for)|(?:do|does|can|could) [^?]{1,40}? (?:know|say|tell|agree)(?: me| us| on)?|is it (?:known|certain|clear)|are there [^?]{1,30}? (?:figures|numbers|records) (?:for|of|on)) ((?:when|where|how (?:many|long)|in (?:which|what) year)\s[^?]{8,})\?*\s*$/iu;

function embeddedIn(question: string): string | null {
  const asked = EMBEDDED.exec(question)?.[1];
  return asked === undefined ? null : `${asked.charAt(0).toUpperCase()}${asked.slice(1)}?`;
}

/** Whether something was still so asks until when it was. */
function askWhen(statement: string, date: Value): string[] {
  const led = leadOf(statement, date, BEFORE_DATE);
  const lead = led.replace(/\bthe\s*$/iu, '');
  // "On the 7th of May" says when, "the 1755 earthquake" which one.
  const isDay = date.kind === 'date' && date.normal.from.d !== undefined;
  if (DESCRIBED_BY.test(isDay ? lead : led)) return [];
  const rest = `${lead} ${statement.slice(date.end)}`;
  if (ASKS_ELSE.test(rest)) return [];
  return [`${rest.search(STILL) >= 0 ? 'Until when' : 'When'} ${plain(rest)}`];
}

function askHowMany(statement: string, number: Value): string[] {
  const counted = COUNTED.exec(statement.slice(number.end))?.[0] ?? '';
  const rest = `${leadOf(statement, number, BEFORE_NUMBER)} ${statement.slice(number.end + counted.length)}`;
  return ASKS_ELSE.test(rest) ? [] : [`How many ${counted.trim()} ${plain(rest)}`];
}

/** What stands before a value, without the words that only lead to it. */
function leadOf(text: string, { start }: Pick<Value, 'start'>, lead: RegExp): string {
  let before = text.slice(0, start);
  while (lead.test(before)) before = before.replace(lead, '');
  return before;
}

const plain = (rest: string): string => {
  const words = rest
    .replace(BESIDE, '')
    .replace(STILL, '')
    .replace(/[\s,?.]+$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return `${AUXILIARY.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words}?`;
};
