/** Everything about one sentence that is needed to hold it against another, read once. */
import { extractValues } from '../values/extract-values.ts';
import { FUNCTION_WORDS } from '../values/function-words.ts';
import { scanWords, type Word } from '../values/scan-words.ts';
import { stemWord } from '../values/stem-word.ts';
import { foldNameWord } from '../values/transliterate.ts';
import { conceptOf } from './concepts.ts';
import { isDispute } from './cues.ts';
import { findVerbs } from './find-verbs.ts';
import { type Stated, withLifeDates } from './life-dates.ts';

/** A sentence that may be quoted, as the caller knows it. */
export interface CandidateSentence {
  readonly text: string;
  /** Relevance for the question, 0 to 1. */
  readonly score: number;
  readonly passage: number;
  readonly document: string;
  readonly section: readonly string[];
}

export interface SentenceFacts {
  readonly index: number;
  readonly text: string;
  readonly score: number;
  readonly words: readonly Word[];
  /** The concept of each content word, or null. */
  readonly concepts: readonly (string | null)[];
  readonly conceptSet: ReadonlySet<string>;
  /** Folded forms of the capitalised words. */
  readonly folded: ReadonlySet<string>;
  /** Folded forms of all words. */
  readonly foldedAll: ReadonlySet<string>;
  readonly verbs: readonly boolean[];
  readonly stated: readonly Stated[];
  readonly dispute: boolean;
}

/** Reads the sentence at `index` of the candidates. */
export function readFacts(sentence: CandidateSentence, index: number): SentenceFacts {
  const words = scanWords(sentence.text);
  const concepts = words.map((word) =>
    word.kind === 'word' && !FUNCTION_WORDS.has(word.lower) ? conceptOf(stemWord(word.lower)) : null,
  );
  const folded = words
    .filter((word) => word.capital)
    .map((word) => foldNameWord(word.lower.replace(/['’]s?$/, '')));
  return {
    index,
    text: sentence.text,
    score: sentence.score,
    words,
    concepts,
    conceptSet: new Set(concepts.filter((concept) => concept !== null)),
    folded: new Set(folded),
    foldedAll: new Set(
      words
        .filter((word) => word.kind !== 'mark')
        .map((word) => foldNameWord(word.lower.replace(/['’]s?$/, ''))),
    ),
    verbs: findVerbs(words),
    stated: withoutPageDate(sentence.text, withLifeDates(sentence.text, extractValues(sentence.text, words))),
    dispute: isDispute(sentence.text),
  };
}

/** "Sep 23, 2016 · …" dates the page, not what it says. */
function withoutPageDate(text: string, stated: Stated[]): Stated[] {
  const [first] = stated;
  const isPageDate =
    first?.value.kind === 'date' && first.value.start === 0 && /^\s*[·•|]/.test(text.slice(first.value.end));
  return isPageDate ? stated.slice(1) : stated;
}

/** The first word that ends after `offset`. */
export function wordIndex(words: readonly Word[], offset: number): number {
  const found = words.findIndex((word) => word.end > offset);
  return found < 0 ? words.length : found;
}
