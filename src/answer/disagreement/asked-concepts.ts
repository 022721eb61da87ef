/** Which concepts of a sentence are those of the question. */
import type { Asked } from './asked.ts';

/** It is what is asked for or what is asked about it, other than by a name. */
export const isAskedConcept = (
  concept: string,
  { predicates, focus }: Pick<Asked, 'predicates' | 'focus'>,
): boolean => predicates.has(concept) || focus.has(concept);

/** The question has it in any of its words, names too. */
export const isConceptOfQuestion = (concept: string, asked: Asked): boolean =>
  isAskedConcept(concept, asked) || asked.nameConcepts.has(concept);
