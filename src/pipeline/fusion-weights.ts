/** What a cosine is worth against a lexical score, by embedding model: measured, not guessed. */
import type { FusionWeights } from '../retrieve/fuse.ts';

export const fusionWeights: Readonly<Record<'local' | 'other', FusionWeights>> = {
  // Right passage first at 0.5, 1 and 2: XQuAD 0.946, 0.946, 0.953; long documents 0.750, 0.758, 0.773; seven collections
  // 0.742, 0.759, 0.774.
  local: { vector: 2 },
  other: { vector: 1 },
};
