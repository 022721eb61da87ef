/** "The clerk cannot change a deed", "a clerk can change it": one says of the same deed that it can be done, and the other that it cannot. */
import { clauseFrom } from '../clause-around.ts';
import { once } from '../once.ts';
import type { SentenceFacts } from '../sentence-facts.ts';

interface Ability {
  /** Concepts of what can be done, and to what. */
  readonly verb: string;
  readonly objects: ReadonlySet<string>;
  readonly denied: boolean;
}

const ASKS = /\b(?:can|could|able|possible|possibly|may|help)\b/i;
/** The question asks what somebody can or may do. */
export const asksAbility = (question: string): boolean => ASKS.test(question);

const CAN = /^(?:can|could|may|cannot|can['’]t|couldn['’]t)$/;
const CANNOT = /^(?:cannot|can['’]t|couldn['’]t)$/;
const NOT = /^(?:not|never|no)$/;
const BETWEEN = /^(?:not|never|also|still|always|now|then|normally|usually|only|easily|be|even|no|longer)$/;
/** Under a condition it may be so, and be otherwise without it. */
const CONDITION = /\b(?:without|unless|until|if|only|except|when|while)\b/i;
const VERB_REACH = 6;
const OBJECT_REACH = 6;

const abilitiesIn = once(({ words, concepts }: SentenceFacts): readonly Ability[] =>
  words.flatMap(({ lower }, at): Ability[] => {
    if (!CAN.test(lower)) return [];
    const step = words.slice(at + 1, at + 1 + VERB_REACH).findIndex((word) => !BETWEEN.test(word.lower));
    const verbAt = at + 1 + step;
    const verb = step < 0 ? null : (concepts[verbAt] ?? null);
    if (verb === null) return [];
    const last = verbAt + 1 + clauseFrom(words, verbAt + 1, OBJECT_REACH).length;
    const objects = new Set(concepts.slice(verbAt + 1, last).filter((concept) => concept !== null));
    const denied = CANNOT.test(lower) || words.slice(at + 1, verbAt).some((word) => NOT.test(word.lower));
    return [{ verb, objects, denied }];
  }),
);

/** The sentence says what can be done, or what cannot. */
export const tellsAbility = (facts: SentenceFacts): boolean => abilitiesIn(facts).length > 0;

/** They say the opposite of the same deed, without any condition in the one that denies it. */
export const areOpposedInAbility = (a: SentenceFacts, b: SentenceFacts): boolean =>
  denies(a, b) || denies(b, a);

const denies = (denying: SentenceFacts, affirming: SentenceFacts): boolean =>
  !CONDITION.test(denying.text) &&
  abilitiesIn(denying).some(
    (one) =>
      one.denied &&
      abilitiesIn(affirming).some(
        (other) => !other.denied && other.verb === one.verb && !other.objects.isDisjointFrom(one.objects),
      ),
  );
