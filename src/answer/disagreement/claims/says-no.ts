/** A sentence denies what is asked: "never", "nobody", "not one of them", "refused", where a word of the question is denied. */
import { wordIndex } from '../../values/scan-words.ts';
import type { Asked } from '../asked.ts';
import type { SentenceFacts } from '../sentence-facts.ts';

/** They say no to the word beside them. */
const NEGATOR = /^(?:no|not|never|none|nobody|nothing|neither|nor|cannot)$|n['’]t$/;
const REACH = 6;
/** They say no to the whole sentence. */
const DENIES =
  /^(?:no|nobody|nothing|none|neither|not (?:one|a single|any))(?!\p{L}|\.)|(?<!\p{L})(?:never|nobody|no[ -]one|none of|not a single|not even once|not one of|(?:little|scant|no) (?:evidence|proof|sign|trace)s?(?= (?:of|that|for|to)(?!\p{L})|\s*(?:[.,;:)]|$))|at no (?:stage|time|point)|никогда|никто|ни од(?:ин|на|но|ного|ной)|так и не|ни разу)(?!\p{L})/iu;
/** "No. 7", "not only", "no doubt" say no to nothing. */
const SAYS_NOTHING = /^(?:\.|only|doubt|\d+)$/;
/** They say no by themselves, unless they are what is asked about. */
const REFUSAL =
  /^(?:refuse[sd]?|decline[sd]?|den(?:y|ies|ied)|reject(?:s|ed)?|forbid(?:s|den)?|forbade|prohibit(?:s|ed)?|bann?(?:s|ed)?|contraindicated|incapable|fail(?:s|ed)?|unable|impossible|untrue)$/;
/** "Withdrew her confession", "took back his word": what was said before is no longer so. */
const RETRACTS =
  /(?<!\p{L})(?:withdr(?:ew|awn|aws)|took back|taken back|retract(?:s|ed)?|recant(?:s|ed)?|revok(?:es|ed)) (?:(?:his|her|their|its|the|this|that|all) ){1,2}(?:\p{Ll}+ )?(?:confession|plea|statement|testimony|evidence|consent|promise|offer|resignation|denial|accusation|complaint)s?(?!\p{L})/iu;
/** "Which he had never seen before", "as never before": the first time is no denial. */
const FIRST_TIME = /^(?:\p{L}+ ){0,2}before(?=\s*(?:[.,;:!)]|$))/iu;
/** "Never went to Oslo", "was not at the meeting": verbs that deny whatever verb the question has. */
const GENERAL_VERB =
  /^(?:be|been|being|is|are|was|were|go|goes|gone|going|went|came|come|did|do|does|done|had|has|have|set|got|get|in|at|on|to|a|an|the|any|such|there|one|so|ever|once|even)$/;
/** "Nobody met him when he came": what follows is not denied. */
const NOT_DENIED = /^(?:when|while|where|who|which|whom|after|before|because|although|as|since|;|:)$/;
const DETERMINER = /^(?:the|his|her|its|their|our|my|these|those|them|us|you|it|any)$/;

type Concept = string | null | undefined;
interface Reader {
  readonly facts: SentenceFacts;
  readonly isPredicate: (concept: Concept) => boolean;
  readonly isAsked: (concept: Concept) => boolean;
  readonly isName: (concept: Concept) => boolean;
}

function readerOf(facts: SentenceFacts, { predicates, focus, nameConcepts }: Asked): Reader {
  const isPredicate = (concept: Concept) => concept != null && predicates.has(concept);
  return {
    facts,
    isPredicate,
    isAsked: (concept) => isPredicate(concept) || (concept != null && focus.has(concept)),
    isName: (concept) => concept != null && nameConcepts.has(concept),
  };
}

/** The sentence says no to what is asked. */
export function saysNo(facts: SentenceFacts, asked: Asked): boolean {
  const { text, words, concepts } = facts;
  if (/^\P{L}*(?:yes|да)(?!\p{L})/iu.test(text)) return false;
  const reader = readerOf(facts, asked);
  if (deniesAll(reader) || retracts(reader)) return true;
  return words.some(({ lower }, at) => {
    if (REFUSAL.test(lower)) return !reader.isPredicate(concepts[at]);
    const isWithout = lower === 'without' && /ing$/.test(words[at + 1]?.lower ?? '');
    if (!(NEGATOR.test(lower) || isWithout) || SAYS_NOTHING.test(words[at + 1]?.lower ?? '')) return false;
    if (isFirstTime(facts, at) || isOfOthers(reader, at)) return false;
    return isNearDenied(reader, at, reader.isAsked);
  });
}

/** The first word of the sentence that denies all of it, if something asked about is denied. */
function deniesAll(reader: Reader): boolean {
  const { text, words, concepts } = reader.facts;
  const denial = DENIES.exec(text);
  if (denial === null) return false;
  const at = wordIndex(words, denial.index);
  if (isFirstTime(reader.facts, at) || isOfOthers(reader, at)) return false;
  // "She always read it, and never looked at another": what is denied there is something else.
  const opens = words.slice(0, at).every(({ kind }) => kind !== 'mark');
  const isDenied = concepts.slice(0, endOfDenied(reader.facts, at)).some(reader.isAsked);
  return (opens && isDenied) || isNearDenied(reader, at, reader.isPredicate);
}

/** What is taken back, or a word beside it, is asked about; taking it back is not. */
function retracts({ facts, isPredicate }: Reader): boolean {
  const { text, words, concepts } = facts;
  const retraction = RETRACTS.exec(text);
  if (retraction === null) return false;
  const at = wordIndex(words, retraction.index);
  return !isPredicate(concepts[at]) && concepts.slice(at + 1, at + 1 + REACH).some(isPredicate);
}

/** A word of the question stands near; of its names alone only what no other verb is said of. */
function isNearDenied({ facts, isName }: Reader, at: number, isAsked: Reader['isAsked']): boolean {
  const [first, next] = [Math.max(0, at - REACH), Math.min(at + REACH + 1, endOfDenied(facts, at))];
  const near = facts.concepts.slice(first, next);
  if (near.some(isAsked)) return true;
  const [word, following] = [facts.words[at], facts.words[at + 1]];
  const isGeneral =
    GENERAL_VERB.test(following?.lower ?? '') ||
    /n['’]t$/.test(word?.lower ?? '') ||
    isLightVerb(facts.words.slice(Math.max(0, at - 1), at + 3).map(({ lower }) => lower));
  return isGeneral && near.some(isName);
}

/** "Was never brought before a court", "never stood on the hill"; "never brought his wife" and "never stood for office" say something else. */
const isLightVerb = ([before = '', , verb = '', behind = '']: readonly string[]): boolean =>
  (/^(?:was|were)$/.test(before) && /^(?:brought|put|taken)$/.test(verb)) ||
  (verb === 'stood' && /^(?:on|in|at|upon|inside|before)$/.test(behind));

/** Where what the word at `at` denies ends. */
function endOfDenied({ words }: SentenceFacts, at: number): number {
  const behind = words.findIndex(({ lower }, place) => place > at && NOT_DENIED.test(lower));
  return behind < 0 ? words.length : behind;
}

const isFirstTime = ({ text, words }: SentenceFacts, at: number): boolean =>
  words[at]?.lower === 'never' &&
  FIRST_TIME.test(
    text
      .slice(words[at]?.end ?? 0)
      .trimStart()
      .slice(0, FIRST_TIME_REACH),
  );
const FIRST_TIME_REACH = 60;

/** "Not one of his pupils wrote it": somebody else did not. */
function isOfOthers({ facts, isAsked, isName }: Reader, at: number): boolean {
  const { words, concepts } = facts;
  const ofAt = [at + 1, at + 2].find((place) => words[place]?.lower === 'of');
  if (ofAt === undefined || !/^(?:none|one|single)$/.test(words[ofAt - 1]?.lower ?? '')) return false;
  const of = words.findIndex(({ lower }, place) => place > ofAt && !DETERMINER.test(lower));
  const concept = concepts[of];
  return of > 0 && concept != null && !isAsked(concept) && !isName(concept);
}
