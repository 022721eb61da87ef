/** Candidates that an index might return, by the scores that matter. */
import type { Candidate } from '../../../src/contract/passage-index.ts';

/** `id` is `<document>#<ordinal>`; one sentence for each cosine. */
export function createCandidate(id: string, scores: Omit<Candidate, 'passage'>): Candidate {
  const [document = '', ordinal = '1'] = id.split('#');
  const text = scores.cosines.map(() => 'Words.').join(' ');
  return {
    ...scores,
    passage: {
      id,
      document,
      ordinal: Number(ordinal),
      kind: 'text',
      section: [],
      page: null,
      text,
      start: 0,
      end: text.length,
      citations: [],
      sentences: scores.cosines.map((_, i) => ({ text: 'Words.', start: i * 7, end: i * 7 + 6 })),
    },
  };
}
