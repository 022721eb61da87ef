/** Whether the sentence tells of another one of a row: what Line 5 has says nothing of Line 8. */
import { namesOtherOf } from '../../values/numbered.ts';
import type { PassageContext } from './context.ts';

export const otherNumberedFeatures = ['ofOtherNumber'] as const;

export function otherNumberedValues({ question, view }: PassageContext, sentence: number): number[] {
  const own = view.sentences[sentence];
  if (own === undefined || question.numbered.length === 0) return [0];
  const isOther = (text: string) => namesOtherOf(question.numbered, text);
  return [isOther(own.text) && isOther(own.text.slice(0, subjectReach)) ? 1 : 0];
}

/** Characters in which a sentence says what it is about; further on, another one may be compared with it. */
const subjectReach = 70;
