/** Events that are told of one life or one thing, and are never each other: who asks for a death asks for no arrest. */
import type { Asked } from './asked.ts';
import { phrasedEvents } from './concepts.ts';
import { governedBy } from './governs.ts';
import { once } from './once.ts';
import type { Opinion } from './opinions.ts';

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

/** The sentence has no event of the kinds asked for, and dates one of another kind: "speaks of his arrest in 1950". */
export const isOfAnotherKind = once((one: Opinion, asked: Asked): boolean => {
  if (asked.about !== 'date') return false;
  const wanted = kindsIn(asked.events);
  if (wanted.size === 0) return false;
  const told = kindsIn([...one.facts.conceptSet, ...phrasedEvents(one.facts.text)]);
  if (told.size === 0 || !wanted.isDisjointFrom(told)) return false;
  const others = new Set([...one.facts.conceptSet].filter((concept) => KIND_OF.has(concept)));
  return governedBy(one.facts, one.value, { ...asked, events: others, predicates: others }) >= 0;
});
