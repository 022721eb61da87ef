/** The sentences of all examined passages in one list, with what is read of each and of the question. */
import type { Retrieval } from '../../contract/retrieval.ts';
import { type DocumentSignals, readDocuments } from './document-signals.ts';
import { featureNames, featureValues } from './features/all.ts';
import type { PassageContext } from './features/context.ts';
import { readAskedSignals, type SentenceList } from './score-sentences.ts';

/** Parallel to the sentences, one passage after the other. */
export interface ExaminedSentences extends SentenceList {
  readonly rows: readonly Float32Array[];
  /** The document of each. */
  readonly documents: readonly string[];
  readonly documentSignals: DocumentSignals;
}

/** `retrieval` has all that was found, `contexts` the passages that are examined. */
export function listSentences(contexts: readonly PassageContext[], retrieval: Retrieval): ExaminedSentences {
  return {
    ...readAskedSignals(retrieval),
    texts: contexts.flatMap(({ retrieved }) => retrieved.passage.sentences.map(({ text }) => text)),
    rows: readRows(contexts),
    documents: contexts.flatMap(({ retrieved: { passage } }) =>
      passage.sentences.map(() => passage.document),
    ),
    documentSignals: readDocuments(contexts, retrieval.passages),
  };
}

/** Views of one array: training keeps millions of rows, and as many arrays would keep the garbage collector busy. */
function readRows(contexts: readonly PassageContext[]): Float32Array[] {
  const width = featureNames.length;
  const count = contexts.reduce((sum, { view }) => sum + view.sentences.length, 0);
  const all = new Float32Array(count * width);
  let next = 0;
  return contexts.flatMap((context) =>
    context.view.sentences.map((_, i) => {
      const row = all.subarray(next, next + width);
      next += width;
      return featureValues(context, i, row);
    }),
  );
}
