/** Events that are told of one life or one thing, and are never each other: who asks for a death asks for no arrest. */
import { wordIndex } from '../../values/scan-words.ts';
import type { Asked } from '../asked.ts';
import { phrasedEvents } from '../concepts.ts';
import { governedBy } from '../governs.ts';
import { once } from '../once.ts';
import type { Opinion } from '../opinions.ts';
import type { SentenceFacts } from '../sentence-facts.ts';

/** Classes of one kind are often words for one thing: the executed die. Who became something became it in many ways. */
const KINDS: readonly (readonly string[])[] = [
  ['=birth'],
  ['=death', '=execution'],
  ['=arrest'],
  ['=marriage'],
  ['=beginning', '=founding', '=building'],
  ['=ending'],
];
const KIND_OF: ReadonlyMap<string, number> = new Map(
  KINDS.flatMap((classes, kind) => classes.map((name) => [name, kind] as const)),
);

const kindsIn = (concepts: Iterable<string>): Set<number> =>
  new Set([...concepts].flatMap((concept) => KIND_OF.get(concept) ?? []));

/** Of these the sentences that tell of them have a word. */
const LIFE = 3;
const isOfLife = (kind: number): boolean => kind < LIFE;

/** A birth, a death or an arrest is asked for, and the sentence has no word for it: a trial is no arrest. */
export const isUntold = once(({ facts }: Opinion, asked: Asked): boolean => {
  const wanted = kindsIn(asked.events);
  if (asked.about !== 'date' || wanted.size === 0 || ![...wanted].every(isOfLife)) return false;
  return wanted.isDisjointFrom(kindsTold(facts));
});

const kindsTold = ({ conceptSet, text, stated }: SentenceFacts): Set<number> =>
  kindsIn([...conceptSet, ...phrasedEvents(text), ...stated.flatMap(({ implies }) => implies ?? [])]);

/** "Executed on 1 October, after a closed trial": where the trial is asked for, the date is of a kind that is not. */
function isBesideOther({ facts, value }: Opinion, { predicates }: Asked): boolean {
  if (facts.conceptSet.isDisjointFrom(predicates)) return false;
  const first = wordIndex(facts.words, value.start);
  const at = PREPOSITION.test(facts.words[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  const concept = facts.concepts[at] ?? '';
  return facts.verbs[at] === true && !predicates.has(concept) && [...kindsIn([concept])].some(isOfLife);
}
const PREPOSITION = /^(?:on|in|at|в)$/;

/** The sentence has no event of the kinds asked for, and dates one of another kind: "speaks of his arrest in 1950". */
export const isOfAnotherKind = once((one: Opinion, asked: Asked): boolean => {
  if (asked.about !== 'date') return false;
  const wanted = kindsIn(asked.events);
  if (wanted.size === 0) return isBesideOther(one, asked);
  const told = kindsIn([...one.facts.conceptSet, ...phrasedEvents(one.facts.text)]);
  if (told.size === 0 || !wanted.isDisjointFrom(told)) return false;
  const others = new Set([...one.facts.conceptSet].filter((concept) => KIND_OF.has(concept)));
  return governedBy(one.facts, one.value, { ...asked, events: others, predicates: others }) >= 0;
});
