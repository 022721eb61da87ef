/** What the candidate sentences state as answers: every value in them that may be what the question asks for. */
import { answerSpans } from '../expected-answer/answer-spans.ts';
import type { ExpectedAnswer } from '../expected-answer/expected-answer.ts';
import { valueFit } from '../expected-answer/value-fit.ts';
import { compareValues } from '../values/compare-values.ts';
import type { Value } from '../values/value.ts';
import { asAsked } from './as-asked.ts';
import type { About, Asked } from './asked.ts';
import { claimsOf } from './claims.ts';
import { findOffices } from './find-offices.ts';
import { type SentenceFacts, wordIndex } from './sentence-facts.ts';

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
  const offices = asked.about === 'office' ? findOffices(facts) : [];
  const values = facts.stated.map(({ value }) => value);
  const spans = answerSpans(expected, facts.text, values);
  const found = (offices.length > 0 ? offices : values).flatMap((stated) => {
    const value = asAsked(stated, asked);
    if (!kindsOf[asked.about].includes(value.kind) || isGiven(value, asked)) return [];
    if (isDeadline(facts, value, asked)) return [];
    const fit = offices.length > 0 ? 1 : valueFit(value, expected);
    const span = Math.max(0, ...spans.map((one) => (overlaps(one, value) ? one.score : 0)));
    return fit === 0 && span === 0 ? [] : [{ facts, value, fit, span }];
  });
  const likeliest = found.sort((a, b) => b.span - a.span || b.fit - a.fit).slice(0, most);
  return [...likeliest, ...claimsOf(facts, asked)];
}

const BOUNDS = /^(?:by|before|until|till|к|до)$/;
/** With a negation they tell when it happened: "did not open until 1891". */
const LIMITS = /^(?:before|until|till|до)$/;
const NEGATIONS = /^(?:not|never|only|лишь|только|не)$|n['’]t$/;
const NEGATION_REACH = 9;
/** "By 1952" is no date of the event, unless the end is what is asked for. */
function isDeadline(facts: SentenceFacts, value: Value, { bounds }: Asked): boolean {
  const first = wordIndex(facts.words, value.start);
  const bound = facts.words[first - 1]?.lower ?? '';
  if (value.kind !== 'date' || !BOUNDS.test(bound) || bounds) return false;
  const before = facts.words.slice(Math.max(0, first - NEGATION_REACH), first - 1);
  const clause = before.slice(before.findLastIndex(({ kind }) => kind === 'mark') + 1);
  return !(LIMITS.test(bound) && clause.some(({ lower }) => NEGATIONS.test(lower)));
}

const overlaps = (a: { start: number; end: number }, b: Value) => a.start < b.end && b.start < a.end;

/** The question states it itself, and as precisely: "in 1954" leaves the day to be answered. */
const isGiven = (value: Value, asked: Asked): boolean =>
  asked.given.some((given) => {
    const compared = compareValues(given, value);
    return compared === 'equal' || (compared === 'compatible' && detailOf(value) <= detailOf(given));
  });

function detailOf(value: Value): number {
  if (value.kind === 'date') return Object.keys(value.normal.from).length;
  return value.kind === 'name' ? value.normal.tokens.length : 0;
}
