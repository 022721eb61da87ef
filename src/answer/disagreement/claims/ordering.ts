/**
 * "Which came first, the ferry or the bridge?", "did she resign before or after the fire?": what is asked is an order, and two
 * sentences that have both things may give it the other way round.
 */
import { FUNCTION_WORDS } from '../../values/function-words.ts';
import { scanWords, type Word } from '../../values/scan-words.ts';
import { stemWord } from '../../values/stem-word.ts';
import { conceptOf, conceptOfWord } from '../concepts.ts';
import type { SentenceFacts } from '../sentence-facts.ts';

/** Concepts of the two things whose order is asked for, those of both left out. */
export interface Ordered {
  readonly first: ReadonlySet<string>;
  readonly second: ReadonlySet<string>;
}

/** "Which came first at the pass, the ferry or the bridge?" */
const WHICH_FIRST =
  /^[^,:—–]*(?:\b(?:first|earlier|older|sooner)\b|(?<!\p{L})(?:раньше|сначала|первым|прежде)(?!\p{L}))[^,:—–]*[,:—–](.+?)(?<!\p{L})(?:or|или)(?!\p{L})(.+)$/iu;
const BEFORE_OR_AFTER =
  /^(.+?)(?<!\p{L})(?:before or after|after or before|до или после|раньше или позже)(?!\p{L})(.+)$/iu;

/** "Do I salt it first or smoke it first?", "should we pay or sign first?" */
const FIRST_OR =
  /\b(?:do|does|did|should|shall|must) (?:I|we|you|he|she|it|they|one) ([^?]{2,150}?)(?: first)?,? or ([^?]{2,150}?)(?: first)?\W*$/iu;
const ENDS_WITH_FIRST = /\bfirst,? or\b|\bfirst\W*$/iu;

/** "До пожара или после него?" */
const TO_OR_AFTER = /^(.+?)(?<!\p{L})до (.+?) или после(?!\p{L})/iu;

/** Null when no order is asked for. */
export function orderAsked(question: string): Ordered | null {
  const match =
    BEFORE_OR_AFTER.exec(question) ??
    TO_OR_AFTER.exec(question) ??
    WHICH_FIRST.exec(question) ??
    (ENDS_WITH_FIRST.test(question) ? FIRST_OR.exec(question) : null);
  if (match === null) return null;
  const [first, second] = [conceptsOf(match[1] ?? ''), conceptsOf(match[2] ?? '')];
  const own = { first: first.difference(second), second: second.difference(first) };
  return own.first.size > 0 && own.second.size > 0 ? own : null;
}

const conceptsOf = (text: string): Set<string> =>
  new Set(
    scanWords(text).flatMap((word, at, words) =>
      SAYS_ORDER.test(word.lower) ? [] : [conceptOfWord(word) ?? [], joinedWith(word, words[at + 1])].flat(),
    ),
  );
/** "Back up" is what "a backup" is. */
const joinedWith = ({ lower }: Word, next: Word | undefined): string | [] =>
  /^(?:up|in|out|off|down|over)$/.test(next?.lower ?? '')
    ? conceptOf(stemWord(`${lower}${next?.lower}`))
    : [];
const SAYS_ORDER =
  /^(?:first|earlier|sooner|before|after|later|happen(?:ed)?|c[oa]me|раньше|сначала|прежде|позже|после|появил\p{L}*|было?)$/u;

/** What stands behind it is later, and what stands before it is earlier. */
const BEFORE = /^(?:before|ahead|prior|preceded|precedes|прежде|до)$/;
/** What stands behind it is earlier, and what stands before it is later. */
const AFTER = /^(?:after|following|follow(?:s|ed)?|после|вслед)$/;
/** "Only when the firing had ceased": it came after that. */
const AFTER_ONLY = /^(?:when|once|когда)$/;
const ONLY = /^(?:only|лишь|только)$/;
/** What stands beside it is later. */
const LATER = /^(?:afterwards?|later|then|subsequently|second|thereafter|позже|позднее|затем|потом|следом)$/;
/** What stands beside it is earlier. */
const EARLIER =
  /^(?:first|already|originally|initially|earlier|сначала|сперва|перв(?:ым|ой|ыми|ою)|раньше|уже)$/;
/** "The illness then begins", "by then" order nothing. */
const LEADS_TO_THEN = /^(?:and|only|but|и|лишь|только|а)$/;
const REACH = 12;
/** "First" and "later" stand closer to what they tell of. */
const NEAR = 9;
const OPENING_REACH = 20;
const CLAUSE_END = /^[.;:]$/;

type Side = keyof Ordered;
const otherSide = (side: Side): Side => (side === 'first' ? 'second' : 'first');

/** Which of the two the sentence tells came first; null when it does not tell. */
export function firstTold(facts: SentenceFacts, ordered: Ordered): Side | null {
  let votes = 0;
  facts.words.forEach((_, at) => {
    const told = isComparing(facts.words, at) ? compared(facts, at, ordered) : placed(facts, at, ordered);
    if (told !== null) votes += told === 'first' ? 1 : -1;
  });
  if (votes === 0) return null;
  return votes > 0 ? 'first' : 'second';
}

/** "Two years after the move": what stands behind the word is certain; what the other is may be told elsewhere. */
function compared(facts: SentenceFacts, at: number, ordered: Ordered): Side | null {
  const isBefore = isBeforeAt(facts.words, at) && !ONLY.test(facts.words[at - 1]?.lower ?? '');
  const behind = nearest(facts, at, 1, ordered);
  if (behind !== null && isMain(facts.words, at, behind.distance)) return otherSide(behind.side);
  if (behind !== null) return isBefore ? otherSide(behind.side) : behind.side;
  const ahead = nearest(facts, at, -1, ordered);
  if (ahead === null) return null;
  return isBefore ? ahead.side : otherSide(ahead.side);
}

/** "Only when they had left did the ferry sail", "it was only after it that the bridge stood": what is told there came later. */
function isMain(words: readonly Word[], at: number, distance: number): boolean {
  if (!ONLY.test(words[at - 1]?.lower ?? '')) return false;
  const between = words.slice(at + 1, at + distance).map(({ lower }) => lower);
  const isCleft = /^(?:was|is)$/.test(words[at - 2]?.lower ?? '') && words[at - 3]?.lower === 'it';
  return between.some((lower) => (isCleft ? lower === 'that' : /^(?:did|does|do)$/.test(lower)));
}

/** "The ferry came first", "only later the bridge": the thing that stands nearest, in its own clause if one does. */
function placed(facts: SentenceFacts, at: number, ordered: Ordered): Side | null {
  const lower = facts.words[at]?.lower ?? '';
  const isLater = LATER.test(lower) && !isEmptyThen(facts.words, at);
  if (!isLater && (!EARLIER.test(lower) || isRankOfCompared(facts.words, at))) return null;
  if (isRankOfThing(facts, at, ordered)) return null;
  // "Only afterwards, in spring, did she pay": all that follows is later.
  const opens = at === 1 && ONLY.test(facts.words[0]?.lower ?? '');
  const reach = opens ? OPENING_REACH : NEAR;
  const found = [nearest(facts, at, 1, ordered, reach), nearest(facts, at, -1, ordered, NEAR)].filter(
    (one) => one !== null,
  );
  const [best] = found.toSorted((a, b) => a.commas - b.commas || a.distance - b.distance);
  if (best === undefined) return null;
  return isLater ? otherSide(best.side) : best.side;
}

/** "Before the first train": the rank says nothing of its own. */
const isRankOfCompared = (words: readonly Word[], at: number): boolean =>
  [at - 1, at - 2].some((before) => before >= 0 && isComparing(words, before));

/** "The first bridge was built in 1902", "its second ferry": the rank is the thing's own. */
function isRankOfThing({ words, concepts }: SentenceFacts, at: number, ordered: Ordered): boolean {
  if (!/^(?:first|second|earlier|later)$/.test(words[at]?.lower ?? '')) return false;
  if (!/^(?:the|a|an|its|his|her|their|this|that)$/.test(words[at - 1]?.lower ?? '')) return false;
  return [at + 1, at + 2].some((place) => {
    const concept = concepts[place] ?? '';
    return ordered.first.has(concept) || ordered.second.has(concept);
  });
}

function isEmptyThen(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (words[at]?.lower !== 'then' || before === undefined) return false;
  return before.kind !== 'mark' && !LEADS_TO_THEN.test(before.lower);
}

/** "Раньше трамвая", "раньше, чем": what is compared stands behind it. */
const isBeforeAt = (words: readonly Word[], at: number): boolean => {
  const lower = words[at]?.lower ?? '';
  if (isNotBeforeAt(words, at)) return false;
  if (lower === 'earlier') return words[at + 1]?.lower === 'than';
  if (lower === 'when') return isPerfectBefore(words, at);
  if (isPassiveAt(words, at)) return /^follow/.test(lower);
  return BEFORE.test(lower) || (lower === 'раньше' && isFollowedByThing(words, at));
};
/** "Could not be landed before there was a jetty", "did not sail until the bridge was closed": only after it. */
function isNotBeforeAt(words: readonly Word[], at: number): boolean {
  if (!/^(?:before|until|till)$/.test(words[at]?.lower ?? '')) return false;
  const ahead = words.slice(Math.max(0, at - NOT_REACH), at).map(({ lower }) => lower);
  const clause = ahead.slice(ahead.findLastIndex((lower) => ENDS_DENIAL.test(lower)) + 1);
  const denied = clause.findIndex((lower) => /^(?:not|never|cannot)$|n['’]t$/.test(lower));
  // "Had not been running for a year before the bridge stood": it ran, though not for long.
  return denied >= 0 && !/^ha[ds]/.test(clause[denied - 1] ?? clause[denied] ?? '') && !clause.some(isOfTime);
}
const NOT_REACH = 7;
const ENDS_DENIAL = /^[^\p{L}\p{N}]+$|^(?:but|and|because|since|when|that|which|who)$/u;
const isOfTime = (lower: string): boolean =>
  /^(?:(?:second|minute|hour|day|week|month|year|decade)s?|long|much)$/.test(lower);

/** "Was followed by the bridge", "was preceded by the ferry": the passive turns the order round. */
const isPassiveAt = (words: readonly Word[], at: number): boolean =>
  /^(?:followed|preceded)$/.test(words[at]?.lower ?? '') && words[at + 1]?.lower === 'by';
/** "Had been running for ten years when the bridge was built". */
function isPerfectBefore(words: readonly Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - REACH), at).map(({ lower }) => lower);
  const clause = before.slice(before.findLastIndex((lower) => CLAUSE_END.test(lower)) + 1);
  return (
    clause.includes('already') ||
    (clause.includes('had') && /^(?:been|long)$/.test(clause[clause.indexOf('had') + 1] ?? ''))
  );
}
const isFollowedByThing = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1];
  if (next === undefined) return false;
  return next.kind === 'mark'
    ? words[at + 2]?.lower === 'чем'
    : !FUNCTION_WORDS.has(next.lower) || next.lower === 'чем';
};

const isComparing = (words: readonly Word[], at: number): boolean => {
  const lower = words[at]?.lower ?? '';
  if (AFTER_ONLY.test(lower) && ONLY.test(words[at - 1]?.lower ?? '')) return true;
  return isBeforeAt(words, at) || AFTER.test(lower) || isPassiveAt(words, at) || isNotBeforeAt(words, at);
};

interface Mention {
  readonly side: Side;
  readonly commas: number;
  readonly distance: number;
}

/** The thing whose word stands nearest before `at` or behind it, without another word of order between. */
function nearest(
  facts: SentenceFacts,
  at: number,
  step: 1 | -1,
  ordered: Ordered,
  reach = REACH,
): Mention | null {
  let commas = 0;
  for (let distance = 1; distance <= reach; distance++) {
    const place = at + step * distance;
    const word = facts.words[place];
    if (word === undefined || (word.kind === 'mark' && CLAUSE_END.test(word.text))) return null;
    if (isComparing(facts.words, place)) return null;
    if (word.text === ',') commas += 1;
    const concept = facts.concepts[place] ?? '';
    if (ordered.first.has(concept)) return { side: 'first', commas, distance };
    if (ordered.second.has(concept)) return { side: 'second', commas, distance };
  }
  return null;
}

/** The two sentences give the order differently. */
export function areOrderedDifferently(a: SentenceFacts, b: SentenceFacts, ordered: Ordered): boolean {
  const [left, right] = [firstTold(a, ordered), firstTold(b, ordered)];
  return left !== null && right !== null && left !== right;
}
