/** "The cause was a full tank", "the stoppage was due to a worn belt": two sentences that are both quoted give two causes in so many words. */
import { scanWords } from '../../values/scan-words.ts';
import { isDated } from '../../values/value.ts';
import { type Asked, readAsked } from '../asked.ts';
import { isConceptOfQuestion } from '../asked-concepts.ts';
import type { PairInput } from '../candidate-pairs.ts';
import { isElsewhere } from '../circumstances.ts';
import { claimsOf, isToThePoint } from '../claims/claims.ts';
import { conceptOfWord } from '../concepts.ts';
import { type Found, toSide } from '../found.ts';
import type { Opinion } from '../opinions.ts';
import { readFacts } from '../sentence-facts.ts';
import { isOtherInstance, isOtherTime } from '../time/scope.ts';

/** It opens with what came about, or with the cause itself, and calls it that; what stands behind it is the cause. */
const GIVES =
  /^\P{L}*(?:the|this|that|its|his|her|their) (?:(?:(?:real|true|actual|sole|only) )?(?:cause|reason)((?: (?:of|for) [^.,;:]{1,60}?)?) (?:was|is|lay in)|((?:[^.,;:\s]+ ){1,8}?)(?:was|were|is|are|had been|has been) (?:(?:solely|only|wholly|entirely|simply|in fact) )?(?:caused (?:solely |only )?by|due (?:not to [^.,;:]{1,60}? but )?to|owing to|brought about by|the (?:result|consequence|work) of)) /iu;
/** Of several causes none excludes the others. */
const ONE_OF_MANY =
  /\b(?:also|another|second|partly|part|largely|mainly|chiefly|too|as well|contribut\p{L}+|one of|not known|unknown|unclear|may|might|perhaps|probably|possibly|if|unless)\b/iu;
const CAUSE_ENDS = /[.,;:]|\s(?:which|that|who|so that|whose|where|when|after|and|on)\s/u;

interface Told {
  readonly opinion: Opinion;
  readonly cause: ReadonlySet<string>;
  /** What came about by it, if it is named. */
  readonly effect: ReadonlySet<string>;
  readonly numbers: string;
}

/** Two such sentences, or none. */
export function rivalCauses({ question, expected, sentences, terms }: PairInput): Found[] {
  const facts = sentences.map(readFacts).filter(({ isQuoted, text }) => isQuoted && !ONE_OF_MANY.test(text));
  for (const asked of readAsked(question, expected).filter(({ asksClaim }) => asksClaim === 'why')) {
    const told = facts.flatMap((one): Told[] => {
      const { cause, ...effect } = causeIn(one.text);
      const opinion = claimsOf(one, asked).find(
        (claim) => !isElsewhere(claim, asked) && isToThePoint(claim, terms, asked),
      );
      return opinion === undefined || cause.size === 0 ? [] : [{ opinion, cause, ...effect }];
    });
    const [first] = told;
    const rival = first && told.find((other) => areRivals(first, other) && areOfOne(first, other, asked));
    if (first && rival) return [{ about: asked.about, sides: [first.opinion, rival.opinion].map(toSide) }];
  }
  return [];
}

/** Not of two times or two of a row: each may have its own cause. */
const areRivals = (a: Told, b: Told): boolean =>
  a.cause.isDisjointFrom(b.cause) &&
  !(isDatedAtAll(a) && isDatedAtAll(b) && isOtherTime(a.opinion, b.opinion, false)) &&
  !isOtherInstance(a.opinion, b.opinion);

/** "The fire was caused by leaking fuel" gives no cause of the crash, nor error 500 one of error 404. */
function areOfOne(a: Told, b: Told, asked: Asked): boolean {
  const isNamed = ({ effect }: Told) =>
    effect.size === 0 || [...effect].some((concept) => isConceptOfQuestion(concept, asked));
  return a.numbers === b.numbers && ((isNamed(a) && isNamed(b)) || !a.effect.isDisjointFrom(b.effect));
}

const isDatedAtAll = ({ opinion }: Told): boolean => opinion.facts.stated.some(({ value }) => isDated(value));

/** The cause that is given, and of what; no concepts where the sentence gives none. */
function causeIn(text: string): Omit<Told, 'opinion'> {
  const given = GIVES.exec(text);
  const behind = text.slice(given?.[0].length ?? text.length);
  const end = behind.search(CAUSE_ENDS);
  const effect = given?.[1] ?? given?.[2] ?? '';
  return {
    cause: conceptsIn(end < 0 ? behind : behind.slice(0, end)),
    effect: conceptsIn(effect),
    numbers: effect.match(/\d+/gu)?.join(' ') ?? '',
  };
}
const conceptsIn = (text: string): Set<string> =>
  new Set(scanWords(text).flatMap((word) => conceptOfWord(word) ?? []));
