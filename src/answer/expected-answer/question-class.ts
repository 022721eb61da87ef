/** Questions for numbers, for names and for anything else: each has its own look of an answer. */
import type { AnswerKind } from './answer-kind.ts';
import type { ExpectedAnswer } from './expected-answer.ts';

export type QuestionClass = 'measure' | 'name' | 'open';

const OPEN: ReadonlySet<AnswerKind> = new Set([
  'description',
  'name',
  'definition',
  'manner',
  'reason',
  'yes-no',
  'list',
]);
const NAMES: ReadonlySet<AnswerKind> = new Set(['person', 'place', 'organization']);

/** The class of the first kind asked for. */
export function questionClass(expected: ExpectedAnswer): QuestionClass {
  const kind = expected.kinds[0] ?? 'description';
  if (OPEN.has(kind)) return 'open';
  return NAMES.has(kind) ? 'name' : 'measure';
}
