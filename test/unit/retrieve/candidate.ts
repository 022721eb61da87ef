/** Candidates that an index might return, by the scores that matter. */
import type { Candidate } from '../../../src/contract/passage-index.ts';
import { createPassage } from '../../support/create-passage.ts';

/** `id` is `<document>#<ordinal>`; one sentence for each cosine. */
export function createCandidate(id: string, scores: Omit<Candidate, 'passage'>): Candidate {
  const [document = '', ordinal = '1'] = id.split('#');
  const sentences = scores.cosines.map(() => 'Words.');
  return { ...scores, passage: createPassage(sentences, { document, ordinal: Number(ordinal) }) };
}
