/** "What about his brother, when did he die?" says first of whom it asks: "he" is nobody of the turns before. */
import { ADVERBS, PREPOSITIONS, QUESTION_WORDS } from '../question-lexicon.ts';

const fronted =
  /^([^,–—:?]{3,60}?)(\s*(?:,|–|—|:)\s+(?:(?:in|by|at|for|since) )?(?:whom?|whose|what|when|where|why|how|which)\b[^,]*)$/i;
const pronoun = /\b(?:he|she|it|they|him|them|his|her|its|their)\b/i;

const notNames = [ADVERBS, PREPOSITIONS, QUESTION_WORDS];

export interface FrontedQuestion {
  /** "his brother" */
  readonly topic: string;
  /** ", when did he die" */
  readonly question: string;
}

/** Null where no noun phrase stands in front ("then", "tell me"), or the question behind it does not come back to it. */
export function readFront(core: string, lead: string): FrontedQuestion | null {
  const [, topic = '', question = ''] = fronted.exec(core) ?? [];
  const [first = ''] = topic.split(' ');
  const isName = /^\p{Lu}/u.test(first) && !notNames.some((words) => words.has(first.toLowerCase()));
  const isTopic = /^(?:the|his|her|its|their)$/i.test(first) || isName;
  return isTopic && (pronoun.test(question) || /\bback to$/i.test(lead)) ? { topic, question } : null;
}

const asksOfIt =
  /^\s*(?:,|–|—|:)\s+((?:\p{Ll}+ )?(?:whom?|whose|what|when|where|why|how|which)\b(?: \p{Ll}+){0,3}? (?:did|does|do|is|was|are|were|has|had|have)) (?:he|she|it|they)\b(.*)$/iu;

/** "Weir's brother, whom did he marry" → "whom did Weir's brother marry"; null where the pronoun is no subject. */
export function foldFront(topic: string, question: string): string | null {
  const [, asked = '', rest = ''] = asksOfIt.exec(question) ?? [];
  return asked === '' ? null : `${asked} ${topic}${rest}`;
}
