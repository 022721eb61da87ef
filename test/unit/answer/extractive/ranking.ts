/** Rankings whose scores are chosen by the test: what the extractive selector makes of them is what counts. */

import { loadPairModel } from '../../../../src/answer/disagreement/pair/model.ts';
import { createExtractiveSelector } from '../../../../src/answer/extractive/create-extractive-selector.ts';
import type { Passage } from '../../../../src/contract/passage.ts';
import type { Selection, SelectionInput } from '../../../../src/contract/selector.ts';
import { createPassage } from '../../../support/create-passage.ts';
import { plainRetrieval } from '../../../support/plain-retrieval.ts';

/** A sentence and its score; larger is better. */
type Scored = readonly [string, number];

const confident = 0.9;
const pairModel = await loadPairModel();

/** Of a document of its own. */
const createRanked = (sentences: readonly Scored[], number: number, kind: Passage['kind']) => ({
  passage: createPassage(
    sentences.map(([text]) => text),
    { document: `d${number}`, ordinal: 1, kind },
  ),
  score: 1 / number,
  lexical: 1,
  cosines: sentences.map(() => 0),
  sentenceScores: sentences.map(([, score]) => score),
  strengths: sentences.map(() => ({ own: [], inContext: [] })),
});

interface Asked {
  readonly question: string;
  /** One list a passage, each of a document of its own. */
  readonly passages: readonly (readonly Scored[])[];
  readonly confidence?: number;
  readonly limit?: number | null;
  readonly kind?: Passage['kind'];
}

export function createInput({
  question,
  passages,
  confidence = confident,
  limit = null,
  kind = 'text',
}: Asked): SelectionInput {
  const ranked = passages.map((sentences, i) => createRanked(sentences, i + 1, kind));
  return {
    question,
    retrieval: plainRetrieval(question, ranked),
    ranking: { passages: ranked, terms: [], confidence },
    limit,
  };
}

/** The selection and the words that its picks point at. */
export async function select(asked: Asked): Promise<Selection & { readonly texts: readonly string[] }> {
  const input = createInput(asked);
  const selection = await createExtractiveSelector({ threshold: 0.5, pairModel }).select(input);
  const texts = selection.draft.picks.map(({ passage, sentence, through = sentence }) => {
    const source = input.ranking.passages[passage]?.passage;
    const run = source?.sentences.slice(sentence, through + 1) ?? [];
    return source?.text.slice(run[0]?.start, run.at(-1)?.end) ?? '';
  });
  return { ...selection, texts };
}
