/** "What is the national bird?": sentences with this very subject that call it by two nouns, "the eider" and "the puffin". */
import { scanWords } from '../../values/scan-words.ts';
import type { PairInput } from '../candidate-pairs.ts';
import { conceptOfWord } from '../concepts.ts';
import type { Found, Side } from '../found.ts';

const ASKS = /^\s*what (?:is|are|was|were) (.+?)\s*\??\s*$/u;
const QUESTION = /^\s*[Ww]hat /;
/** Subject, verb and complement; a complement ends where something is added. */
const STATES =
  /^(.{3,80}?) (?:is|are|was|were) ((?:(?:an?|the|its|their|his|her) )?[\p{L}-]+(?: [\p{L}-]+){0,3}?)(?=[.,;:()!]|$| (?:which|that|who|whose|where|with|from|in|on|for|and|but|since|because|when)(?!\p{L}))/u;
const DETERMINER = /^(?:an?|the|its|their|his|her) /;
/** "A mill is a building" says what class it is of, and it is of many. */
const CLASSIFIES = /^an? /;
/** Without an article they say how it is, and not what it is. */
const DESCRIBES =
  /(?:ed|ing|al|ous|ive|ful|less|able|ible|ic|ant|ent|ary|ly)$|^(?:not|now|still|also|very|so|too|rare|large|small|old|new|big|long|short|high|low|good|bad|open|close|free|safe|here|there|his|hers|theirs|unknown|full|empty|wide|deep|true|false)$/;
/** Sentences further down speak of something else. */
const considered = 8;

interface Complement {
  readonly stems: ReadonlySet<string>;
  readonly isBare: boolean;
  readonly side: Side;
}

/** Two of the best sentences, or none. */
export function differingComplements({ question, sentences }: PairInput): Found[] {
  const subject = ASKS.exec(question.replace(QUESTION, 'what '))?.[1];
  const asked = subject === undefined ? new Set<string>() : stemsOf(withoutNames(subject));
  if (asked.size === 0) return [];
  const found = sentences.slice(0, considered).flatMap(({ text }, at) => complementOf(text, at, asked) ?? []);
  const [first] = found;
  const other =
    first && found.find((one) => one.isBare === first.isBare && one.stems.isDisjointFrom(first.stems));
  return first && other ? [{ about: 'statement', sides: [first.side, other.side] }] : [];
}

/** Whose it is the sentence may leave out. */
const withoutNames = (subject: string): string =>
  subject.replace(/\p{Lu}[\p{L}-]*['’]s? |(?: (?:of|in|for) (?:the )?)?\p{Lu}[\p{L}-]*/gu, ' ');

const stemsOf = (text: string): Set<string> =>
  new Set(scanWords(text).flatMap((word) => conceptOfWord(word) ?? []));

/** Null when the sentence has another subject, or only tells how it is. */
function complementOf(text: string, sentence: number, asked: ReadonlySet<string>): Complement | null {
  const match = STATES.exec(text);
  const [whole, subject = '', complement = ''] = match ?? [];
  const own = stemsOf(withoutNames(subject));
  if (whole === undefined || CLASSIFIES.test(complement) || own.size !== asked.size || !asked.isSubsetOf(own))
    return null;
  const noun = complement.replace(DETERMINER, '');
  const isBare = noun === complement;
  const stems = stemsOf(noun);
  const last = noun.split(' ').at(-1) ?? '';
  if (stems.size === 0 || !stems.isDisjointFrom(asked) || (isBare && DESCRIBES.test(last))) return null;
  const end = whole.length;
  return { stems, isBare, side: { sentence, start: end - noun.length, end } };
}
