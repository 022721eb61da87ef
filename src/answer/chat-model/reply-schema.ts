/** What the model may return: ids and where to look, nothing that would be shown as it stands. */
import { z } from 'zod';

const side = z.object({
  id: z.string().describe('Id of the sentence'),
  value: z.string().describe('Its value, copied exactly'),
});

/** Every field is required and nullable where it may be missing: strict structured output knows no optional fields. */
export const selectionReply = z.object({
  not_answered: z.boolean().describe('True when no sentence states what was asked'),
  quotes: z.array(
    z.object({
      id: z.string().describe('Id of the sentence, such as p3.s2'),
      role: z.enum(['answers', 'completes', 'contradicts']),
      answer: z.string().nullable().describe('The words of the sentence that are the answer, copied exactly'),
      from: z.string().nullable().describe('First words of the clause, when only that is wanted'),
      to: z.string().nullable().describe('Last words of the clause, when only that is wanted'),
    }),
  ),
  disagreements: z.array(
    z.object({
      about: z.enum(['date', 'number', 'name', 'place', 'office', 'statement']),
      sides: z.array(side),
    }),
  ),
});

export type SelectionReply = z.output<typeof selectionReply>;

export const rewriteReply = z.object({
  question: z.string().describe('The question, understandable without the conversation'),
});
