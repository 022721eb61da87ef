/** Rows of what follows up, what was asked and answered before it, and what is made of it. */
import { describe, expect, it } from 'vitest';
import { createFollowUpRewriter } from '../../../../src/answer/follow-up/create-follow-up-rewriter.ts';

type Row = readonly [question: string, asked: string, answer: string, standalone?: string];

/** Without the last column the question stays as it is. */
export const checkRewrites = (title: string, rows: readonly Row[]) =>
  describe(title, () => {
    for (const [question, asked, answer, standalone] of rows)
      it(`${question} (${asked})`, async () => {
        const asIs = standalone ?? question;
        expect(await createFollowUpRewriter().rewrite(question, [{ question: asked, answer }])).toBe(asIs);
      });
  });
