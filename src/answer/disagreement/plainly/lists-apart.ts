/** "The hospital had two fires, …" and "the school had two fires, …": two lists that are both true, each of something else. */
import { scanWords } from '../../values/scan-words.ts';
import { foldNameWord } from '../../values/transliterate.ts';
import type { Value } from '../../values/value.ts';
import type { Asked } from '../asked.ts';
import { areReconciled } from '../circumstances.ts';
import { areOpposites } from '../claims/opposites.ts';
import { conceptOfWord } from '../concepts.ts';
import type { Opinion } from '../opinions.ts';
import type { SentenceFacts } from '../sentence-facts.ts';
import { isOtherTime } from '../time/scope.ts';

/** What is counted, and the names or dates that it is. */
export interface List {
  readonly facts: SentenceFacts;
  readonly count: number;
  /** Where the number stands. */
  readonly start: number;
  /** Stems of what is counted: "stars of merit". */
  readonly noun: string;
  /** Between the number and the noun: "gold". */
  readonly adjectives: readonly string[];
  readonly members: readonly Value[];
}

/** The two sentences say it of somebody else, at another time, or as something else. */
export const areApart = (lists: readonly [List, List], opinions: readonly [Opinion, Opinion], asked: Asked) =>
  lists.some((list) => isOfOther(list, asked)) ||
  isOfOtherSort(...lists) ||
  isOtherPredicate(...lists) ||
  isOtherSpelling(opinions[0].value, opinions[1].value) ||
  saysOther(...lists, asked) ||
  areReconciled(...opinions, asked) ||
  (asked.about !== 'date' && isOtherTime(...opinions, asked.present));

const OWNER = /^(?:the|an?) ((?:[\p{L}-]+ ){0,2}?)(\p{Ll}[\p{L}-]+) (?:\p{Ll}+ )?(?:[\p{Ll}-]+ ){0,2}?$/iu;
/** Who they are the question may say by name. */
const COUPLE = /^(?:couple|pair|family|marriage|two)$/;

/** Before the number stands a name that the question lacks and none that it has, or "the school" where it has no school. */
function isOfOther({ facts, start }: List, asked: Asked): boolean {
  const lead = facts.text.slice(0, start);
  if (asked.nameTokens.size > 0) {
    // "War-time honours" are nobody.
    const names = facts.stated.filter(
      ({ value }) => value.kind === 'name' && value.end <= start && !/^\p{L}+-\p{Ll}/u.test(value.text),
    );
    const tokens = scanWords(lead).map(({ lower }) => foldNameWord(lower.replace(/['’]s?$/, '')));
    if (names.length > 0 && !tokens.some((token) => asked.nameTokens.has(token))) return true;
  }
  const owner = OWNER.exec(lead);
  if (owner === null) return false;
  const words = scanWords(`${owner[1]}${owner[2]}`);
  const known = [asked.focus, asked.predicates, asked.things, asked.nameConcepts];
  return words.every((word) => {
    const concept = conceptOfWord(word);
    return !COUPLE.test(word.lower) && (concept === null || known.every((set) => !set.has(concept)));
  });
}

/** "Gold medals" and "silver medals". */
const isOfOtherSort = (one: List, other: List): boolean =>
  one.adjectives.length > 0 &&
  other.adjectives.length > 0 &&
  !one.adjectives.some((adjective) => other.adjectives.includes(adjective));

/** "Two bridges, of 1903 and 1950, cross the Wend": each says of its things what the other does not. */
function isOtherPredicate(one: List, other: List): boolean {
  if (!isSubject(one) || !isSubject(other)) return false;
  const [left, right] = [saidOf(one), saidOf(other)];
  return !left.isSubsetOf(right) && !right.isSubsetOf(left);
}

const isSubject = ({ facts, start }: List): boolean => /^\P{L}*(?:the )?$/iu.test(facts.text.slice(0, start));

const saidOf = ({ facts: { text }, members }: List): Set<string> =>
  new Set(
    scanWords(text.slice(members.at(-1)?.end ?? 0)).flatMap((word) =>
      word.kind === 'number' ? [word.lower] : (conceptOfWord(word) ?? []),
    ),
  );

const DENIES = /\b(?:not|never|refus\p{L}+|declin\p{L}+|neither)\b|n['’]t\b|(?<!\p{L})не(?!\p{L})/iu;

/** Only one denies it or says its opposite, or the question's verb stands in one, and another verb in its place. */
function saysOther(one: List, other: List, asked: Asked): boolean {
  const [a, b] = [one.facts, other.facts];
  if (DENIES.test(a.text) !== DENIES.test(b.text) || areOpposites(a, b, asked)) return true;
  return [...asked.verbs].some((verb) => {
    const [inOne, inOther] = [a.conceptSet.has(verb), b.conceptSet.has(verb)];
    return inOne !== inOther && hasOwnVerb(inOne ? other : one);
  });
}

/** Verbs that only say that there is something. */
const LIGHT =
  /^(?:is|are|was|were|been|ha[sd]|have|h[eo]ld|holds|includ\p{L}+|receiv\p{L}+|g[eo]t|gets|leaves?|left)$/u;
const hasOwnVerb = ({ facts, start }: List): boolean =>
  facts.words.some((word, at) => facts.verbs[at] === true && word.start < start && !LIGHT.test(word.lower));

/** "Catherine" and "Katherine", "Sofia" and "Sofie": names of some length with a letter's difference. */
function isOtherSpelling(one: Value, other: Value): boolean {
  if (one.kind !== 'name' || other.kind !== 'name') return false;
  const [a, b] = [one.normal.tokens.join(' '), other.normal.tokens.join(' ')];
  const least = Math.min(a.length, b.length);
  let same = 0;
  while (same < least && a[same] === b[same]) same += 1;
  const rests = [
    a.slice(same + 1) === b.slice(same + 1),
    a.slice(same + 1) === b.slice(same),
    a.slice(same) === b.slice(same + 1),
  ];
  return least > 3 && rests.includes(true);
}
