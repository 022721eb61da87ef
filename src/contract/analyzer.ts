/** How text becomes the terms that are matched. */
import type { Span } from './span.ts';

/** One token of a text with the term under which it is indexed; offsets are relative to the text. */
export interface Token extends Span {
  /** The token's own characters. */
  readonly text: string;
  /** Folded and stemmed: what is looked up. */
  readonly term: string;
  readonly kind: 'word' | 'number';
  /** A function word that carries no meaning of its own. */
  readonly stop: boolean;
  /** The first character is an upper-case letter. */
  readonly capital: boolean;
}

/** What a question looks for: one token of it and the terms that stand for it in the index. */
export interface QueryTerm {
  readonly token: Token;
  /** The token's own term (one for each language of the corpus that stems it differently). */
  readonly terms: readonly string[];
  /** Terms that lead to other notations: transliterations, joined compounds, translations. */
  readonly bridges: readonly string[];
  /**
   * Terms of other words with how well they speak for this one, 0 to 1: above 0.5 they may state the same ("father" for
   * "dad"), below an answer would hold them ("metres" for "tall"). They count in ranking and are not searched for.
   */
  readonly related?: ReadonlyMap<string, number>;
}

/** What stands above a passage. */
export interface Heading {
  /** Of the document. */
  readonly title: string;
  readonly section: readonly string[];
  /** Number of the entry, for one of a reference list. */
  readonly entry: number | null;
}

export interface Analyzer {
  /** Changes whenever the same text would give other terms. */
  readonly fingerprint: string;
  /** `language` is the text's (BCP 47 primary tag), `en` when not given. */
  tokens(text: string, language?: string): Token[];
  /** What the lexical index stores: the terms of `text` and their bridges to other notations, no function words. */
  indexTerms(text: string, language?: string): string[];
  /** What is indexed of a passage's surroundings, so that it is found by them. */
  headingTerms(heading: Heading, language?: string): string[];
  /** The content words of a question in order, for a corpus in `languages`. */
  queryTerms(question: string, languages: readonly string[]): QueryTerm[];
  /**
   * The text word by word in English where it is in Russian, for models that know only English; names and words of other languages in
   * Cyrillic are given in Latin letters. `language` is the text's, `ru` when not given.
   */
  gloss(text: string, language?: string): string;
  /** A Russian question as an English one, word by word; null for any other. */
  inEnglish(question: string): string | null;
}
