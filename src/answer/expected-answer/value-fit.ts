/** How well a typed value fits what is asked: a table, so that it can be read and argued about. */
import { isNumber, type NameRole, type Value } from '../values/value.ts';
import type { AnswerKind } from './answer-kind.ts';
import { dimensionFit } from './dimension.ts';
import type { ExpectedAnswer } from './expected-answer.ts';

type Fits = Partial<Record<Exclude<Value['kind'], 'name'> | NameRole, number>>;

const FITS: Partial<Record<AnswerKind, Fits>> = {
  date: { date: 1, time: 0.5, duration: 0.15 },
  time: { time: 1, date: 0.5 },
  duration: { duration: 1, date: 0.3, quantity: 0.3, number: 0.25 },
  number: { number: 0.8, quantity: 0.85, percent: 0.4, money: 0.3, ordinal: 0.2, duration: 0.3 },
  quantity: { quantity: 0.9, number: 0.75, percent: 0.4, money: 0.3, duration: 0.35 },
  money: { money: 1, quantity: 0.5, number: 0.45, percent: 0.3 },
  percent: { percent: 1, number: 0.4, quantity: 0.35 },
  ordinal: { ordinal: 1, number: 0.5 },
  person: { person: 1, unknown: 0.75, organization: 0.35, place: 0.3, work: 0.25 },
  place: { place: 1, unknown: 0.65, organization: 0.45, work: 0.3, person: 0.25 },
  organization: { organization: 1, unknown: 0.7, place: 0.4, person: 0.35, work: 0.4 },
  name: { unknown: 0.6, organization: 0.6, place: 0.55, person: 0.55, work: 0.7 },
  description: {
    unknown: 0.45,
    organization: 0.45,
    place: 0.4,
    person: 0.4,
    work: 0.5,
    quantity: 0.3,
    number: 0.25,
    date: 0.2,
    percent: 0.25,
    money: 0.25,
    duration: 0.25,
  },
};

/** Later kinds of a question count less. */
const RANK_DISCOUNT = 0.8;

/** What is left of a number that measures something else than what is asked. */
const OTHER_DIMENSION = 0.2;

const isFocusUnit = (value: Value, expected: ExpectedAnswer): boolean =>
  isNumber(value) && value.normal.unitWords.some((word) => expected.focusStems.has(word));

/** 0 to 1: `value` as an answer of the kinds asked for. */
export function valueFit(value: Value, expected: ExpectedAnswer): number {
  const key = value.kind === 'name' ? value.normal.role : value.kind;
  let best = 0;
  let discount = 1;
  for (const kind of expected.kinds) {
    best = Math.max(best, (FITS[kind]?.[key] ?? 0) * discount);
    discount = Math.max(0.5, discount * RANK_DISCOUNT);
  }
  if (value.kind === 'name' && value.normal.uncertain) best *= 0.5;
  if (isFocusUnit(value, expected)) best = Math.min(1, best + 0.3);
  return expected.dimension !== null && isNumber(value)
    ? best * (OTHER_DIMENSION + (1 - OTHER_DIMENSION) * dimensionFit(value, expected.dimension))
    : best;
}
