/** Decides whether two names can be one and the same: a surname alone may be anybody's of that name. */
import type { Comparison } from './compare-values.ts';
import type { NameNormal } from './value.ts';

const CASE_ENDING = /^(?:a|u|om|im|e|i|oi|oiu|ia|iu|iem|em|ei|ie|iia|ii|im|ogo|omu|aia|uiu)?$/;

function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** One word in two cases: "leningrad" and "leningrade". */
function isInflection(a: string, b: string): boolean {
  const shared = commonLength(a, b);
  return shared >= 4 && CASE_ENDING.test(a.slice(shared)) && CASE_ENDING.test(b.slice(shared));
}

const isInitialOf = (a: string, b: string): boolean => (a.length === 1 || b.length === 1) && a[0] === b[0];

function sameToken(a: string, b: string, inflected: boolean): boolean {
  return a === b || isInitialOf(a, b) || (inflected && isInflection(a, b));
}

function allFound(tokens: readonly string[], others: readonly string[], inflected: boolean): boolean {
  return tokens.every((token) => others.some((other) => sameToken(token, other, inflected)));
}

const hasInitial = (tokens: readonly string[]): boolean => tokens.some((token) => token.length === 1);

/** Both sides name the same kind of thing, or one of them could be anything. */
function comparableRoles(a: NameNormal, b: NameNormal): boolean {
  return a.role === b.role || a.role === 'unknown' || b.role === 'unknown';
}

/** Compares two names word by word, whatever their order ("Kuznetsov Alexey"). */
export function compareNames(a: NameNormal, b: NameNormal): Comparison {
  const inflected = a.inflected || b.inflected;
  const [few, many] = a.tokens.length <= b.tokens.length ? [a.tokens, b.tokens] : [b.tokens, a.tokens];
  if (few.length === 0) return 'incomparable';
  if (allFound(few, many, inflected)) {
    const isSame =
      few.length === many.length && hasInitial(few) === hasInitial(many) && allFound(many, few, inflected);
    return isSame ? 'equal' : 'compatible';
  }
  return comparableRoles(a, b) ? 'different' : 'incomparable';
}
