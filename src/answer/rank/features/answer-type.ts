/** Whether the sentence holds something of the kind that is asked for, which the question does not say itself. */
import type { AnswerKind } from '../../expected-answer/answer-kind.ts';
import { answerSpans } from '../../expected-answer/answer-spans.ts';
import { dimensionHeld } from '../../expected-answer/dimension.ts';
import type { PassageContext } from './context.ts';

export const answerTypeFeatures = [
  'typeMatch',
  'typeMatchBehindBest',
  'answerScore',
  'focusMatched',
  'lacksDimension',
  'asksDate',
  'asksAmount',
  'asksName',
  'asksReason',
  'holdsDate',
  'holdsAmount',
  'holdsName',
] as const;

const dates: readonly AnswerKind[] = ['date', 'time'];
const amounts: readonly AnswerKind[] = ['number', 'quantity', 'money', 'percent', 'duration', 'ordinal'];
const names: readonly AnswerKind[] = ['person', 'place', 'organization', 'name'];

export function answerTypeValues(
  { question, view, matches, typeMatches }: PassageContext,
  sentence: number,
): number[] {
  const { expected } = question;
  const own = view.sentences[sentence];
  if (own === undefined) return answerTypeFeatures.map(() => 0);
  const match = typeMatches[sentence] ?? 0;
  const best = Math.max(...typeMatches);
  const { dimension } = expected;
  const [kind] = expected.kinds;
  const asks = (kinds: readonly AnswerKind[]) => (kind !== undefined && kinds.includes(kind) ? 1 : 0);
  const holds = (kinds: readonly string[]) =>
    Math.min(3, own.values.filter((value) => kinds.includes(value.kind)).length);
  return [
    match,
    best - match,
    answerSpans(expected, own.text, own.values)[0]?.score ?? 0,
    focusMatched(question, matches[sentence]?.strength ?? []),
    dimension === null ? 0 : 1 - dimensionHeld(own.text, own.values, dimension),
    asks(dates),
    asks(amounts),
    asks(names),
    asks(['reason', 'manner']),
    holds(dates),
    holds(amounts),
    holds(names),
  ];
}

/** Whether the sentence has the noun that was asked for ("rank", "factories"). */
function focusMatched(
  { expected, retrieval }: PassageContext['question'],
  strengths: readonly number[],
): number {
  const focus = expected.focus.toLowerCase();
  if (focus === '') return 0;
  const found = retrieval.terms.flatMap(({ token }, i) =>
    focus.includes(token.text.toLowerCase()) ? [strengths[i] ?? 0] : [],
  );
  return found.length === 0 ? 0 : Math.max(...found);
}
