/** How text becomes the terms that are matched. */
import type { Span } from './span.ts';

/** One token of a text with the term under which it is indexed. */
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

export interface Analyzer {
  /** Changes whenever the same text would give other terms. */
  readonly fingerprint: string;
  /** Offsets are relative to `text`. */
  tokens(text: string): Token[];
  /** What the lexical index stores: the terms of `text` and their bridges to other notations (transliteration), no function words. */
  indexTerms(text: string): string[];
}
