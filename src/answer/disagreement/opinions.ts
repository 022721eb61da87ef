/** What the candidate sentences state as answers: every value in them that may be what the question asks for. */
import { answerSpans } from '../expected-answer/answer-spans.ts';
import type { ExpectedAnswer } from '../expected-answer/expected-answer.ts';
import { valueFit } from '../expected-answer/value-fit.ts';
import { isQuestion } from '../values/is-question.ts';
import { isNumber, type Value } from '../values/value.ts';
import { isOfNounAsked } from './amounts/counts-focus.ts';
import { isNumberedAnswer } from './amounts/numbered-answers.ts';
import type { About, Asked } from './asked.ts';
import { claimsOf } from './claims/claims.ts';
import { isNoAnswer } from './is-no-answer.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import { readAsAsked, statedValues } from './stated-as-asked.ts';
import { findTerms } from './terms/find-terms.ts';
import { sitesIn } from './terms/sites.ts';
import { isQuality } from './terms/term-classes.ts';
import { isOtherEnd } from './time/ends.ts';
import { frequenciesIn } from './time/frequency.ts';
import { isDayOfWeek } from './time/recurring-days.ts';

/** One value of one sentence as the answer to one part of the question. */
export interface Opinion {
  readonly facts: SentenceFacts;
  readonly value: Value;
  /** 0 to 1: how well the value's kind is what is asked for. */
  readonly fit: number;
  /** 0 to 1: how likely the value is the answer in its sentence. */
  readonly span: number;
}

/** Sentences with more values are tables; their likeliest values speak for them. */
const most = 3;
const kindsOf: Readonly<Record<About, readonly Value['kind'][]>> = {
  date: ['date', 'time', 'duration'],
  number: ['number', 'quantity', 'money', 'percent', 'duration', 'ordinal'],
  name: ['name'],
  place: ['name'],
  office: ['name'],
  statement: ['date', 'number', 'quantity', 'money', 'percent', 'duration', 'name'],
};

/** The likeliest values of the sentence for what is asked, best first. */
export function opinionsOf(facts: SentenceFacts, asked: Asked, expected: ExpectedAnswer): Opinion[] {
  if (isQuestion(facts.text)) return [];
  const terms = termsOf(facts, asked);
  const values = statedValues(facts, asked);
  // A title or a rank may be a name; nothing but a colour is a colour.
  const isAnswered = terms.length > 0 || isQuality(asked.term);
  const isNounCounted =
    asked.countsThings && values.some((value) => isNumber(value) && isOfNounAsked(value, asked));
  const spans = answerSpans(expected, facts.text, values);
  const implied = impliedElse(facts, asked);
  const found = (isAnswered ? terms : values.filter((value) => !implied.has(value))).flatMap((stated) => {
    const value = readAsAsked(stated, facts, asked);
    if (!mayAnswer(value, asked) || isOtherEnd(stated, facts, asked)) return [];
    if (isNounCounted && countsOther(value, asked)) return [];
    if (isNoAnswer(value, facts, { asked, expected })) return [];
    const fit = terms.length > 0 || isNumberedAnswer(value) ? 1 : valueFit(value, expected);
    const span = Math.max(0, ...spans.map((one) => (overlaps(one, value) ? one.score : 0)));
    return fit === 0 && span === 0 ? [] : [{ facts, value, fit, span }];
  });
  const answers = asked.site === 'kind' ? sitesOf(facts, asked) : [...sitesOf(facts, asked), ...found];
  const likeliest = answers.sort((a, b) => b.span - a.span || b.fit - a.fit).slice(0, most);
  return [...likeliest, ...claimsOf(facts, asked)];
}

/** How likely a room or a building is the answer, where one is asked for: the first of a sentence, and the others. */
const siteSpan = { first: 0.5, other: 0.3 };
const sitesOf = (facts: SentenceFacts, { site }: Asked): Opinion[] =>
  site === null
    ? []
    : sitesIn(facts, site).map((value, at) => ({
        facts,
        value,
        fit: 1,
        span: at === 0 ? siteSpan.first : siteSpan.other,
      }));

/** What nothing else answers where it is stated. */
function termsOf(facts: SentenceFacts, { term, asksFrequency }: Asked): readonly Value[] {
  if (term !== null) return findTerms(facts, term);
  return asksFrequency ? frequenciesIn(facts) : [];
}

/** "Lind (1850–1920) became mayor": births and deaths that stand in brackets date no other event. */
function impliedElse({ stated }: SentenceFacts, { about, events }: Asked): ReadonlySet<Value> {
  if (about !== 'date' || events.size === 0) return new Set();
  const isElse = (implies: string | null) =>
    implies !== null && !events.has(implies) && !(implies === '=death' && events.has('=execution'));
  return new Set(stated.flatMap(({ value, implies }) => (isElse(implies) ? [value] : [])));
}

/** "Moved 90 people and 12 looms": where people are counted, the looms are not what is asked. */
const countsOther = (value: Value, asked: Asked): boolean =>
  isNumber(value) && value.normal.unit !== null && !isOfNounAsked(value, asked);

/** A list of things that are no dates is asked for by its noun: "which tasks". */
const mayAnswer = (value: Value, { about, wantsList }: Asked): boolean =>
  isNumberedAnswer(value) ||
  (about === 'date' && isDayOfWeek(value)) ||
  (kindsOf[about].includes(value.kind) && !(about === 'statement' && wantsList && value.kind === 'date'));

const overlaps = (a: { start: number; end: number }, b: Value) => a.start < b.end && b.start < a.end;
