/** What two sentences must both answer before their values may be held against each other. */
import type { AnswerKind, ExpectedAnswer } from '../expected-answer/expected-answer.ts';
import { IRREGULAR_VERBS } from '../values/irregular-verbs.ts';
import { type Numbered, numberedAsked } from '../values/numbered.ts';
import { scanWords } from '../values/scan-words.ts';
import { stemWord } from '../values/stem-word.ts';
import type { NameValue, Value } from '../values/value.ts';
import { countsThings } from './amounts/counts-things.ts';
import { asksLimit } from './amounts/limits.ts';
import { asksNetworkPort, numberedAnswerAsked } from './amounts/numbered-answers.ts';
import { asksCause } from './claims/asks-cause.ts';
import { type ClaimAsked, readClaim } from './claims/read-claim.ts';
import { befellMany, conceptOf } from './concepts.ts';
import { predicatesAsked } from './predicates-asked.ts';
import { qualifiersOf } from './qualifiers.ts';
import { type Compound, compoundsOf, objectsOf, verbsOf } from './question-words.ts';
import { type Rank, ranksIn } from './ranks.ts';
import { asksGivenName } from './subject/family-name.ts';
import { joinedAsked } from './subject/joined-part.ts';
import { type Levelled, levelAsked } from './subject/other-level.ts';
import { asksRelative } from './subject/relatives.ts';
import { asksForMany } from './terms/many-terms.ts';
import { siteAsked } from './terms/sites.ts';
import { asksWeekday, type TermClass, termAsked } from './terms/term-classes.ts';
import { asksHour, asksTimeOfDay } from './time/bare-hours.ts';
import { eventsAsked } from './time/events-asked.ts';
import { asksBothEnds, asksLength, asksStretch, asksTimeTaken, type End, endAsked } from './time/extent.ts';
import { asksFrequency } from './time/frequency.ts';
import { purposeAsked } from './time/purpose.ts';
import { withinAsked } from './time/within.ts';

export type About = 'date' | 'number' | 'name' | 'place' | 'office' | 'statement';

export interface Asked extends ClaimAsked {
  readonly about: About;
  readonly kind: AnswerKind;
  /** The question asks how somebody is called. */
  readonly asksName: boolean;
  /** Asks how somebody of a family is called: "Lind's first name". */
  readonly asksGivenName: boolean;
  /** Concepts of the question's words that are neither names nor what is asked for. */
  readonly predicates: ReadonlySet<string>;
  /** Those of them that are verbs. */
  readonly verbs: ReadonlySet<string>;
  /** Those of them that name an event of a known class. */
  readonly events: ReadonlySet<string>;
  /** Stems of the names of awards, treaties, bodies …: what is not a person or a place. */
  readonly things: ReadonlySet<string>;
  /** "who succeeded X": the answer does it, X suffers it. */
  readonly asksSubject: boolean;
  /** "how many": things are counted, not measured. */
  readonly counts: boolean;
  /** "How many", and not "сколько" or "combien", which ask how much as well. */
  readonly countsThings: boolean;
  /** Asks for a state of today: "how many people live". */
  readonly present: boolean;
  /** Concepts of two words that stand together: "flood warden". */
  readonly compounds: readonly Compound[];
  /** Names with the preposition before them: "to Leningrad". */
  readonly objects: readonly { readonly lead: string; readonly name: NameValue }[];
  /** Stems and concepts of the noun phrase asked for. */
  readonly focus: ReadonlySet<string>;
  readonly focusStems: ReadonlySet<string>;
  /** The names in the question. */
  readonly names: readonly NameValue[];
  readonly nameTokens: ReadonlySet<string>;
  /** Concepts of the words of these names. */
  readonly nameConcepts: ReadonlySet<string>;
  readonly given: readonly Value[];
  readonly wantsList: boolean;
  /** Asks for several terms of a class: "which animals". */
  readonly wantsTerms: boolean;
  readonly qualifiers: ReadonlySet<string>;
  /** Asks for a deadline or an end: "until when". */
  readonly bounds: boolean;
  /** Asks for elections, deaths …: for what befell many. */
  readonly ofMany: boolean;
  /** Asks how long something lasted. */
  readonly asksLength: boolean;
  /** Asks how often something is done. */
  readonly asksFrequency: boolean;
  /** Asks for the least or the most that a rule allows. */
  readonly asksLimit: boolean;
  /** Asks how long somebody did something: nothing but time answers. */
  readonly asksTimeTaken: boolean;
  /** Asks from when to when something lasted. */
  readonly asksStretch: boolean;
  /** "The second order": ranks with the stem of what is numbered. */
  readonly ranks: readonly Rank[];
  /** "For his bravery": concepts of what something was given or done for. */
  readonly purpose: ReadonlySet<string>;
  /** "Version 4.2": what it names of numbered rows. */
  readonly numbered: readonly Numbered[];
  /** The concept of what somebody joined: "when did she join the party?" */
  readonly joins: string | null;
  /** "Of the city committee": a body with the level that it is of. */
  readonly levelled: Levelled | null;
  /** "Which platform": stems of the noun of whose row one is asked for. */
  readonly rows: ReadonlySet<string>;
  /** Which end of a stretch of time is the answer; null when all of it is. */
  readonly end: End | null;
  /** Asks for what a whole sentence says: whether something is so, or why; null when it asks for a value. */
  readonly asksClaim: 'whether' | 'why' | null;
  /** The class of common nouns or adjectives that answers; null when none is asked for. */
  readonly term: TermClass | null;
  /** A room, a building or a spot answers, which has no name. */
  readonly site: ReturnType<typeof siteAsked>;
  /** Somebody's son, wife … is asked about, and not "the Arndt brothers". */
  readonly asksRelative: boolean;
  /** "At what time". */
  readonly asksHour: boolean;
  /** In so many words: no date answers. */
  readonly asksTimeOfDay: boolean;
  /** The year or the month of which the question asks for the day. */
  readonly within: Value | null;
}

const ABOUT: Partial<Record<AnswerKind, About>> = {
  date: 'date',
  time: 'date',
  number: 'number',
  quantity: 'number',
  money: 'number',
  percent: 'number',
  duration: 'number',
  person: 'name',
  organization: 'name',
  place: 'place',
};
const OFFICE =
  /\b(?:position|post|office|rank|job|role|title|occupation|profession|trade)s?\b|должност|пост(?![а-яё])|звани/i;
const NAME =
  /\b(?:first |given |last |full |real |birth |family |maiden )?(?:fore|nick|sur)?name\b|(?:^|[^а-яё])(?:имя|фамилия|отчество)(?![а-яё])/i;

function aboutOf(kinds: readonly AnswerKind[], focus: string): About {
  if (OFFICE.test(focus)) return 'office';
  if (NAME.test(focus) && kinds[0] !== 'date') return 'name';
  return ABOUT[kinds[0] ?? 'description'] ?? 'statement';
}

function aboutIn(question: string, kinds: readonly AnswerKind[], focus: string): About {
  if (asksWeekday(question)) return 'statement';
  return asksNetworkPort(question) ? 'number' : aboutOf(kinds, focus);
}

/** What each part of the question asks for; of two that ask for the same the last. */
const partsOf = (question: string, { partKinds, focus }: ExpectedAnswer): ReadonlyMap<About, AnswerKind> =>
  new Map(partKinds.map((kinds) => [aboutIn(question, kinds, focus), kinds[0] ?? 'description']));

/**
 * "Which of the two founded it", "which of the Venns was", "which year marks the end", "when did she get a medal other than the one of
 * 1945": one of several answers, and no list; "which of them were" and "became doctors" ask for more.
 */
const ASKS_FOR_ONE =
  /^[Ww]hen (?:was|did) [^?]{1,60} an? [^?]{1,60} other than (?:the one|that)\b|^[Ww](?:hich|hat) (?:year|date|day|month|season|decade|century) \p{Ll}{2,}[^su\P{Ll}]s\b|\b[Ww]hich of (?:(?:the|these|those|his|her|their|its) )?(?:two|brothers|sisters|twins|[\p{L}-]+ (?:brothers|sisters|twins)|\p{Lu}[\p{L}-]+s|\p{Lu}[\p{L}-]+['’]s? \p{Ll}+)\b(?! (?:were|are|have|do)\b)(?! (?:became|become|remained|stayed|(?:worked|served) as) (?:\p{Ll}+ )?\p{Ll}{2,}[^sui\P{Ll}]s\b(?! of))/u;

const BOUNDED =
  /\b(?:by|before|until|till|up to (?:when|what|which)|latest|deadline|end(?:ed|s)?|expire[sd]?|last(?:ed|s)?|stop(?:ped)?|over(?=\W*$))\b|(?:^|[^а-яё])(?:до|к) (?:как|че|ког)/i;

const PAST = /\b(?:was|were|did|had|\p{L}+ed)\b/iu;
const isPast = (question: string): boolean =>
  PAST.test(question) || scanWords(question).some((word) => IRREGULAR_VERBS.has(word.lower));

function nameTokensOf(expected: ExpectedAnswer): Set<string> {
  return new Set(expected.given.flatMap((value) => (value.kind === 'name' ? value.normal.tokens : [])));
}

/** Neither a person nor a place: an award, a treaty, a body. */
export const isThing = (name: NameValue): boolean =>
  name.normal.role === 'work' || name.normal.role === 'organization';
const stemsOf = (name: NameValue): string[] =>
  scanWords(name.text).flatMap((word) => (word.capital ? [conceptOf(stemWord(word.lower))] : []));

const WHICH = /^\s*(?:which|what)(?!\p{L})/iu;
type Claiming = Pick<Asked, 'about' | 'kind' | 'alternatives' | 'ordered'>;
/** "How much RAM", "how many MW": an abbreviation there is what is measured, and names nobody. */
const isAmountOf = (question: string, { start, text }: Value): boolean =>
  /^\p{Lu}{2,5}$/u.test(text) && /\bhow (?:much|many) $/iu.test(question.slice(0, start));

/** A part that asks for a value asks for no claim, whatever else the question has, unless two are given ("which town was first, Halden or Sund?"). */
function claimAsked(question: string, { about, kind, alternatives, ordered }: Claiming): Asked['asksClaim'] {
  if (about !== 'statement') return ordered !== null && WHICH.test(question) ? 'whether' : null;
  if (kind === 'yes-no' || alternatives !== null || ordered !== null) return 'whether';
  return kind === 'reason' || asksCause(question) ? 'why' : null;
}

/** "What colour" asks for a term, "is it green?" for yes or no, and "why is it green?" for a cause. */
function termOf(
  question: string,
  { about, asksClaim }: Pick<Asked, 'about' | 'asksClaim'>,
): TermClass | null {
  if (about === 'office') return 'office';
  return about === 'statement' && asksClaim === null ? termAsked(question) : null;
}

/** As long as the question is known, so is what it asks. */
const known = new WeakMap<ExpectedAnswer, readonly Asked[]>();

/** One entry for each part of the question, of which `expected` was read. */
export function readAsked(question: string, expected: ExpectedAnswer): readonly Asked[] {
  const found = known.get(expected) ?? readParts(question, expected);
  known.set(expected, found);
  return found;
}

const timeAsked = (question: string) => ({
  asksLength: asksLength(question),
  asksFrequency: asksFrequency(question),
  asksLimit: asksLimit(question),
  asksTimeTaken: asksTimeTaken(question),
  asksStretch: asksStretch(question),
  asksHour: asksHour(question),
  asksTimeOfDay: asksTimeOfDay(question),
});

const placeAsked = (question: string) => ({
  site: siteAsked(question),
  joins: joinedAsked(question),
  levelled: levelAsked(question),
});

function readParts(question: string, expected: ExpectedAnswer): Asked[] {
  const nameTokens = nameTokensOf(expected);
  const names = expected.given.filter(
    (value): value is NameValue => value.kind === 'name' && !isAmountOf(question, value),
  );
  const predicates = predicatesAsked(question, expected, nameTokens.size > 0);
  const events = eventsAsked(question, predicates);
  const end = endAsked(question, events);
  const areCounted = countsThings(question, expected.kinds);
  const shared = {
    asksName: NAME.test(expected.focus),
    predicates,
    verbs: verbsOf(question),
    events,
    end,
    ofMany: scanWords(question).some(({ lower }) => befellMany(lower)),
    ...timeAsked(question),
    asksGivenName: asksGivenName(question),
    ranks: ranksIn(question, expected.given),
    purpose: purposeAsked(question),
    numbered: numberedAsked(question),
    ...placeAsked(question),
    rows: numberedAnswerAsked(question),
    things: new Set(names.filter(isThing).flatMap(stemsOf)),
    compounds: compoundsOf(question),
    objects: objectsOf(question, names),
    asksSubject: /^\s*who\s+(?!is|was|are|were|did|does|do|has|had)\p{L}/iu.test(question),
    counts: areCounted || /сколько|combien|cuánt|wie ?viele/i.test(question),
    countsThings: areCounted,
    present: !isPast(question),
    focus: new Set([...expected.focusStems].flatMap((stem) => [stem, conceptOf(stem)])),
    focusStems: expected.focusStems,
    names,
    nameTokens,
    nameConcepts: new Set(names.flatMap(stemsOf)),
    given: expected.given,
    wantsList: (expected.wantsList && !ASKS_FOR_ONE.test(question)) || asksBothEnds(question, events),
    qualifiers: qualifiersOf(question),
    bounds: BOUNDED.test(question),
    asksRelative: asksRelative(question),
    within: withinAsked(question, expected.given),
    ...readClaim(question),
  };
  return [...partsOf(question, expected)].map(([about, kind]) => {
    const asksClaim = claimAsked(question, { about, kind, ...shared });
    const term = termOf(question, { about, asksClaim });
    const wantsTerms = term !== null && asksForMany(question, term);
    const wantsList = shared.wantsList || wantsTerms;
    return { ...shared, about, kind, asksClaim, term, wantsTerms, wantsList };
  });
}
