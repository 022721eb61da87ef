/** Retrieved passages → what their sentences' features are computed from. */
import type { RetrievedPassage } from '../../contract/draft.ts';
import type { Retrieval, WeightedTerm } from '../../contract/retrieval.ts';
import type { WordVectors } from '../../contract/word-vectors.ts';
import { asksSource } from '../expected-answer/asks-source.ts';
import { expectedAnswer } from '../expected-answer/expected-answer.ts';
import { typeMatch } from '../expected-answer/type-match.ts';
import { numberedAsked } from '../values/numbered.ts';
import { type PassageContext, type QuestionContext, union } from './features/context.ts';
import { askedPeople } from './features/other-person.ts';
import { matchTerms, type TermMatch } from './match-terms.ts';
import { createNearness, type Nearness } from './nearness.ts';
import { isForeign } from './question-signals.ts';
import { indexRelated, type RelatedOptions, rarityAmong, relatedStrengths } from './related-words.ts';
import type { PassageView } from './sentence-view.ts';
import { softStrengths } from './soft-match.ts';

export interface ContextOptions {
  readonly words: WordVectors;
  view(retrieved: RetrievedPassage): PassageView;
}

export function createContexts(retrieval: Retrieval, options: ContextOptions): PassageContext[] {
  const question = createQuestionContext(retrieval);
  const index = indexRelated(retrieval.terms);
  const rarity = rarityAmong(
    retrieval.passages.flatMap((retrieved) => options.view(retrieved).sentences),
    index,
  );
  const thesaurus = { count: retrieval.terms.length, index, rarity };
  const nearness = createNearness(retrieval.terms.map(({ token }) => vectorOf(token, options.words)));
  return retrieval.passages.map((retrieved, rank) =>
    createContext({ question, retrieved, rank }, { ...options, thesaurus, nearness }),
  );
}

/** No word stands for a number. */
const vectorOf = ({ kind, text }: WeightedTerm['token'], words: WordVectors): Float32Array | null =>
  kind === 'number' ? null : words.vectorOf(text.toLowerCase());

function createQuestionContext(retrieval: Retrieval): QuestionContext {
  const { passages, terms, question } = retrieval;
  const expected = expectedAnswer(question);
  return {
    retrieval,
    expected,
    people: askedPeople(expected),
    numbered: numberedAsked(question),
    isForeign: isForeign(retrieval),
    asksSource: asksSource(question),
    weights: scaleToOne(terms.map(({ idf }) => idf)),
    bestLexical: Math.max(1e-9, ...passages.map(({ lexical }) => lexical)),
    bestCosine: Math.max(0, ...passages.flatMap(({ cosines }) => cosines)),
    bestScore: Math.max(0, ...passages.map(({ score }) => score)),
  };
}

/** What all passages of one question share. */
interface SharedOptions extends ContextOptions {
  readonly thesaurus: RelatedOptions;
  readonly nearness: Nearness;
}

type Placed = Pick<PassageContext, 'question' | 'retrieved' | 'rank'>;

function createContext(
  { question, retrieved, rank }: Placed,
  { view: viewOf, thesaurus, nearness }: SharedOptions,
): PassageContext {
  const { terms } = question.retrieval;
  const view = viewOf(retrieved);
  const matches = view.sentences.map((sentence) => matchTerms(terms, sentence));
  const related = view.sentences.map((sentence) => relatedStrengths(sentence, thesaurus));
  const soft = view.sentences.map((sentence, i) =>
    softStrengths(terms, matches[i] ?? none, {
      sentence,
      nearness,
      substitutes: related[i]?.substitutes ?? [],
    }),
  );
  const headings = terms.map((term) =>
    [...term.terms, ...term.bridges].some((form) => view.headingTerms.has(form)) ? 1 : 0,
  );
  const exactAnywhere = union(
    terms.map(() => 0),
    ...matches.map(({ strength }) => strength),
  );
  return {
    question,
    retrieved,
    rank,
    view,
    matches,
    soft,
    related,
    exactAnywhere,
    softAnywhere: union(headings, ...soft),
    knownAnywhere: union(
      exactAnywhere,
      ...related.flatMap(({ substitutes, evidence }) => [substitutes, evidence]),
    ),
    headings,
    typeMatches: view.sentences.map(({ text, values }) => typeMatch(question.expected, text, values)),
    local: localWeights(terms, matches, headings),
  };
}

const none: TermMatch = { strength: [], position: [] };

/** idf in the corpus times idf among the passage's sentences; what the heading says counts as half the sentences. */
function localWeights(
  terms: readonly WeightedTerm[],
  matches: readonly TermMatch[],
  headings: readonly number[],
): number[] {
  const count = matches.length;
  const weights = terms.map(({ idf }, i) => {
    const inSentences = matches.filter(({ strength }) => (strength[i] ?? 0) > 0).length;
    const frequency = inSentences + ((headings[i] ?? 0) > 0 ? count / 2 : 0);
    return idf * Math.log(1 + Math.max(0, count - frequency + 0.5) / (frequency + 0.5));
  });
  return scaleToOne(weights);
}

function scaleToOne(values: readonly number[]): number[] {
  const sum = values.reduce((total, value) => total + value, 0) || 1;
  return values.map((value) => value / sum);
}
