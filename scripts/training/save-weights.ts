/** Trained weights go into a file that a person can read and compare: a line a number, or a tree; six digits. */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';

export function saveWeights(target: string, model: object): void {
  const inLines = JSON.stringify(model, toLine, 1);
  writeFileSync(target, `${inLines.replaceAll(/"(\[[^"]*\])"/g, '$1')}\n`);
  console.log(`Wrote ${basename(target)}.`);
}

function toLine(key: string, value: unknown): unknown {
  if (key === 'trees' && Array.isArray(value))
    return value.map((tree) => (typeof tree === 'number' ? tree : JSON.stringify(tree)));
  return typeof value === 'number' ? Number(value.toPrecision(6)) : value;
}

/** What a file says of its training. */
export const today = () => new Date().toISOString().slice(0, 10);
