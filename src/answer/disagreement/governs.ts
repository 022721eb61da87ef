/** Finds the values that belong to the event asked for: "joined in 1925" says nothing about "born in 1905". */
import { wordIndex } from '../values/scan-words.ts';
import type { Value } from '../values/value.ts';
import type { Asked } from './asked.ts';
import { befellMany } from './concepts.ts';
import { once } from './once.ts';
import type { Opinion } from './opinions.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import { openingClauseEnd } from './subject/opening-clause.ts';
import { termOfWord } from './terms/read-terms.ts';
import { TERMS } from './terms/term-classes.ts';

const FARTHEST = 14;
const CLAUSE_ENDS = new Set([';', ')', '—']);
const CLAUSE_STARTS = new Set([';', ':', '(', ')', '—', ',']);

const isPredicate = (facts: SentenceFacts, at: number, asked: Asked): boolean =>
  asked.predicates.has(facts.concepts[at] ?? '') || isCarriedOut(facts, at, asked);

/** "Purged people linked to the mill by 1951": what only says which people are meant is no event. */
const LINKED = /^(?:linked|associated|connected|affiliated)$/;
const IS = /^(?:is|are|was|were|be|been|being|gets?|got|has|have|had|and|or|,)$/;
const isDescribing = ({ words }: SentenceFacts, at: number): boolean =>
  LINKED.test(words[at]?.lower ?? '') &&
  /^(?:to|with)$/.test(words[at + 1]?.lower ?? '') &&
  !IS.test(words[at - 1]?.lower ?? '');

/** A verb of another event or the end of the clause stands between the words `from` and `to`. */
function isCrossed(facts: SentenceFacts, from: number, to: number, asked: Asked): boolean {
  let depth = 0;
  for (let at = from; at < to; at++) {
    const mark = facts.words[at]?.kind === 'mark' ? facts.words[at]?.text : undefined;
    if (mark === '(') depth += 1;
    else if (mark === ')' && depth > 0) depth -= 1;
    else if (mark !== undefined && CLAUSE_ENDS.has(mark)) return true;
    else if (depth === 0 && facts.verbs[at] && !isPredicate(facts, at, asked) && !isDescribing(facts, at))
      return true;
  }
  return false;
}

/** A verb of another event stands before `at` in its clause: what follows the verb belongs to it. */
function isOwned(facts: SentenceFacts, at: number, asked: Asked): boolean {
  for (let before = at - 1; before >= 0 && before > at - FARTHEST; before--) {
    const word = facts.words[before];
    if (word?.kind === 'mark' && CLAUSE_STARTS.has(word.text)) return false;
    if (facts.verbs[before]) return !isPredicate(facts, before, asked);
  }
  return false;
}

const LEADS = new Set(
  'in on by at since from the of during early late mid after before в во на с к am im en le'.split(' '),
);

/** "In 1949 he was …": the value stands at the beginning of its clause. */
function opensClause(facts: SentenceFacts, first: number): boolean {
  let at = first - 1;
  while (at >= 0 && at > first - 4 && LEADS.has(facts.words[at]?.lower ?? '')) at -= 1;
  return (
    at < 0 ||
    facts.words[at]?.kind === 'mark' ||
    /^(?:that|who|which|when|and|и|что|который)$/.test(facts.words[at]?.lower ?? '')
  );
}

/** "gives 20 February as the birthday": the value is put in the place of the event. */
const isNamedAs = (facts: SentenceFacts, next: number, anchor: number): boolean =>
  anchor - next <= 5 && /^(?:as|is|was|being)$/.test(facts.words[next]?.lower ?? '');

/** "In 1950 came the arrest and execution": a date before two events belongs to both or to the second. */
const isShared = (facts: SentenceFacts, at: number): boolean => facts.words[at + 1]?.lower === 'and';

/** "When he fell ill in 1943, Weber took control": the value ends in the opening clause, and the event is the main clause's. */
function isOfMainClause(facts: SentenceFacts, next: number, anchor: number): boolean {
  const comma = openingClauseEnd(facts);
  if (comma < next || anchor <= comma) return false;
  return facts.words.slice(comma + 1, anchor).every(({ kind }) => kind !== 'mark');
}

/** "In 1946 she moved away and became director": the date is of both, unless the second verb has one of its own. */
function isSecondVerb({ words, verbs, stated }: SentenceFacts, next: number, anchor: number): boolean {
  if (verbs[anchor] !== true || words[anchor - 1]?.lower !== 'and') return false;
  if (words.slice(next, anchor).some(({ kind }) => kind === 'mark')) return false;
  const end = words.findIndex(({ kind }, at) => at > anchor && kind === 'mark');
  const [from, to] = [words[anchor]?.start ?? 0, words[end]?.start ?? Number.POSITIVE_INFINITY];
  return !stated.some(({ value }) => value.kind === 'date' && value.start > from && value.start < to);
}

function isGoverned(
  facts: SentenceFacts,
  anchor: number,
  first: number,
  next: number,
  asked: Asked,
): boolean {
  if (anchor < first) return !isCrossed(facts, anchor + 1, first, asked);
  // "his 1950 arrest"
  if (anchor === next || isNamedAs(facts, next, anchor) || isOfMainClause(facts, next, anchor)) return true;
  if (opensClause(facts, first) && isSecondVerb(facts, next, anchor)) return true;
  if (isCrossed(facts, next, anchor, asked) || isOwned(facts, first, asked) || isShared(facts, anchor))
    return false;
  return opensClause(facts, first);
}

/** The word at `at` is an office that the question asks about. */
export function isOfficeAsked(
  { words, concepts }: SentenceFacts,
  at: number,
  { predicates, ranks }: Asked,
): boolean {
  const concept = concepts[at] ?? '';
  const isAsked = predicates.has(concept) || ranks.some(({ noun }) => noun === concept);
  return isAsked && termOfWord(words[at]?.lower ?? '', TERMS.office) !== null;
}

/** "The sentence was carried out": an execution in other words. */
const isCarriedOut = ({ words }: SentenceFacts, at: number, { events }: Asked): boolean =>
  events.has('=execution') && words[at]?.lower === 'carried' && words[at + 1]?.lower === 'out';

/** Positions that the value may belong to: the event asked for, or the thing named when no event is. */
function anchors(facts: SentenceFacts, value: Value, asked: Asked): number[] {
  const events: number[] = [];
  // "When did she become secretary?": "secretary from 1945 to 1946" has the beginning.
  const isStretch = value.kind === 'date' && value.stretch !== undefined;
  const byThing = asked.events.size === 0 || asked.events.has('=award');
  for (let at = 0; at < facts.words.length; at++) {
    const concept = facts.concepts[at];
    if (
      concept == null ||
      (asked.about === 'date' && !asked.ofMany && befellMany(facts.words[at]?.lower ?? ''))
    )
      continue;
    const isEvent = asked.events.size > 0 ? asked.events.has(concept) : asked.predicates.has(concept);
    if (
      isEvent ||
      isCarriedOut(facts, at, asked) ||
      (isStretch && isOfficeAsked(facts, at, asked)) ||
      (byThing && asked.things.has(concept) && facts.words[at]?.capital && !isOwned(facts, at, asked))
    )
      events.push(at);
  }
  return events;
}

/** Words between the value and the nearest event that governs it, or -1. */
export function governedBy(facts: SentenceFacts, value: Value, asked: Asked): number {
  const first = wordIndex(facts.words, value.start);
  const next = wordIndex(facts.words, value.end - 1) + 1;
  let best = -1;
  for (const anchor of anchors(facts, value, asked)) {
    const distance = anchor < first ? first - anchor - 1 : anchor - next;
    if (distance < 0 || distance > FARTHEST || (best >= 0 && distance >= best)) continue;
    if (isGoverned(facts, anchor, first, next, asked)) best = distance;
  }
  return best;
}

const RANK = /^(?:first|second|third|fourth|fifth|other|last|latter|next)$/;
/** "Two medals: the first in 1940, …, and the second in 1945". */
function isRankedItem({ words }: SentenceFacts, { start }: Value): boolean {
  const first = wordIndex(words, start);
  const at = /^(?:in|on)$/.test(words[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  return RANK.test(words[at]?.lower ?? '') && /^(?:the|a|an)$/.test(words[at - 1]?.lower ?? '');
}

/** The items of a row belong to what the first of them belongs to. */
const isOfSameRow = (facts: SentenceFacts, value: Value, asked: Asked): boolean =>
  isRankedItem(facts, value) &&
  facts.stated.some(
    ({ value: other }) =>
      other.kind === 'date' &&
      other.start < value.start &&
      isRankedItem(facts, other) &&
      governedBy(facts, other, asked) >= 0,
  );

/** The value belongs to an event that is asked about. */
export const belongsToAsked = once(
  ({ facts, value }: Opinion, asked: Asked): boolean =>
    governedBy(facts, value, asked) >= 0 || isOfSameRow(facts, value, asked),
);
