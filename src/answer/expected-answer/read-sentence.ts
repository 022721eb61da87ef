/** A sentence seen with the question's eyes: its words, and which of them the question already has. */
import { FUNCTION_WORDS } from '../values/function-words.ts';
import { scanWords, type Word } from '../values/scan-words.ts';
import { stemWord } from '../values/stem-word.ts';
import { foldNameWord } from '../values/transliterate.ts';
import type { ExpectedAnswer } from './expected-answer.ts';

export interface SentenceWords {
  readonly text: string;
  readonly words: readonly Word[];
  /** The question's term that each word is, or null. */
  readonly terms: readonly (string | null)[];
  /** Positions of the words that are terms. */
  readonly matched: readonly number[];
  /** True for words that carry content. */
  readonly content: readonly boolean[];
}

function termOf(word: Word, expected: ExpectedAnswer): string | null {
  const stem = stemWord(word.lower);
  if (expected.terms.has(stem)) return stem;
  if (!word.capital) return null;
  const folded = foldNameWord(word.lower.replace(/['’]s?$/, ''));
  if (expected.names.has(folded)) return folded;
  const trimmed =
    folded.length > 5 && /[а-я]/.test(word.lower)
      ? folded.replace(/(?:a|u|om|im|e|i|oi|ia|iu|em)$/, '')
      : folded;
  return trimmed !== folded && expected.names.has(trimmed) ? trimmed : null;
}

/** Scans `text` once for all candidates. */
export function readSentence(expected: ExpectedAnswer, text: string): SentenceWords {
  const words = scanWords(text);
  const content = words.map((word) => word.kind !== 'mark' && !FUNCTION_WORDS.has(word.lower));
  const terms = words.map((word, at) => (content[at] ? termOf(word, expected) : null));
  const matched: number[] = [];
  for (let at = 0; at < terms.length; at++) if (terms[at] != null) matched.push(at);
  return { text, words, terms, matched, content };
}

/** The first word that ends after `offset`. */
export function wordAt(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
