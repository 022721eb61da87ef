/** "From 8:00 to 18:00", "from 9:00 to 17:00": two sentences that give the hours that are asked for. */
import { compareValues } from '../../values/compare-values.ts';
import { ENGLISH_MONTHS } from '../../values/month-names.ts';
import { type Asked, readAsked } from '../asked.ts';
import type { PairInput } from '../candidate-pairs.ts';
import { isElsewhere } from '../circumstances.ts';
import { leastSaid, shareSaid } from '../claims/claims.ts';
import type { Found } from '../found.ts';
import type { Opinion } from '../opinions.ts';
import { partsTold } from '../parts.ts';
import { readFacts, type SentenceFacts } from '../sentence-facts.ts';

const ASKS =
  /\b(?:opening|business|office|working|visiting|consulting|telephone|phone|support|service) (?:hours|times)\b|\bwhat (?:hours|times)\b/iu;
/** Between the two ends. */
const UNTIL = /^\s*(?:to|until|till|and|[-–—])\s*$/u;
/** What has hours of its own. */
const DAYS = new RegExp(
  String.raw`\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|week(?:days?|ends?)|working days|workdays|(?:public |school |bank )?holidays?|daily|every day|summer|winter|spring|autumn|${ENGLISH_MONTHS}|season|(?:early|late|first|second|third) shift|morning|afternoon|evening|night|(?:last|this|next|that) (?:year|week|month)|CES?T|GMT|UTC|BST|[ECMP][SD]T)\b`,
  'giu',
);
interface Hours {
  readonly facts: SentenceFacts;
  readonly opens: Opinion['value'];
  readonly closes: Opinion['value'];
  /** For what days and seasons they hold. */
  readonly days: string;
  /** What part or kind of the thing they are told of: "the museum café", "phone support". */
  readonly of: string;
}

/** The best sentence that gives them and one that gives others for the same days, or none. */
export function differingHours({ question, expected, sentences, terms }: PairInput): Found[] {
  if (!ASKS.test(question)) return [];
  const facts = sentences.map(readFacts).filter((one) => one.isQuoted && shareSaid(one, terms) >= leastSaid);
  for (const asked of readAsked(question, expected)) {
    const found = facts
      .flatMap((one) => hoursIn(one, asked) ?? [])
      .filter(({ facts, opens }) => !isElsewhere({ facts, value: opens, fit: 1, span: 1 }, asked));
    const [first] = found;
    const other = first && found.find((one) => areRivals(first, one));
    if (first && other) return [{ about: 'date', sides: [first, other].map(toSide) }];
  }
  return [];
}

/** Null where the sentence gives none, or several. */
function hoursIn(facts: SentenceFacts, asked: Asked): Hours | null {
  const times = facts.stated.flatMap(({ value }) => (value.kind === 'time' ? [value] : []));
  const [opens, closes] = times;
  if (times.length !== 2 || opens === undefined || closes === undefined) return null;
  if (!UNTIL.test(facts.text.slice(opens.end, closes.start))) return null;
  const days = [...facts.text.matchAll(DAYS)].map(([day]) => day.toLowerCase());
  const of = partsTold(facts, opens.start, asked);
  return { facts, opens, closes, days: [...new Set(days)].sort().join(' '), of };
}

const areRivals = (a: Hours, b: Hours): boolean =>
  a.days === b.days &&
  a.of === b.of &&
  (compareValues(a.opens, b.opens) === 'different' || compareValues(a.closes, b.closes) === 'different');

const toSide = ({ facts, opens, closes }: Hours) => ({
  sentence: facts.index,
  start: opens.start,
  end: closes.end,
});
