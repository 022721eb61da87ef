/** "What about his brother, when did he die?" says first of whom it asks: "he" is nobody of the turns before. */
import { PREPOSITIONS, QUESTION_WORDS } from './question-lexicon.ts';

const fronted =
  /^([^,–—:?]{3,60}?)(\s*(?:,|–|—|:)\s+(?:(?:in|by|at|for|since) )?(?:whom?|what|when|where|why|how|which)\b[^,]*)$/i;
const pronoun = /\b(?:he|she|it|they|him|them|his|her|its|their)\b/i;

export interface FrontedQuestion {
  /** "his brother" */
  readonly topic: string;
  /** ", when did he die" */
  readonly question: string;
}

/** Null where nothing stands in front, or the question behind it does not come back to it. */
export function readFront(core: string): FrontedQuestion | null {
  const [, topic = '', question = ''] = fronted.exec(core) ?? [];
  const [first = ''] = topic.toLowerCase().split(' ');
  const isTopic = !PREPOSITIONS.has(first) && !QUESTION_WORDS.has(first);
  return isTopic && pronoun.test(question) ? { topic, question } : null;
}
