/** "Proposed raising the fare to 17 crowns", "planned for 15,000 visitors": what somebody wanted is not what was, unless that is asked. */
import type { Asked } from './asked.ts';
import { once } from './once.ts';
import type { Opinion } from './opinions.ts';

/** Behind a mark or a conjunction something else is told: "we planned for 900, and 700 came". */
const SAME_CLAUSE =
  '(?:(?!(?<!\\p{L})(?:and|but|while|when|which|who|after|before|because|since|as)(?!\\p{L}))[^.;:,])*$';
const PROPOSED = new RegExp(
  `(?<!\\p{L})(?:propos(?:es|ed|ing)|(?:proposals?|motions?) (?:to|for|that)|suggested \\p{L}+ing|(?:is|are|was|were) intended to|(?:had|have|has|was|were)(?: \\p{L}+)? planned (?:for|to|with|on))(?!\\p{L})${SAME_CLAUSE}`,
  'iu',
);
const REACH = 80;

/** Who asks for a plan or a proposal has a word for it. */
export const isOnlyProposed = once(
  ({ facts: { text }, value: { kind, start } }: Opinion, { qualifiers }: Asked): boolean =>
    kind !== 'claim' &&
    kind !== 'name' &&
    !qualifiers.has('planned') &&
    PROPOSED.test(text.slice(Math.max(0, start - REACH), start)),
);
