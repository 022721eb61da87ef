/** Trained weights go into a file that a person can read and compare: a line a number, six digits. */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';

export function saveWeights(target: string, model: object): void {
  const round = (_: string, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(6)) : value;
  writeFileSync(target, `${JSON.stringify(model, round, 1)}\n`);
  console.log(`Wrote ${basename(target)}.`);
}

/** What a file says of its training. */
export const today = () => new Date().toISOString().slice(0, 10);
