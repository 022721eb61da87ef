/** A full disk or a missing permission shows itself in many ways; the user gets one sentence with the way out. */
import { QuothError } from '../../contract/errors.ts';

/** Does something that writes to the index folder; what fails becomes `unavailable` with the cause in words. */
export async function explainWrites<T>(indexDir: string, write: () => T | Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof QuothError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    const what = `The index in ${indexDir} could not be written (${reason})`;
    const wayOut = 'check free space and permissions. An index published before is unchanged.';
    throw new QuothError('unavailable', `${what}: ${wayOut}`, { cause: error });
  }
}
