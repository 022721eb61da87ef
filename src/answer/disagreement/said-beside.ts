/** A sentence may have the other's value for something else: "Weir was the warden; the accounts were kept by Falk". */
import { wordIndex } from '../values/scan-words.ts';
import { isNumber, type Value } from '../values/value.ts';
import type { Asked } from './asked.ts';
import { isConceptOfQuestion } from './asked-concepts.ts';
import { clauseBefore } from './clause-around.ts';
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

function isDenied({ text, words }: SentenceFacts, { start, end }: Value): boolean {
  const clause = clauseBefore(words, wordIndex(words, start), DENIAL_REACH);
  if (REPLACED.test(text.slice(Math.max(0, start - REPLACED_REACH), start)) || hasLeft(text, { start, end }))
    return true;
  // "Did not open until 1902": it did then.
  if (LIMITS.test(clause.at(-1)?.lower ?? '')) return false;
  return clause.some(
    ({ lower }, at) => DENIED.test(lower) && !/^(?:only|more|less|later)$/.test(clause[at + 1]?.lower ?? ''),
  );
}

/** "Built of brick instead of stone", "in 1931 rather than in 1930". */
const REPLACED =
  /(?<!\p{L})(?:instead of|rather than|in place of|вместо)(?: (?:in|on|at|by|with|from|the|an?)){0,2} $/iu;
const REPLACED_REACH = 30;

/** "Carved by Falk, after Weir had withdrawn": who has left did not do it. */
const hasLeft = (text: string, { start, end }: Pick<Value, 'start' | 'end'>): boolean =>
  /(?<!\p{L})(?:after|because|since|once|when|as) $/iu.test(
    text.slice(Math.max(0, start - LEAD_REACH), start),
  ) && LEFT.test(text.slice(end, end + LEFT_REACH));
const LEFT =
  /^ (?:had |has )?(?:withdr[ae]wn?|declined|refused|resigned|backed out|pulled out|given up|gave up|turned (?:it|the \p{L}+) down)(?!\p{L})/iu;
const LEAD_REACH = 10;
const LEFT_REACH = 40;

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
