/**
 * "Was he in Novgorod or in Leningrad?", "which came first, the ferry or the bridge?": a sentence that speaks of the one and a
 * sentence that speaks of the other are rivals.
 */
import { isContentWord } from '../../values/function-words.ts';
import { scanWords, type Word } from '../../values/scan-words.ts';
import { stemWord } from '../../values/stem-word.ts';
import { conceptOf } from '../concepts.ts';

/** Concepts of the words on either side of "or", those of both left out. */
export interface Alternatives {
  readonly first: ReadonlySet<string>;
  readonly second: ReadonlySet<string>;
}

const OR = /^(?:or|или|oder|ou|o)$/;
const most = 2;

/** "Are dogs or cats allowed?" is no choice, nor is "iron, steel or bronze". */
const NO_CHOICE = /\b(?:any\w*|allowed|permitted|possible)\b|,[^,]*\b(?:or|или)\b/i;
const ASKS_WHAT_IS =
  /^\s*(?:is|was|are|were|(?:should|can|may) [^?]{2,60} be (?:seen|regarded|considered|described|called|counted|treated)|был[аио]?|это)(?!\p{L})/iu;

/** Behind the comma stand two things, and no clause: "what should I do, if I feel dizzy or sick?". A Russian comma tells nothing. */
const ASKS_WHICH =
  /^\s*(?:which|what|how (?:was|were|did))(?!\p{L})[^,:]+[,:](?!\s*(?:after|although|because|before|if|in order|once|since|so|that|to|unless|until|when|where|whether|while|who)\b)[^,:]+\bor\b[^,:]+$|^\s*(?:что|как(?:ой|ая|ое))(?!\p{L})[^:—]+[:—][^:—]+(?<!\p{L})или(?!\p{L})[^:—]+$/iu;
/** "The Weir circle: closed bloc or loose group?" */
const ASKING = '(?:who|when|where|why|how|which|what|did|does|do|is|are|was|were|had|has|can|should|if)\\b';
const OFFERS = new RegExp(
  `^\\s*(?!${ASKING})[^?:,]{3,100}: (?!${ASKING})(?:[\\p{L}-]+ ){1,4}or (?:[\\p{L}-]+ ){0,3}[\\p{L}-]+\\W*$`,
  'iu',
);
const leavesChoice = (question: string): boolean =>
  ASKS_WHICH.test(question) ||
  OFFERS.test(question) ||
  (ASKS_WHAT_IS.test(question) && !NO_CHOICE.test(question));

/** Null when the question leaves no choice of two. */
export function alternativesIn(question: string): Alternatives | null {
  if (!leavesChoice(question)) return null;
  const words = scanWords(question);
  const at = words.findIndex(({ lower }) => OR.test(lower));
  if (at < 1) return null;
  const from = words.findIndex((word, i) => i > at && isContentWord(word));
  if (from < 0) return null;
  const after = contentRun(words.slice(from)).slice(0, most);
  // "Of cast iron or of steel": as many words before as after it.
  const before = contentRun(words.slice(0, at).reverse()).slice(0, after.length);
  const [first, second] = [new Set(before), new Set(after)];
  const own = { first: first.difference(second), second: second.difference(first) };
  return own.first.size > 0 && own.second.size > 0 ? own : null;
}

/** Concepts of the words up to the first mark or function word. */
function contentRun(words: readonly Word[]): string[] {
  const end = words.findIndex((word) => !isContentWord(word));
  return words.slice(0, end < 0 ? words.length : end).map(({ lower }) => conceptOf(stemWord(lower)));
}

/** Which alternative a sentence of these concepts speaks of; null for both or none. */
export function taken(said: ReadonlySet<string>, { first, second }: Alternatives): keyof Alternatives | null {
  const [ofFirst, ofSecond] = [says(said, first), says(said, second)];
  if (ofFirst === ofSecond) return null;
  return ofFirst ? 'first' : 'second';
}

/** Letters that a noun and a verb of one root share: "mobilising industry", "industrial mobilization". */
const ROOT = 6;
const says = (said: ReadonlySet<string>, alternative: ReadonlySet<string>): boolean =>
  !said.isDisjointFrom(alternative) ||
  [...alternative].some((wanted) => {
    const root = wanted.slice(0, ROOT);
    return [...said].some(
      (one) => (wanted.length > ROOT && one.length > ROOT && one.startsWith(root)) || isPartOf(wanted, one),
    );
  });
/** "A steam-mill" works by steam. */
const isPartOf = (wanted: string, one: string): boolean =>
  one.includes('-') && one.split('-').some((part) => conceptOf(stemWord(part)) === wanted);
