/** "The left bank" may be "the east bank": sides exclude each other only if they are told in one way. */
import type { Value } from '../../values/value.ts';

const FRAMES = ['left right', 'north south east west', 'front back', 'port starboard'].map(
  (words) => new Set(words.split(' ')),
);

const frameOf = (value: Value): number =>
  value.kind === 'name'
    ? FRAMES.findIndex((frame) => value.normal.tokens.some((token) => frame.has(token)))
    : -1;

/** False for "left" and "east"; what is no side at all stands in the way of nothing. */
export function areOfOneFrame(a: Value, b: Value): boolean {
  const [left, right] = [frameOf(a), frameOf(b)];
  return left < 0 || right < 0 || left === right;
}
