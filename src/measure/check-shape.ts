/** Turns what zod says about a foreign file into a sentence that names the file, the place and the field. */
import type { z } from 'zod';
import { QuothError } from '../contract/errors.ts';

/** The value in the schema's shape, or QuothError `invalid_request` that names `place` and the field. */
export function checkShape<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  place: string,
): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const field =
    issue === undefined || issue.path.length === 0 ? 'the whole' : `field "${issue.path.join('.')}"`;
  throw new QuothError('invalid_request', `${place}, ${field}: ${issue?.message ?? 'not as expected'}.`);
}
