/** A sentence as ranking sees it. Made once for each passage and kept: the same passages come up again and again. */
import type { Analyzer } from '../../contract/analyzer.ts';
import { entryOf, type Passage } from '../../contract/passage.ts';
import type { WordVectors } from '../../contract/word-vectors.ts';
import { extractValues } from '../values/extract-values.ts';
import { isQuestion } from '../values/is-question.ts';
import type { NameValue, Value } from '../values/value.ts';

export interface SentenceView {
  readonly text: string;
  /** Positions (in content tokens) of each term, bridges included. */
  readonly positions: ReadonlyMap<string, readonly number[]>;
  /** Vectors of its distinct words, as far as they are known. */
  readonly wordVectors: readonly Float32Array[];
  /** Its distinct words in lower case, as they are written. */
  readonly surface: ReadonlySet<string>;
  /** Number of tokens, function words included. */
  readonly length: number;
  /** Terms of content words in order. */
  readonly content: readonly string[];
  /** Dates, numbers and names in it. */
  readonly values: readonly Value[];
  /** Begins with a word that points back: "He", "It", "This". */
  readonly pointsBack: boolean;
  /** A question of the document itself. */
  readonly asks: boolean;
}

export interface PassageView {
  readonly text: string;
  readonly sentences: readonly SentenceView[];
  readonly headingTerms: ReadonlySet<string>;
  /** Whom or what the document's title names. */
  readonly titleNames: readonly NameValue[];
}

const pointers =
  /^[\p{P}\s]*(?:he|she|it|they|this|these|that|those|his|her|its|their|such|both|он|она|оно|они|это|этот|эта|эти|его|ее|её|их)(?![\p{L}'’])/iu;

/** Whether a sentence's first word refers to something said before. */
export const pointsBack = (text: string): boolean => pointers.test(text);

export interface ViewOptions {
  readonly analyzer: Analyzer;
  readonly words: WordVectors;
  /** Language of the passage's document. */
  readonly language: string;
  /** Title of that document: its sentences take it as read. */
  readonly title: string;
}

export function viewPassage(passage: Passage, options: ViewOptions): PassageView {
  return {
    text: passage.text,
    sentences: passage.sentences.map(({ text }) => viewSentence(text, options)),
    headingTerms: new Set(
      options.analyzer.headingTerms(
        { title: options.title, section: passage.section, entry: entryOf(passage) },
        options.language,
      ),
    ),
    titleNames: extractValues(options.title).filter((value) => value.kind === 'name'),
  };
}

function viewSentence(text: string, { analyzer, language, words }: ViewOptions): SentenceView {
  const tokens = analyzer.tokens(text, language);
  const content = tokens.filter(({ stop }) => !stop).map(({ term }) => term);
  const positions = new Map<string, number[]>();
  for (const [i, term] of content.entries()) addPosition(positions, term, i);
  const surface = new Set(text.toLowerCase().match(wordPattern));
  const bridges = analyzer.indexTerms(text, language).filter((term) => !positions.has(term));
  for (const bridge of bridges) addPosition(positions, bridge, Math.floor(content.length / 2));
  return {
    text,
    positions,
    surface,
    wordVectors: [...surface].flatMap((word) => words.vectorOf(word) ?? []),
    length: tokens.length,
    content,
    values: extractValues(text),
    pointsBack: pointsBack(text),
    asks: isQuestion(text),
  };
}

const wordPattern = /\p{L}{2,}/gu;

function addPosition(positions: Map<string, number[]>, term: string, position: number): void {
  const known = positions.get(term);
  if (known) known.push(position);
  else positions.set(term, [position]);
}
