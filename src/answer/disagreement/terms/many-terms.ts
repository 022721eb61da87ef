/** "Which animals did she keep?", "what kinds of wood were used?": several terms of a class answer, and none excludes the other. */
import type { TermClass } from './term-classes.ts';

const MANY: Partial<Record<TermClass, RegExp>> = {
  animal: /\b(?:animals|birds|creatures|beasts|pets|insects|rodents|livestock)\b/i,
  illness: /\b(?:illnesses|diseases|fevers|infections|epidemics)\b/i,
  side: /\b(?:sides|hands|legs|arms|eyes|feet|knees|shoulders|banks|wings|slopes|directions|ends)\b/i,
  instrument: /\binstruments\b/i,
  weekday: /\b(?:week ?days|days)\b/i,
  material: /\b(?:stones|woods|timbers|metals|fabrics|medals)\b/i,
};
const ASKS = /\b(?:what|which) (?!of\b)(?:\p{L}+ )?(?:\p{L}+ )?\p{L}+/iu;
const KINDS = /\b(?:kinds|sorts|types|species|breeds) of\b/i;
/** What one eats, breeds or studies are many, though "what fish" has no plural. */
const ANIMALS_AT_ONCE =
  /\b(?:eats?|ate|eaten|feeds? on|fed on|breed|bred|stud(?:y|ied)|hunt(?:ed|s)?|catch|caught|raised?|rear(?:ed)?|sell|sold)\b/i;
const KEPT_AT_ONCE = /\b(?:fish|livestock)\b.*\bke(?:ep|pt)\b/i;

/** The question asks for more than one term of the class. */
export function asksForMany(question: string, term: TermClass): boolean {
  const asked = ASKS.exec(question)?.[0] ?? '';
  if (KINDS.test(asked) || MANY[term]?.test(asked) === true) return true;
  return term === 'animal' && (ANIMALS_AT_ONCE.test(question) || KEPT_AT_ONCE.test(question));
}
