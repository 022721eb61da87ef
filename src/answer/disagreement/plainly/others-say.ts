/** "He joined in 1925. Some accounts suggest 1927.": a text that tells what others say says itself that accounts differ. */
import { compareValues } from '../../values/compare-values.ts';
import { isKinWord } from '../../values/kin-words.ts';
import { type Word, wordIndex } from '../../values/scan-words.ts';
import { type Asked, readAsked } from '../asked.ts';
import type { PairInput } from '../candidate-pairs.ts';
import { isElsewhere } from '../circumstances.ts';
import { conceptOfWord } from '../concepts.ts';
import { type Found, toSide } from '../found.ts';
import { belongsToAsked } from '../governs.ts';
import { type Opinion, opinionsOf } from '../opinions.ts';
import { datesIn, follows, readFacts, type SentenceFacts } from '../sentence-facts.ts';

const NOUN = 'account|author|document|historian|record|report|scholar|source|version|writer';
const VERB = 'claim|give|indicate|list|maintain|name|place|put|record|report|say|state|suggest';
/** What is said stands behind it. */
const OTHERS = new RegExp(
  `\\b(?:some|several|other|certain|later|earlier|different|a few) (?:\\p{Ll}+ )?(?:${NOUN})s (?:still )?(?:${VERB})(?:ing)?(?!\\p{L})|` +
    `\\b(?:another|a (?:different|later|second)) (?:\\p{Ll}+ )?(?:${NOUN}) (?:still )?(?:${VERB})s(?!\\p{L})|` +
    '(?<!\\p{L})по (?:другим|иным|некоторым) (?:данным|сведениям|источникам)(?!\\p{L})',
  'iu',
);
/** Sentences that are likeliest the answer. */
const best = 3;
/** Words behind a value that may say what it is a value of. */
const behind = 3;

/** What others say in a sentence begins at `from`. */
interface Hearsay {
  readonly facts: SentenceFacts;
  readonly from: number;
}

/** The best quoted date and the first that others give, where these differ. */
export function othersSay({ question, expected, sentences }: PairInput): Found[] {
  const facts = sentences.map(readFacts);
  const hearsay = facts.flatMap(hearsayIn);
  if (hearsay.length === 0) return [];
  const asked = readAsked(question, expected).filter(
    ({ about, asksClaim }) => about === 'date' && asksClaim === null,
  );
  for (const part of asked) {
    const opinions = facts
      .flatMap((one) => opinionsOf(one, part, expected))
      .filter((opinion) => !isElsewhere(opinion, part));
    const stated = opinions.find((one) => one.facts.isQuoted && belongsToAsked(one, part));
    const other = stated && hearsay.flatMap((said) => otherIn(said, stated, { opinions, asked: part }))[0];
    if (stated && other) return [{ about: part.about, sides: [stated, other].map(toSide) }];
  }
  return [];
}

function hearsayIn(facts: SentenceFacts): Hearsay[] {
  const said = OTHERS.exec(facts.text);
  return said === null ? [] : [{ facts, from: said.index + said[0].length }];
}

/** The first date that others give, if it is another one for the same. */
function otherIn(
  said: Hearsay,
  stated: Opinion,
  { opinions, asked }: { readonly opinions: readonly Opinion[]; readonly asked: Asked },
): Opinion[] {
  const { facts } = said;
  if (facts === stated.facts || [...facts.conceptSet].some(isKinWord)) return [];
  const [first] = opinions
    .filter(({ facts, value }) => facts === said.facts && value.start >= said.from)
    .sort((a, b) => a.value.start - b.value.start);
  if (first === undefined || compareValues(stated.value, first.value) !== 'different') return [];
  const between = facts.words.slice(
    wordIndex(facts.words, said.from),
    wordIndex(facts.words, first.value.start),
  );
  if (between.some(({ lower }) => DENIES.test(lower))) return [];
  return saysEvent(first, said, asked) || (isNext(first, stated) && saysNothingElse(between)) ? [first] : [];
}

const DENIES = /^(?:never|not|не)$|n['’]t$/u;
/** What is no event of its own: "suggest entry in 1927". */
const DATED = /^(?:admission|date|day|entry|time|year)$/;
const saysNothingElse = (words: readonly Word[]): boolean =>
  words.every((word) => conceptOfWord(word) === null || DATED.test(word.lower));

/** Right behind one of the best sentences, of which it is the last date, it is said of the same. */
const isNext = (other: Opinion, { facts, value }: Opinion): boolean =>
  facts.index < best &&
  follows(facts, other.facts) &&
  !datesIn(facts).some(({ start }) => start > value.start);

/** The event that is asked for stands between what leads to the value and it, or right behind it. */
function saysEvent({ facts: { words, concepts }, value }: Opinion, { from }: Hearsay, asked: Asked): boolean {
  const next = wordIndex(words, value.end - 1) + 1 + behind;
  return concepts.slice(wordIndex(words, from), next).some((concept) => asked.events.has(concept ?? ''));
}
