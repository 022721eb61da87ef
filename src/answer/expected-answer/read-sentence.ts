/** A sentence seen with the question's eyes: its words, and which of them the question already has. */
import { isContentWord } from '../values/function-words.ts';
import { remember } from '../values/remember.ts';
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

/** What a sentence's words are, whoever asks. */
type OwnWords = Pick<SentenceWords, 'words' | 'content'> & {
  /** Stem and folded forms under which a question may have each word. */
  readonly forms: readonly WordForms[];
};

interface WordForms {
  readonly stem: string;
  /** As a name, with and without its Russian ending; empty for a word without a capital. */
  readonly names: readonly string[];
}

/** Sentences come up again for other questions. */
const readWords = remember((text): OwnWords => {
  const words = scanWords(text);
  const content = words.map(isContentWord);
  return { words, content, forms: words.map(formsOf) };
}, 5_000);

function formsOf(word: Word): WordForms {
  const stem = stemWord(word.lower);
  if (!word.capital) return { stem, names: [] };
  const folded = foldNameWord(word.lower.replace(/['’]s?$/, ''));
  if (folded.length <= 5 || !/[а-я]/.test(word.lower)) return { stem, names: [folded] };
  const trimmed = folded.replace(/(?:a|u|om|im|e|i|oi|ia|iu|em)$/, '');
  return { stem, names: trimmed === folded ? [folded] : [folded, trimmed] };
}

const termOf = ({ stem, names }: WordForms, expected: ExpectedAnswer): string | null =>
  expected.terms.has(stem) ? stem : (names.find((name) => expected.names.has(name)) ?? null);

/** Reads `text` once for all candidates. */
export function readSentence(expected: ExpectedAnswer, text: string): SentenceWords {
  const { words, content, forms } = readWords(text);
  const terms = forms.map((one, at) => (content[at] ? termOf(one, expected) : null));
  const matched: number[] = [];
  for (let at = 0; at < terms.length; at++) if (terms[at] != null) matched.push(at);
  return { text, words, terms, matched, content };
}
