/**
 * Terms beside a word's own by which text in one notation is found from another: names across scripts, months and
 * numbers across languages, compounds with and without hyphen. A prefix keeps them apart from ordinary terms.
 */
import type { Token } from '../contract/analyzer.ts';
import { foldWord } from './fold.ts';
import { magnitudeOf, monthOf, numberOf } from './numerals.ts';
import { scriptOf } from './scripts.ts';
import { nameSkeleton } from './skeleton.ts';

/** The name as seen from its own script: `l~` for Latin text, `c~` for Cyrillic. */
function ownName(token: Token): string[] {
  if (token.kind !== 'word' || !token.capital) return [];
  const script = scriptOf(token.text);
  if (script === 'latin') return named('l~', nameSkeleton(foldWord(token.text)));
  return script === 'cyrillic' ? named('c~', nameSkeleton(token.term)) : [];
}

/** The same name as the other script writes it. */
export function otherScriptName(token: Token): string[] {
  return ownName(token).map((term) => (term.startsWith('l~') ? `c~${term.slice(2)}` : `l~${term.slice(2)}`));
}

const named = (prefix: string, skeleton: string) => (skeleton === '' ? [] : [prefix + skeleton]);

/** Terms for numbers and months in a notation of their own: `m~2`, `12`, `1400000`. */
export function numericBridges(token: Token, previous: Token | undefined): string[] {
  if (token.kind !== 'word') return [];
  const folded = foldWord(token.text);
  const month = monthOf(folded);
  if (month !== undefined) return [`m~${month}`];
  const magnitude = magnitudeOf(folded);
  if (magnitude !== undefined && previous?.kind === 'number')
    return [String(Number(previous.term) * magnitude)];
  const number = numberOf(folded);
  return number === undefined ? [] : [String(number)];
}

/** "post-war" also stands for "postwar". */
export function joinedCompound(token: Token, previous: Token | undefined, text: string): string[] {
  if (previous === undefined || token.kind !== 'word' || previous.kind !== 'word') return [];
  const joined = token.start - previous.end === 1 && /[-‐‑]/.test(text.charAt(previous.end));
  return joined ? [foldWord(previous.text) + token.term] : [];
}

/** All that the index stores beside the token's own term. */
export function indexBridges(token: Token, previous: Token | undefined, text: string): string[] {
  return [...ownName(token), ...numericBridges(token, previous), ...joinedCompound(token, previous, text)];
}
