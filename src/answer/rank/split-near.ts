/** Which of the retrieved passages are looked at sentence by sentence. */
import type { RetrievedPassage } from '../../contract/draft.ts';

/** More cost time and hardly ever hold the answer. */
const mostTexts = 16;
/** Entries of reference lists are short and repeat the subject's name: they must not take the place of the text. */
const mostReferences = 16;

export interface Split {
  /** In the order of retrieval. */
  readonly near: readonly RetrievedPassage[];
  /** What retrieval put behind them. */
  readonly rest: readonly RetrievedPassage[];
}

export function splitNear(passages: readonly RetrievedPassage[]): Split {
  const left = { text: mostTexts, reference: mostReferences };
  const near: RetrievedPassage[] = [];
  const rest: RetrievedPassage[] = [];
  for (const retrieved of passages) {
    const kind = retrieved.passage.kind === 'reference' ? 'reference' : 'text';
    left[kind]--;
    (left[kind] >= 0 ? near : rest).push(retrieved);
  }
  return { near, rest };
}
