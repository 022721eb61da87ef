/** What kind of question is asked: some are answered wherever their words are found, others rarely. */
import type { AnswerKind } from '../expected-answer/answer-kind.ts';
import type { ReadQuestion } from './answer-signals.ts';

const kinds: readonly AnswerKind[] = [
  'date',
  'time',
  'number',
  'quantity',
  'money',
  'percent',
  'duration',
  'ordinal',
  'name',
  'person',
  'place',
  'organization',
  'reason',
  'manner',
  'definition',
  'description',
  'yes-no',
];

export const kindSignals: readonly string[] = [
  ...kinds.map((kind) => `asks ${kind}`),
  'kindsOfAnswer',
  'wantsList',
  'isComparison',
  'isNegated',
  'parts',
  'readings',
  'namesInQuestion',
  'termsInQuestion',
  'wordsOfFocus',
  'asksDimension',
  'asksTerm',
  'asksClaim',
  'asksRelative',
  'asksSource',
  'predicates',
  'things',
];

/** In the order of `kindSignals`. */
export function kindSignalValues({ expected, parts, asksSource }: ReadQuestion): number[] {
  const [first] = parts;
  const flag = (is: boolean | undefined) => (is === true ? 1 : 0);
  return [
    ...kinds.map((kind) => flag(expected.kinds[0] === kind)),
    expected.kinds.length,
    flag(expected.wantsList),
    flag(expected.comparison),
    flag(expected.negated),
    expected.parts,
    parts.length,
    expected.names.size,
    expected.terms.size,
    expected.focusStems.size,
    flag(expected.dimension !== null),
    flag(first !== undefined && first.term !== null),
    flag(first !== undefined && first.asksClaim !== null),
    flag(first?.asksRelative),
    flag(asksSource),
    first?.predicates.size ?? 0,
    first?.things.size ?? 0,
  ];
}
