/** Everything about one sentence that is needed to hold it against another, read once. */
import type { TermStrengths } from '../../contract/selector.ts';
import { extractValues } from '../values/extract-values.ts';
import { remember } from '../values/remember.ts';
import { scanWords, type Word, wordIndex } from '../values/scan-words.ts';
import { foldNameWord } from '../values/transliterate.ts';
import { type DateValue, isDated, type Value } from '../values/value.ts';
import { conceptOfWord } from './concepts.ts';
import { isAttributed, isDispute, isPastState, isRepeated } from './cues.ts';
import { findVerbs } from './find-verbs.ts';
import { qualifiersOf } from './qualifiers.ts';
import { type Stated, withLifeDates } from './time/life-dates.ts';
import { withHeadingYear } from './time/year-heading.ts';

/** A sentence that may be quoted, as the caller knows it. */
export interface CandidateSentence {
  readonly text: string;
  /** Relevance for the question, 0 to 1. */
  readonly score: number;
  /** How much of the question it says. */
  readonly strengths: TermStrengths;
  /** It is quoted as the answer, whether anything disagrees or not. */
  readonly isQuoted: boolean;
  /** How likely it is the one that answers, against all examined sentences, 0 to 1. */
  readonly share: number;
  /** Stands in an entry of a reference list. */
  readonly isReference: boolean;
  /** Its document and where it begins there. */
  readonly place: { readonly document: string; readonly start: number };
}

/** What the words of a sentence say, whoever asks. */
export interface TextFacts {
  readonly text: string;
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
  /** Says that accounts differ. */
  readonly dispute: boolean;
  /** Says whose account it gives. */
  readonly attributed: boolean;
  /** Tells of one more event of a kind. */
  readonly repeated: boolean;
  /** Tells of an earlier state. */
  readonly pastState: boolean;
  readonly qualifiers: ReadonlySet<string>;
}

export interface SentenceFacts extends TextFacts, Omit<CandidateSentence, 'text'> {
  /** Position among the candidates. */
  readonly index: number;
}

/** Reads the sentence at `index` of the candidates. */
export function readFacts({ text, ...rest }: CandidateSentence, index: number): SentenceFacts {
  return { ...rest, ...recall(text), index };
}

/** Reading a sentence takes a tenth of a millisecond. */
const recall = remember(readText, 5_000);

function readText(text: string): TextFacts {
  const words = scanWords(text);
  const concepts = words.map(conceptOfWord);
  const fold = (list: readonly Word[]) =>
    new Set(list.map((word) => foldNameWord(word.lower.replace(/['’]s?$/, ''))));
  return {
    text,
    words,
    concepts,
    conceptSet: new Set(concepts.filter((concept) => concept !== null)),
    folded: fold(words.filter((word) => word.capital)),
    foldedAll: fold(words.filter((word) => word.kind !== 'mark')),
    verbs: findVerbs(words),
    stated: withHeadingYear(
      text,
      withoutNumbering(text, withoutPageDate(text, withLifeDates(text, extractValues(text, words)))),
    ),
    dispute: isDispute(text),
    attributed: isAttributed(text),
    repeated: isRepeated(text),
    pastState: isPastState(text),
    qualifiers: qualifiersOf(text),
  };
}

/** "Sep 23, 2016 · …" dates the page, not what it says. */
function withoutPageDate(text: string, stated: Stated[]): Stated[] {
  const [first] = stated;
  const isPageDate =
    first?.value.kind === 'date' && first.value.start === 0 && /^\s*[·•|]/.test(text.slice(first.value.end));
  return isPageDate ? stated.slice(1) : stated;
}

/** "3.2 The board meets monthly": what numbers a paragraph counts and measures nothing; an amount has its noun behind it. */
const NUMBERS_PARAGRAPH =
  /^[\s*_#>§]*\d{1,2}(?:\.\d{1,2}){1,3}\.?\)?\s+(?=["“]?(?!(?:Million|Billion|Trillion|Thousand|Hundred|Per)\b)\p{Lu}(?:\p{Ll}|[ ,]))/u;
function withoutNumbering(text: string, stated: Stated[]): Stated[] {
  const end = NUMBERS_PARAGRAPH.exec(text)?.[0].length ?? 0;
  return end === 0 ? stated : stated.filter(({ value }) => value.start >= end);
}

/** A comma there parts no clauses: "8 September, 1941". */
export const isInValue = ({ stated }: Pick<TextFacts, 'stated'>, offset: number): boolean =>
  stated.some(({ value }) => value.start <= offset && offset < value.end);

/** The dates that it states, in its order. */
export const datesIn = ({ stated }: Pick<TextFacts, 'stated'>): DateValue[] =>
  stated.flatMap(({ value }) => (isDated(value) ? [value] : []));

/** The word before a value, in small letters: "until" of "until 1940"; none at the beginning. */
export const wordBefore = ({ words }: Pick<TextFacts, 'words'>, { start }: Pick<Value, 'start'>): string =>
  words[wordIndex(words, start) - 1]?.lower ?? '';

/** Characters between the beginnings of two sentences of one breath. */
const oneBreath = 600;

/** The other one stands a few sentences behind, so that it may speak of the same. */
export function follows(one: Pick<SentenceFacts, 'place'>, other: Pick<SentenceFacts, 'place'>): boolean {
  const distance = other.place.start - one.place.start;
  return one.place.document === other.place.document && distance > 0 && distance < oneBreath;
}
