/** Checks that a sentence speaks of whom the question asks: relatives share a surname. */
import { compareNames } from '../../values/compare-names.ts';
import { agree } from '../../values/compare-values.ts';
import { wordIndex } from '../../values/scan-words.ts';
import { foldNameWord } from '../../values/transliterate.ts';
import type { NameValue, Value } from '../../values/value.ts';
import { type Asked, isThing } from '../asked.ts';
import type { SentenceFacts } from '../sentence-facts.ts';
import { isInOpeningClause, isInOwnClause, openingClauseEnd } from './opening-clause.ts';
import { isNoSubject, isOfOneRoot, isSource } from './opening-name.ts';

const isPersonal = (name: NameValue): boolean =>
  !name.normal.uncertain && (name.normal.role === 'person' || name.normal.role === 'unknown');

/** "Harrow & Lind" is called after people, who founded it, and whose names say nothing of another one. */
const isCalledAfter = ({ text }: NameValue): boolean => /\s(?:&|and|und|и)\s/u.test(text);

/** Shares a word with the name asked for, but cannot be the same person. */
const isRelative = (name: NameValue, asked: NameValue): boolean =>
  !isCalledAfter(asked) &&
  name.normal.tokens.some((token) => asked.normal.tokens.includes(token)) &&
  !areOneAndMany(name, asked) &&
  (name.normal.role !== 'organization' || asked.normal.role === 'organization') &&
  compareNames(name.normal, asked.normal) === 'different';

/** "He had married Ada Lind", where Ada Weir is asked about: it is how she was called before. */
const isMaidenName = ({ text }: SentenceFacts, { start, normal }: NameValue, asked: NameValue): boolean =>
  normal.tokens.length > 1 &&
  normal.tokens[0] === asked.normal.tokens[0] &&
  MARRIED.test(text.slice(Math.max(0, start - MARRIED_REACH), start));
const MARRIED = /(?<!\p{L})(?:married|marries|wed|weds) (?:to )?$/iu;
const MARRIED_REACH = 12;

const isAsked = (name: NameValue, asked: readonly NameValue[]): boolean =>
  asked.some((other) => agree(name, other) || areOneAndMany(name, other));

/** "Two Stars of Merit" and "the Star of Merit". */
const areOneAndMany = ({ normal: a }: NameValue, { normal: b }: NameValue): boolean =>
  a.tokens.length > 1 &&
  a.tokens.length === b.tokens.length &&
  a.tokens.every((token, at) => singular(token) === singular(b.tokens[at] ?? ''));
/** Folded again without its ending: "order" is written otherwise then, and "orders" is not. */
const singular = (token: string): string => foldNameWord(token.replace(/(?<=\p{L}{3})s$/u, ''));

/** Where in the sentence a value stands; a claim is all of it, so everything stands before it. */
const placeOf = (value: Value): number => (value.kind === 'claim' ? value.end : value.start);

function namesBefore(facts: SentenceFacts, value: Value): NameValue[] {
  return facts.stated.flatMap((entry) =>
    entry.value.kind === 'name' && entry.value.end <= placeOf(value) ? [entry.value] : [],
  );
}

/** The sentence names a sibling of what the question names ("Treaty of Ghent" for "Treaty of Lund") and not the thing itself. */
function namesAnother(facts: SentenceFacts, asked: Asked): boolean {
  const names = facts.stated.flatMap((entry) => (entry.value.kind === 'name' ? [entry.value] : []));
  return asked.names.some(
    (wanted) =>
      wanted.normal.tokens.length > 1 &&
      !names.some((name) => isAsked(name, [wanted])) &&
      names.some(
        (name) =>
          isRelative(name, wanted) &&
          !isMaidenName(facts, name, wanted) &&
          name.normal.tokens.length > 1 &&
          // A part of a place is named like it: "Greater Halden" is one of the "Halden Islands".
          (wanted.normal.role !== 'place' || sharesKindOnly(name, wanted)),
      ),
  );
}

/** "Mount Sorn" and "Mount Ebril", "Lake Ane" and "Lake Ile": they have no more in common than what they are. */
const KINDS_OF_PLACE = new Set(
  'mount mountain lake river port harbour fort cape bay island isle point pass valley saint st street road lane square bridge castle gate station hall house'.split(
    ' ',
  ),
);
const sharesKindOnly = (name: NameValue, wanted: NameValue): boolean =>
  name.normal.tokens
    .filter((token) => wanted.normal.tokens.includes(token))
    .every((token) => KINDS_OF_PLACE.has(token));

/** The sentence opens with somebody else's name and has none of those that the question asks about. */
function opensWithAnother(
  facts: SentenceFacts,
  value: Value,
  subjects: readonly NameValue[],
  asked: Asked,
): boolean {
  const [first] = facts.stated;
  if (first?.value.kind !== 'name' || first.value.end > placeOf(value)) return false;
  const isOther = isPersonal(first.value) && facts.words[0]?.start === first.value.start;
  return (
    isOther &&
    !isNoSubject(facts, first.value, value, asked) &&
    !subjects.some((subject) => shareOf(facts, subject) > 0)
  );
}

const PRONOUNS = new Set(
  'he she it they his her its their him them this these that those i you we он она оно они его её ее их er sie il elle'.split(
    ' ',
  ),
);
const AUXILIARIES = new Set('was were is are had has'.split(' '));
/** Words that may stand for the one asked about, or for nobody. */
const OPENERS = new Set('there all both some most many none nobody everyone what who'.split(' '));

/**
 * "Beria was shot": a bare word is the subject. At the beginning of a sentence a capital doesn't show a name, but what
 * stands there without an article is somebody or something else all the same.
 */
function opensWithBareSubject(
  { words, concepts, foldedAll }: SentenceFacts,
  subjects: readonly NameValue[],
  { predicates }: Asked,
): boolean {
  const [first, second] = words;
  // "Approval was granted": the very event that is asked about.
  const opening = concepts[0] ?? '';
  if ([...predicates].some((one) => one === opening || isOfOneRoot(one, opening))) return false;
  if (first?.kind !== 'word' || !AUXILIARIES.has(second?.lower ?? '')) return false;
  if (PRONOUNS.has(first.lower) || OPENERS.has(first.lower)) return false;
  return !subjects.some(({ normal }) => normal.tokens.some((token) => foldedAll.has(token)));
}

/** What befalls a person: whoever is named beside its date is the one it befell. */
const PERSONAL_EVENTS =
  /^=(?:birth|death|execution|joining|appointment|election|transfer|arrest|marriage|purge|award)$/;

/**
 * A person is asked about; works, bodies and places are opened, built and found by others, who are named beside them, and so
 * is "the well of Ada Lind".
 */
const asksOfPerson = ({ events, objects }: Asked, subjects: readonly NameValue[]): boolean =>
  subjects.some(
    (one) => one.normal.role === 'person' && !one.text.includes('&') && !isOwnerIn(objects, one.start),
  ) || [...events].some((event) => PERSONAL_EVENTS.test(event));

const isOwnerIn = (objects: Asked['objects'], start: number): boolean =>
  objects.some(({ lead, name }) => lead === 'of' && name.start === start);

/** "When the mayor fell ill in 1943, Weber …": the main clause opens with whom the question asks about. */
function isOfMainSubject(facts: SentenceFacts, value: Value, subjects: readonly NameValue[]): boolean {
  if (!isInOpeningClause(facts, value)) return false;
  const opening = facts.words[openingClauseEnd(facts) + 1]?.start;
  return facts.stated.some(
    ({ value: name }) => name.kind === 'name' && name.start === opening && isAsked(name, subjects),
  );
}

/** "Weber took command when Sorokin's health failed in 1943": nothing that is asked about befell the owner. */
function isOwner(
  { text, words, concepts }: SentenceFacts,
  { end }: NameValue,
  { predicates }: Asked,
): boolean {
  if (!/^['’]s?\s/.test(text.slice(end))) return false;
  const owned = concepts[words.findIndex(({ start }) => start > end)];
  return owned != null && !predicates.has(owned);
}

/** "LIND, Ada Karin, born in 1898": the family name of a subject stands before the others, which are its own or another bearer's. */
function surnameFirst(
  { words }: SentenceFacts,
  { start, normal }: NameValue,
  subjects: readonly NameValue[],
): 'own' | 'other' | null {
  const first = wordIndex(words, start);
  if (words[first - 1]?.text !== ',' || words[first - 2]?.capital !== true) return null;
  const family = foldNameWord(words[first - 2]?.lower ?? '');
  const ofFamily = subjects.filter((subject) => subject.normal.tokens.at(-1) === family);
  if (ofFamily.length === 0) return null;
  const whole = { ...normal, tokens: [...normal.tokens, family] };
  return ofFamily.some((subject) => compareNames(whole, subject.normal) !== 'different') ? 'own' : 'other';
}

/** The nearest personal name before `value` is not somebody else's, unless the question names nobody. */
export function speaksOfSubject(facts: SentenceFacts, value: Value, asked: Asked): boolean {
  if (namesAnother(facts, asked)) return false;
  const subjects = asked.names.filter(
    (name) => name.normal.role === 'person' || name.normal.role === 'unknown',
  );
  if (subjects.length === 0) return true;
  if (opensWithAnother(facts, value, subjects, asked)) return false;
  if (opensWithBareSubject(facts, subjects, asked) && !isInOwnClause(facts, value)) return false;
  if (isOfMainSubject(facts, value, subjects)) return true;
  const isDated = asked.about === 'date' && asksOfPerson(asked, subjects);
  const before = namesBefore(facts, value).filter((name) => name !== value);
  for (const name of before.reverse()) {
    const bearer = surnameFirst(facts, name, subjects);
    if (isAsked(name, subjects) || bearer === 'own') return true;
    if (bearer === 'other') return false;
    const isOfRelative = (subject: NameValue) =>
      isRelative(name, subject) && !isMaidenName(facts, name, subject);
    if (subjects.some(isOfRelative)) return false;
    const isOther = name.normal.role === 'person' && isPersonal(name) && !isAsked(name, asked.names);
    if (isOther && isDated && !isOwner(facts, name, asked) && !isSource(facts, name)) return false;
  }
  return true;
}

/** "transferred to Moscow" when "transferred to Leningrad" is asked. */
function hasOtherObject(facts: SentenceFacts, asked: Asked): boolean {
  return asked.objects.some(({ lead, name }) => {
    const names = facts.stated.flatMap(({ value }) =>
      value.kind === 'name' && leadOf(facts, value) === lead && !ownsNext(facts, value) ? [value] : [],
    );
    return (
      names.length > 0 &&
      !names.some((other) => isAsked(other, [name])) &&
      names.some((other) => isAfterEvent(facts, other, asked))
    );
  });
}

/** "At the Guest's disposal": it is not the Guest at whom it is. */
const ownsNext = ({ text }: SentenceFacts, { end, text: name }: NameValue): boolean =>
  /^['’]s?\s/.test(text.slice(end, end + 3)) || /['’]s$/.test(name);

function leadOf(facts: SentenceFacts, name: NameValue): string | undefined {
  const first = wordIndex(facts.words, name.start);
  const before = facts.words[first - 1]?.lower;
  return before === 'the' ? facts.words[first - 2]?.lower : before;
}

const EVENT_REACH = 4;
function isAfterEvent(facts: SentenceFacts, name: NameValue, asked: Asked): boolean {
  const first = wordIndex(facts.words, name.start);
  return facts.concepts
    .slice(Math.max(0, first - EVENT_REACH), first)
    .some((concept) => concept !== null && asked.predicates.has(concept));
}

const THING_SHARE = 0.5;
/** The share of a name's words that the sentence has, capital or not. */
function shareOf(facts: SentenceFacts, name: NameValue): number {
  const found = name.normal.tokens.filter((token) => facts.foldedAll.has(token)).length;
  return found / name.normal.tokens.length;
}

const POINTS_BACK = /^(?:it|its|they|their|this|these|он[аои]?|его|её|их|это)$/;
/** Another award, treaty or body stands in the sentence in its place; "it" or "the firm" may still mean the one asked for. */
const isReplaced = (facts: SentenceFacts, thing: NameValue, answer: Value): boolean =>
  shareOf(facts, thing) < THING_SHARE &&
  !POINTS_BACK.test(facts.words[0]?.lower ?? '') &&
  facts.stated.some(
    ({ value }) =>
      value.kind === 'name' &&
      isThing(value) &&
      !value.normal.uncertain &&
      // "Which office did the secretary of the Harbour Board oversee?": "he oversaw the Pilot Office".
      value.start !== answer.start,
  );

/** No other award, treaty or body is named than the question names, but for the answer. */
export function namesThings(facts: SentenceFacts, value: Value, asked: Asked): boolean {
  return (
    !asked.names.some((name) => isThing(name) && isReplaced(facts, name, value)) &&
    !hasOtherObject(facts, asked)
  );
}

/** A person may stand as "he": most of a name. */
const PRONOUN = 0.75;

/** The sentence points back instead of naming, or names nobody at all. */
function pointsBack(facts: SentenceFacts): boolean {
  if (facts.words.some((word) => PRONOUNS.has(word.lower))) return true;
  return !facts.stated.some(({ value }) => value.kind === 'name' && isPersonal(value));
}

/** How much of one name of the question the sentence has: a person's surname is the whole of it. */
function presenceOf(facts: SentenceFacts, name: NameValue): number {
  if (!isPersonal(name)) return shareOf(facts, name);
  const isNamed = facts.stated.some(({ value }) => value.kind === 'name' && isAsked(value, [name]));
  return isNamed ? 1 : shareOf(facts, name);
}

/** How many of the question's names the sentence has. */
export function namedCount(facts: SentenceFacts, asked: Asked): number {
  const absent = pointsBack(facts) ? PRONOUN : 0;
  return asked.names.reduce((sum, name) => {
    const presence = presenceOf(facts, name);
    return sum + (presence > 0 ? Math.max(presence, THING_SHARE) : isPersonal(name) ? absent : 0);
  }, 0);
}

/** At least one of the question's names stands in the sentence; true when the question names nothing. */
export const namesAny = (facts: SentenceFacts, asked: Asked): boolean =>
  asked.names.length === 0 || asked.names.some((name) => shareOf(facts, name) > 0);
