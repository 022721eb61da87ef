/**
 * Questions that ask for a value in a roundabout way, asked plainly: whoever asks "was she elected in 1950?" is told of a dispute
 * about the year as one who asks when.
 */
import { extractValues } from '../values/extract-values.ts';
import { IRREGULAR_VERBS } from '../values/irregular-verbs.ts';
import { ENGLISH_MONTHS } from '../values/month-names.ts';
import { isDated, isNumber, type Value } from '../values/value.ts';
import { orderAsked } from './claims/ordering.ts';
import { asStated, isToBeChecked } from './roundabout/as-stated.ts';
import { amountAsked, embeddedIn, eventKnown, givenNameAsked } from './roundabout/asked-of.ts';
import { causeChecked } from './roundabout/cause-checked.ts';
import { isAside } from './roundabout/is-aside.ts';
import { plainerInRussian } from './roundabout/russian.ts';
import { endOfState } from './roundabout/still-then.ts';
import { withoutLead } from './roundabout/without-lead.ts';
import { withoutNames } from './roundabout/without-names.ts';
import { withoutBound, withoutOptions } from './roundabout/without-options.ts';

const AUXILIARY = /^(?:did|do|does|was|were|is|are|had|has|have)\s+/iu;
const ASKS =
  /^(?:(?:in|on|at|by|for|of|to|from|since|until) )?(?:who|what|which|when|where|why|how)(?!\p{L})/iu;
const RUSSIAN = /\p{Script=Cyrillic}/u;
/** What is denied, compared or told of another time or of whom it is asked is no value that the question asks for. */
const ASKS_ELSE =
  /\b(?:not|never|nobody|than|who|whom|which|what|where|when|while|because|if|between|after)\b|n['’]t\b/iu;
/** Behind the statement that is to be checked. */
const IS_IT_SO =
  /(?:[,.;]|\s[-–—])?\s*(?:(?:is|was) (?:that|this|it) (?:true|correct|right|so|accurate|the case|the (?:right|correct) \p{L}{1,20})|true or false|is there (?:any )?(?:agreement|consensus|dispute|disagreement|doubt) (?:on|about|over) (?:this|that|it)|(?:do|does|would) (?:the|this|these|those|that|your|our) (?:\p{L}+ )?(?:texts?|sources?|documents?|records?|files?|papers?|archives?|evidence|materials?|collections?) (?:really )?(?:(?:bear|back) (?:this|that|it|him|her|them) (?:out|up)|(?:support|confirm|corroborate|agree with|say) (?:this|that|it|so)|agree))\s*(?=\?|$)|[,.;]\s*(?:right|correct|true|\p{L}{2,6}n['’]t (?:he|she|it|they|there|we|you|I|that so))\s*(?=\?|$)/giu;
/** "I read that …", "our teacher says …": whose word it is. */
const TOLD =
  /^(?:I(?:['’]ve| have)? (?:(?:once )?(?:read|heard|thought|believed|learnt|learned)|was told|think|believe|seem to remember)|it (?:is|was) (?:said|claimed|reported|believed)|(?:some(?:body| people)?|many|people|they|(?:the|a|our|my|his|her|this|that|one|some) [\p{L} ]{1,40}?) (?:says?|said|claims?|claimed|writes?|wrote|states?|insists?|told me))(?: somewhere)? (?:that )?/iu;
/** "Or only in 1946", "or had he left before": the other possibility is asked about by the same question. */
const OR_ELSE =
  /,?\s+or\s+(?:not|only|had|was|did|just|the one|longer|more|less|fewer|later|earlier|(?:an?|one|two|three|four|five|some|several|\d+) (?:day|week|month|year|decade)s? (?:later|earlier|before|after))(?!\p{L})[^?]*/iu;
/** "In February or in April 1954", "on the seventh or the eighth of May": the first of them is no date by itself. */
const OR_BARE = new RegExp(
  String.raw`\s(?:(?:in|on) )?(?:the )?(?:${ENGLISH_MONTHS}|\p{L}+(?:st|nd|rd|th|first|second|third)|\d{1,2}(?:st|nd|rd|th)?)(?: of)?,? or(?: (?:in|on))?(?: the)?\s*$`,
  'iu',
);
/** "In the summer of 1949" says when, and no noun is called so. */
const IS_SEASON = new RegExp(
  String.raw`^(?:(?:early|late|mid-?) )?(?:spring|summer|autumn|fall|winter|${ENGLISH_MONTHS})(?!\p{L})`,
  'iu',
);
const PARTICIPLE = `(?:\\p{L}+ed|(?:re|un|over|under)?(?:${[...IRREGULAR_VERBS.keys()].join('|')}|cut|put|set|shut))\\b`;
const LASTS =
  '(?:be|belong|command|direct|exist|govern|have|head|hold|know|lead|live|manage|own|play|reign|reside|rule|run|serve|sit|stand|stay|study|teach|use|work)\\b';
/** "Was already the mayor", "did already lead the bank" ask since when; "already built", "did already leave", when that was. */
const ALREADY = new RegExp(
  `^did [^?]*\\balready ${LASTS}|^(?:was|were|is|are) [^?]*\\balready (?!${PARTICIPLE})|\\b(?:was|were|is|are|been) already (?!${PARTICIPLE})`,
  'iu',
);
/** "In 1934 or in 1937". */
const OR_DATE =
  /^,? or (?:already |as early as )?(?:in |on |since |until |from )?(?:the )?(?:\p{L}+ of )?$/iu;
/** What ends or begins then is asked for its end or its beginning. */
const TO = /\b(?:until|till)\s+$/iu;
const SINCE = /\bsince\s+$/iu;
const BEFORE_DATE =
  /(?:,|\b(?:as early as|already|really|only|before|in|on|by|since|from|until|till|around|about|(?:the )?(?:early|late|spring|summer|autumn|winter)(?: of)?|the (?:beginning|start|middle|end) of))\s*$/iu;
/** "The 1755 earthquake", "the rulings of 1954", "pre-1945": such a date says which one is meant. */
const DESCRIBED_BY = /\b(?:of|the|an?|this|that)\s*$|\p{L}-$/iu;
const BEFORE_NUMBER =
  /\b(?:more than|over|above|less than|fewer than|at least|about|some|as many as|(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:or|to))\s*$/iu;
/** "Article 5", "page 12". */
const NUMBERED = /(?:\p{Lu}[\p{L}-]*|\b(?:page|version|number|no\.?|line|chapter|age of|is|was))\s*$|\/$/u;
/** "The two judges", "all three sons", "12 of the 14 houses", "the first 100": that they are so many is known. */
const KNOWN_MANY =
  /\b(?:the|these|those|his|her|its|their|my|your|our|all|any|both|first|last|next|other)\s*$|['’]s?\s+$/iu;
/** What is counted: one word may stand before it. */
const COUNTED =
  /^\s+(?:(?!(?:of|in|and|or|to|per|for|at|by|on)\b)\p{L}[\p{L}-]* )?(?:\p{Ll}[\p{L}-]*s|people|men|women|children)(?!\p{L})/u;
/** "Thousands of people": as many as that. */
const MANY =
  /\b(?:(?:tens|hundreds) of )?(?:dozens|scores|hundreds|thousands|millions) of (?=(?:\p{Ll}+ )?(?:\p{Ll}+s|people|men|women|children)(?!\p{L}))/iu;
const BEFORE_LENGTH =
  /\b(?:for|lasts?|lasted)\s+(?:(?:about|over|more than|almost|nearly|only|exactly)\s+)?$/iu;
const TOPIC = /^([^?:]{5,150}):\s+((?:did|was|were|had|has) (?:he|she|it|they) [^?:]{3,150})\?*\s*$/iu;
/** With a capital at the beginning alone. */
const ARTICLE = /^(?:the|an?|his|her|its|their|some|about|he|she|it|they|there|people) /iu;
const BESIDE = /\b(?:already|really|indeed)\s+/giu;
const STILL = /\bstill\s+/giu;
/** "In 1950, the same year he was shot": what else was then is not what is asked. */
const SAME_TIME =
  /^,? (?:in |on )?the (?:very )?(?:same|very) (?:year|month|week|day|summer|autumn|winter|spring)(?: (?:as|that|when|in which|on which))? [^,?]{3,100}/iu;

/** What the question asks in other words; null where it says it itself, or asks whether something is so. */
export const plainQuestion = (question: string): string | null =>
  RUSSIAN.test(question)
    ? null
    : (embeddedIn(question) ??
      eventKnown(question) ??
      givenNameAsked(question) ??
      amountAsked(question) ??
      withoutOptions(question) ??
      withoutBound(question) ??
      (asksForFirst(question) ? null : withoutNames(question)));

/** "Which town was first, Halden or Sund?" asks for their order, which every sentence that has both may give. */
const asksForFirst = (question: string): boolean =>
  /^(?:which|what)(?!\p{L})/iu.test(question) && orderAsked(question) !== null;

/** None where the question is plain already, or asks for no value. */
export function plainerQuestions(said: string): string[] {
  const question = said.replace(/\s{2,}/gu, ' ');
  if (RUSSIAN.test(question)) return plainerInRussian(question);
  const plain = plainQuestion(question);
  if (plain !== null) return [plain];
  const end = endOfState(question);
  if (end !== null) return [end];
  const stated = asStated(question);
  const told = stated.replace(IS_IT_SO, '');
  const isChecked = told !== stated || isToBeChecked(question);
  const statement = behindTopic(isChecked ? told.replace(TOLD, '') : told)
    .replace(OR_ELSE, '')
    .trim();
  const isPlain = statement === stated && !isChecked;
  if (ASKS.test(question) || (!AUXILIARY.test(question) && isPlain)) return [];
  const values = extractValues(statement);
  const number = values.find((value) => isNumber(value) && isCount(statement, value));
  const many = MANY.exec(statement);
  const cause = causeChecked(statement, isChecked);
  return [
    ...(cause === null ? [] : [cause]),
    ...datesOf(
      statement,
      values.filter((value) => (isDated(value) || isDay(value)) && !isAside(statement, value)),
    ),
    ...(number === undefined ? [] : askHowMany(statement, number)),
    ...(number !== undefined || many === null ? [] : askHowMany(statement, spanOf(many))),
    ...askHowLong(statement, values),
  ];
}

/** "The mill: did it open in 1905?": what is asked comes first. */
const behindTopic = (question: string): string =>
  question.replace(TOPIC, (_, topic: string, asking: string) => `${asking} ${topic}`);

type Span = Pick<Value, 'start' | 'end'>;
const spanOf = ({ index, 0: { length } }: RegExpExecArray): Span => ({
  start: index,
  end: index + length - 1,
});

function isCount(text: string, { start, end }: Value): boolean {
  const before = text.slice(0, start).replace(BEFORE_NUMBER, '').replace(AUXILIARY, '');
  return COUNTED.test(text.slice(end)) && !NUMBERED.test(before) && !KNOWN_MANY.test(before);
}

/** Of several dates one may be a circumstance; two that are alternatives are one. */
function datesOf(statement: string, [date, other, ...more]: readonly Value[]): string[] {
  if (date === undefined || more.length > 0) return [];
  if (other === undefined) return askWhen(statement, date, date.end);
  const areAlternatives = OR_DATE.test(statement.slice(date.end, other.start));
  return areAlternatives ? askWhen(statement, date, other.end) : [];
}

const isDay = (value: Value): boolean => value.kind === 'date' && value.normal.from.d !== undefined;

/** Whether something was still so asks until when it was. */
function askWhen(statement: string, date: Value, end: number): string[] {
  const before = statement.slice(0, date.start);
  const season = IS_SEASON.test(date.text)
    ? before.replace(/\b(in|at|by|since|until) the\s*$/iu, '$1 ')
    : before;
  const led = withoutLead(season.replace(OR_BARE, ' '), BEFORE_DATE);
  const lead = led.replace(/\bthe\s*$/iu, '');
  // "On the 7th of May" says when, "the 1755 earthquake" which one.
  if (DESCRIBED_BY.test(isDay(date) ? lead : led)) return [];
  const rest = `${lead} ${statement.slice(end).replace(SAME_TIME, '')}`;
  if (ASKS_ELSE.test(rest)) return [];
  const isEnd = TO.test(before) || rest.search(STILL) >= 0;
  // What is so already has begun.
  const isBeginning = SINCE.test(before) || ALREADY.test(before) || ALREADY.test(rest);
  return [`${isEnd ? 'Until when' : isBeginning ? 'Since when' : 'When'} ${plain(rest)}`];
}

function askHowMany(statement: string, number: Span): string[] {
  const counted = COUNTED.exec(statement.slice(number.end))?.[0] ?? '';
  const rest = `${withoutLead(statement.slice(0, number.start), BEFORE_NUMBER)} ${statement.slice(number.end + counted.length)}`;
  return ASKS_ELSE.test(rest) ? [] : [`How many ${counted.trim()} ${plain(rest)}`];
}

/** "Did it last nine days?", "was the mill shut for two years?" */
function askHowLong(statement: string, values: readonly Value[]): string[] {
  const length = values.find(
    ({ kind, start }) => kind === 'duration' && BEFORE_LENGTH.test(statement.slice(0, start)),
  );
  if (length === undefined) return [];
  const before = statement
    .slice(0, length.start)
    .replace(BEFORE_LENGTH, (led) =>
      led.replace(/\b(?:for|about|over|more than|almost|nearly|only|exactly)\s+/giu, ''),
    );
  const rest = `${before} ${statement.slice(length.end)}`;
  return ASKS_ELSE.test(rest) ? [] : [`How long ${plain(rest)}`];
}

const plain = (rest: string): string => {
  const words = rest
    .replace(BESIDE, '')
    .replace(STILL, '')
    .replace(/[\s,?.]+$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return `${AUXILIARY.test(words) || ARTICLE.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words}?`;
};
