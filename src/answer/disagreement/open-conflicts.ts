/** For open questions: two sentences that make the same statement about the same thing with another number or date. */
import { compareValues } from '../values/compare-values.ts';
import { foldNameWord } from '../values/transliterate.ts';
import type { Value } from '../values/value.ts';
import type { Asked } from './asked.ts';
import { isRepeated } from './cues.ts';
import type { Found } from './found.ts';
import { isOtherPlace, isOtherTime, namesApart, type Scoped } from './scope.ts';
import { type SentenceFacts, wordIndex } from './sentence-facts.ts';

const WINDOW = 7;
const SHARED_LEAST = 3;
const SHARED_SHARE = 0.5;
/** Any event has a date, so dates need a closer likeness than numbers with a unit. */
const SHARED_SHARE_OF_DATES = 0.6;
/** More values than these make a table, not a statement. */
const MOST_VALUES = 3;

/** Concepts and names around a value. */
function contextOf(facts: SentenceFacts, value: Value): Set<string> {
  const first = wordIndex(facts.words, value.start);
  const next = wordIndex(facts.words, value.end - 1) + 1;
  const found = new Set<string>();
  for (let at = Math.max(0, first - WINDOW); at < next + WINDOW; at++) {
    const concept = at >= first && at < next ? null : facts.concepts[at];
    if (concept != null) found.add(concept);
  }
  return found;
}

/** Capitalised words around a value: a name on each side that the other lacks tells of two things. */
function namesAround(facts: SentenceFacts, value: Value): Set<string> {
  const first = wordIndex(facts.words, value.start);
  const around = facts.words.slice(Math.max(1, first - WINDOW), first + WINDOW);
  return new Set(around.flatMap((word) => (word.capital ? [foldNameWord(word.lower)] : [])));
}

function isSameStatement(a: ReadonlySet<string>, b: ReadonlySet<string>, isDate: boolean): boolean {
  const shared = [...a].filter((concept) => b.has(concept)).length;
  const [least, share] = isDate ? [SHARED_LEAST + 1, SHARED_SHARE_OF_DATES] : [SHARED_LEAST, SHARED_SHARE];
  return shared >= least && shared >= share * Math.min(a.size, b.size);
}

const isComparable = (value: Value): boolean =>
  (value.kind === 'date' && value.normal.from.y !== undefined) ||
  ('unitWords' in value.normal && value.normal.unit !== null);

const valuesOf = (facts: SentenceFacts): Value[] =>
  facts.stated.map((entry) => entry.value).filter(isComparable);
const isTable = (facts: SentenceFacts): boolean =>
  facts.stated.filter(({ value }) => 'unitWords' in value.normal).length > MOST_VALUES;
const holds = (facts: SentenceFacts, value: Value): boolean =>
  valuesOf(facts).some(
    (other) => compareValues(other, value) === 'equal' || compareValues(other, value) === 'compatible',
  );

const isElsewhere = (a: Scoped, b: Scoped, asked: Asked): boolean =>
  isOtherTime(a, b, asked.present) || isOtherPlace(a, b, asked);

/** What stands around the value has to do with the question. */
function isAbout(facts: SentenceFacts, value: Value, asked: Asked): boolean {
  const context = contextOf(facts, value);
  const words = [...asked.predicates, ...asked.focus];
  return (
    words.some((word) => context.has(word)) ||
    asked.names.some((name) => name.normal.tokens.some((token) => facts.folded.has(token)))
  );
}

interface Opposed {
  readonly a: SentenceFacts;
  readonly left: Value;
  readonly b: SentenceFacts;
  readonly right: Value;
}

function isConflict({ a, left, b, right }: Opposed, asked: Asked): boolean {
  if (compareValues(left, right) !== 'different' || holds(a, right) || holds(b, left)) return false;
  if (left.kind !== 'date' && isElsewhere({ facts: a, values: [left] }, { facts: b, values: [right] }, asked))
    return false;
  if (!isAbout(a, left, asked) || !isAbout(b, right, asked)) return false;
  if (!isSameStatement(contextOf(a, left), contextOf(b, right), left.kind === 'date')) return false;
  return !namesApart(namesAround(a, left), namesAround(b, right));
}

function findPair(a: SentenceFacts, b: SentenceFacts, asked: Asked): [Value, Value] | null {
  if (isTable(a) || isTable(b)) return null;
  for (const left of valuesOf(a)) {
    for (const right of valuesOf(b)) if (isConflict({ a, left, b, right }, asked)) return [left, right];
  }
  return null;
}

const MOST = 3;

/** Contradictions among sentences that share nearly all words around a value. */
export function openConflicts(facts: readonly SentenceFacts[], asked: Asked): Found[] {
  const found: Found[] = [];
  facts.forEach((a, at) => {
    for (const b of facts.slice(at + 1)) {
      if (found.length >= MOST) return;
      if (!(a.dispute || b.dispute) && (isRepeated(a.text) || isRepeated(b.text))) continue;
      const pair = findPair(a, b, asked);
      if (!pair) continue;
      const sides = [a, b].map((entry, side) => ({
        sentence: entry.index,
        start: pair[side]?.start ?? 0,
        end: pair[side]?.end ?? 0,
      }));
      found.push({ about: pair[0].kind === 'date' ? 'date' : 'number', sides });
    }
  });
  return found;
}
