/** "The mirror of the telescope", "her husband": something near what is asked about, but not it. */
import { isKinWord, isRelativeWord } from '../../values/kin-words.ts';
import { isReportingVerb } from '../../values/reporting-verbs.ts';
import { wordIndex } from '../../values/scan-words.ts';
import { stemWord } from '../../values/stem-word.ts';
import { foldNameWord } from '../../values/transliterate.ts';
import type { Value } from '../../values/value.ts';
import type { Asked } from '../asked.ts';
import { isAskedConcept } from '../asked-concepts.ts';
import { conceptOf } from '../concepts.ts';
import type { Opinion } from '../opinions.ts';
import type { SentenceFacts } from '../sentence-facts.ts';

/** What has measures, dates and people of its own: "a new wing of the museum". */
const PARTS: ReadonlySet<string> = new Set(
  'wing part section half side roof floor room hall gate door window wall mirror lens branch department chapel chamber end edge top bottom corner bank arm leg engine mast deck hull suburb district quarter volume chapter edition version model supplement successor predecessor copy replica'
    .split(' ')
    .map((word) => conceptOf(stemWord(word))),
);
const POSSESSIVES = new Set(['his', 'her', 'their', 'its', 'whose']);

/** Where a clause may begin: only there a relative is its subject. */
const OPENS_CLAUSE = new Set(', ; — : and but while when where as that и а но'.split(' '));

/**
 * A relative is the subject: "her husband retired", "Sorokin's son was born"; not "after his father's death", nor one who
 * comes after the value, and not "her brother Paul" or "the laird's widow, Lady Margaret" when that is who is asked about
 * or the answer.
 */
function speaksOfRelative({ facts, value }: Opinion, asked: Asked): boolean {
  const end = value.kind === 'claim' ? facts.words.length : wordIndex(facts.words, value.start);
  return facts.words.slice(0, end).some((word, at) => {
    const isOwner = POSSESSIVES.has(word.lower) || /['’]s$/.test(word.lower);
    if (!isOwner || !opensClause(facts, at)) return false;
    const relative = [at + 1, at + 2].find((place) => isRelativeAt(facts, place, asked));
    if (relative === undefined || isApposition(facts, at, relative, asked)) return false;
    return !isNamed(facts, relative, asked) && !isValueBeside(relative, end, value);
  });
}

/** "Paul, the laird's elder son, was seventeen", when the question names Paul: between commas stands who he is. */
function isApposition(
  { words }: SentenceFacts,
  owner: number,
  relative: number,
  { nameTokens }: Asked,
): boolean {
  if (words[relative + 1]?.text !== ',') return false;
  const comma = [owner - 1, owner - 2, owner - 3].find((at) => words[at]?.kind === 'mark') ?? 0;
  return words[comma]?.text === ',' && nameTokens.has(foldNameWord(words[comma - 1]?.lower ?? ''));
}

/** "Her brother Paul", when the question names Paul. */
const isNamed = ({ words }: SentenceFacts, relative: number, { nameTokens }: Asked): boolean =>
  nameTokens.has(foldNameWord(words[relative + 1]?.lower ?? ''));

/** "The laird's widow, Lady Margaret": words between a relative and the name that says who it is. */
const APPOSITION = 2;
const isValueBeside = (relative: number, valueAt: number, { kind }: Value): boolean =>
  kind === 'name' && valueAt - relative - 1 <= APPOSITION;

function isRelativeAt(facts: SentenceFacts, at: number, asked: Asked): boolean {
  const concept = facts.concepts[at];
  const word = facts.words[at];
  if (concept == null || !isRelativeWord(concept) || isAskedConcept(concept, asked)) return false;
  return !/['’]s$/.test(word?.lower ?? '') && !reports(facts, at + 1);
}

/** "His daughter said that …" and "…, his daughter said" tell who tells it; "her brother maintained the tower" does not. */
function reports({ words }: SentenceFacts, at: number): boolean {
  const after = words[at + 1];
  const isTold = after === undefined || after.kind === 'mark' || /^(?:that|how)$/.test(after.lower);
  return isReportingVerb(words[at]?.lower ?? '') && isTold;
}

/** Names before the owner belong to it: "Anton Sorokin's son". */
function opensClause(facts: SentenceFacts, owner: number): boolean {
  let before = owner - 1;
  while (before >= 0 && (facts.words[before]?.capital || facts.words[before]?.lower === 'the')) before -= 1;
  return before < 0 || (OPENS_CLAUSE.has(facts.words[before]?.lower ?? '') && !isJoined(facts, before));
}

/** "She and her husband had", "Ada Brenner and her sister kept": the one asked about is the subject as well. */
function isJoined({ words }: SentenceFacts, at: number): boolean {
  if (!/^(?:and|и)$/.test(words[at]?.lower ?? '')) return false;
  const before = words[at - 1];
  if (before === undefined) return false;
  if (JOINED.has(before.lower)) return opensSentence(words, at - 2);
  if (before.kind !== 'word' || !before.capital) return false;
  let first = at - 1;
  while (words[first - 1]?.capital) first -= 1;
  return opensSentence(words, first - 1);
}
const JOINED = new Set(['he', 'she', 'they', 'он', 'она']);
const opensSentence = (words: SentenceFacts['words'], last: number): boolean =>
  last < 0 || words[last]?.kind === 'mark';

/** "A new wing of the museum": the noun of the question only says whose part is meant. */
function speaksOfPart(facts: SentenceFacts, asked: Asked): boolean {
  for (let at = 1; at < facts.words.length; at++) {
    if (facts.words[at]?.lower !== 'of') continue;
    const part = facts.concepts[at - 1];
    if (part == null || facts.words[at - 1]?.capital || isAskedConcept(part, asked) || !PARTS.has(part))
      continue;
    const whole = facts.concepts[at + 1] ?? facts.concepts[at + 2];
    const opens = at <= 4 && facts.words.slice(0, at - 1).every((word) => word.kind === 'word');
    if (
      opens &&
      whole != null &&
      asked.predicates.has(whole) &&
      facts.concepts.filter((concept) => concept === whole).length === 1
    )
      return true;
  }
  return false;
}

/** A relative is asked for, and the sentence has none: it is about the one who has relatives. */
const lacksRelative = (facts: SentenceFacts, { asksRelative }: Asked): boolean =>
  asksRelative && ![...facts.conceptSet].some(isKinWord);

/** The sentence is about a part or a relative of what the question is about, or not about the relative asked for. */
export const isOtherSubject = (one: Opinion, asked: Asked): boolean =>
  speaksOfRelative(one, asked) || speaksOfPart(one.facts, asked) || lacksRelative(one.facts, asked);
