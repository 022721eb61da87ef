/** "Lind" and "Lind's aides", "Lind's widow": whoever belongs to somebody is somebody else. */
import type { Value } from '../../values/value.ts';

const THEIRS =
  /['’]s? (?:\p{Ll}[\p{L}-]* ){0,2}(?:advisers|advisors|aides?|allies|assistants?|associates|brothers?|circle|clique|daughters?|deput(?:y|ies)|entourage|father|followers|lieutenants?|men|mother|predecessors?|rivals?|secretary|sisters?|sons?|subordinates|successors?|supporters|widow|wife)$/u;

const isTheirs = ({ kind, text }: Value): boolean => kind === 'name' && THEIRS.test(text);

/** One of two names is somebody's, and the other one those that belong to him. */
export const areOwnerAndTheirs = (a: Value, b: Value): boolean =>
  a.kind === 'name' && b.kind === 'name' && isTheirs(a) !== isTheirs(b);
