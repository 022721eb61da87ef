/** A sentence may have the other's value for something else: "Weir was the warden; the accounts were kept by Falk". */
import { wordIndex } from '../values/scan-words.ts';
import { isNumber, type Value } from '../values/value.ts';
import type { Asked } from './asked.ts';
import { isConceptOfQuestion } from './asked-concepts.ts';
import { clauseBefore } from './clause-before.ts';
import type { SentenceFacts } from './sentence-facts.ts';

/** They part what is said of one thing from what is said of another. */
const PARTS = /^(?:;|but|although|though|while|whereas|хотя|но|тогда)$/;
const DENIED = /^(?:no|not|nor|neither|without|не|ни|без)$/;
const LIMITS = /^(?:until|till|before|до|раньше)$/;
const DENIAL_REACH = 3;

/** It is denied there, or stands in a clause that has less than half as many words of the question as the answer's clause. */
export function isSaidBeside(facts: SentenceFacts, own: Value, stated: Value, asked: Asked): boolean {
  if (own.start === stated.start || own.kind === 'claim') return false;
  if (isDenied(facts, stated)) return true;
  // "A fountain with five basins; they built one with three": what it counts was said before.
  if (isNumber(stated) && stated.normal.unit === null) return false;
  const [ownClause, otherClause] = [clauseOf(facts, own), clauseOf(facts, stated)];
  if (ownClause.first === otherClause.first) return false;
  return saidIn(facts, otherClause, asked) * 2 < saidIn(facts, ownClause, asked);
}

function isDenied({ words }: SentenceFacts, { start }: Value): boolean {
  const clause = clauseBefore(words, wordIndex(words, start), DENIAL_REACH);
  // "Did not open until 1902": it did then.
  if (LIMITS.test(clause.at(-1)?.lower ?? '')) return false;
  return clause.some(
    ({ lower }, at) => DENIED.test(lower) && !/^(?:only|more|less|later)$/.test(clause[at + 1]?.lower ?? ''),
  );
}

interface Clause {
  readonly first: number;
  readonly next: number;
}

function clauseOf({ words }: SentenceFacts, { start }: Value): Clause {
  const at = wordIndex(words, start);
  const isEnd = (place: number) => PARTS.test(words[place]?.lower ?? '');
  let [first, next] = [at, at];
  while (first > 0 && !isEnd(first - 1)) first -= 1;
  while (next < words.length && !isEnd(next)) next += 1;
  return { first, next };
}

/** How many words of the question the clause has. */
const saidIn = ({ concepts }: SentenceFacts, { first, next }: Clause, asked: Asked): number =>
  new Set(
    concepts.slice(first, next).filter((concept) => concept !== null && isConceptOfQuestion(concept, asked)),
  ).size;
