/** Whether a question asks for a number of things. */
import type { AnswerKind } from '../../expected-answer/expected-answer.ts';

const COUNTS =
  /\bhow many\b|^\s*(?:the )?(?:total )?number of\b|\bwie ?viele\b|\bcuánt[oa]s\b|\bcombien de\b/i;
/** "Lind mill number of hands dismissed", "arrests mill strike total"; "the number of Lind's cell" is none of things. */
const NUMBER_OF_THINGS =
  /\bnumber of (?!(?:the|an?|this|that|his|her|its|their)\b)(?:\p{Ll}[\p{L}-]* ){0,2}?(?:\p{Ll}{2,}s|people|men|women|children|staff)(?![\p{L}'’-])|\p{Ll}{3}s (?:[^?]{1,80} )?total\W*$/u;
/** "How many": things are counted, not measured. */
export const countsThings = (question: string, [kind]: readonly AnswerKind[]): boolean =>
  COUNTS.test(question) || (kind === 'quantity' && NUMBER_OF_THINGS.test(question));
