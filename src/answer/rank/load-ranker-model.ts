/** Reads the trained weights that lie beside this file. */
import { readFile } from 'node:fs/promises';
import type { RankerModel } from './model.ts';

/** Written by `npm run train`; the ranker checks that it fits the features of the code. */
export async function loadRankerModel(): Promise<RankerModel> {
  return JSON.parse(await readFile(new URL('./ranker.weights.json', import.meta.url), 'utf8'));
}
