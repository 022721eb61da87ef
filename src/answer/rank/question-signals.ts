/** What the words of a question and the size of the corpus tell of whether it can be answered, whichever sentence is best. */
import type { Retrieval, WeightedTerm } from '../../contract/retrieval.ts';
import { isName } from './features/context.ts';

/**
 * Unknown are words that no document has; shares are of the question's inverse document frequencies. The more passages
 * there are, the better is the best of those that fit by chance. A question in another script than the text finds fewer of
 * its words, whether it is answered or not.
 */
export const questionSignals = [
  'unknownShare',
  'unknownWords',
  'unknownNames',
  'rarestUnknown',
  'questionWords',
  'questionWeight',
  'shareOfNames',
  'logPassages',
  'isForeign',
] as const;

export function questionSignalValues({
  question,
  terms,
  passages,
  passageCount,
}: Pick<Retrieval, 'question' | 'terms' | 'passages' | 'passageCount'>): number[] {
  const total = weightOf(terms) || 1;
  const unknown = terms.filter(({ documentFrequency }) => documentFrequency === 0);
  const rarest = (list: readonly WeightedTerm[]) => Math.max(0, ...list.map(({ idf }) => idf));
  return [
    weightOf(unknown) / total,
    unknown.length,
    weightOf(unknown.filter(({ token }) => token.capital)) / total,
    rarest(unknown) / (rarest(terms) || 1),
    terms.length,
    Math.log(total),
    weightOf(terms.filter(isName)) / total,
    Math.log(1 + passageCount),
    isForeign({ question, passages }) ? 1 : 0,
  ];
}

/** The question is in another script than the best passage. */
export const isForeign = ({ question, passages }: Pick<Retrieval, 'question' | 'passages'>): boolean =>
  isLatin(question) !== isLatin(passages[0]?.passage.text ?? question);

/** Half of the letters or more are Latin. */
function isLatin(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (text.match(/\p{Script=Latin}/gu)?.length ?? 0) * 2 >= letters;
}

const weightOf = (terms: readonly WeightedTerm[]): number => terms.reduce((sum, { idf }) => sum + idf, 0);
