/** Guesses from form and company whether a name is a person's, a place's, a body's or a work's. */
import {
  GIVEN_NAMES,
  ORGANIZATION_WORDS,
  PERSON_CUES,
  PERSON_ENDING,
  PLACE_LEADS,
  PLACE_WORDS,
  SURNAME_ENDING,
  TITLES,
  WORK_WORDS,
} from './name-words.ts';
import { isMark, type Word } from './scan-words.ts';
import { foldNameWord } from './transliterate.ts';
import type { NameRole } from './value.ts';

const FOLDED_GIVEN = new Set([...GIVEN_NAMES].map(foldNameWord));
const isInitial = (word: Word | undefined): boolean => word?.capital === true && word.text.length === 1;
const singular = (lower: string): string => lower.replace(/['’]s?$/, '');

/** The role that a word of the name itself decides. */
function roleByWords(name: readonly Word[]): NameRole | null {
  const last = singular(name.at(-1)?.lower ?? '');
  const first = name[0]?.lower ?? '';
  if (name.length === 1 && /^[A-ZА-ЯЁ]{2,5}$/.test(name[0]?.text ?? '')) return 'organization';
  for (const word of name)
    if (ORGANIZATION_WORDS.has(singular(word.lower)) && name.length > 1) return 'organization';
  if (
    PLACE_WORDS.has(last) ||
    (name.length > 1 && (first === 'lake' || first === 'mount' || first === 'river' || first === 'city'))
  )
    return 'place';
  if (name.length > 1 && name.some((word) => WORK_WORDS.has(singular(word.lower)))) return 'work';
  return null;
}

function isPerson(name: readonly Word[]): boolean {
  const first = name[0];
  if (name.length > 1 && TITLES.has(first?.lower ?? '')) return true;
  if (name.length > 1 && name.slice(0, -1).some(isInitial)) return true;
  const folded = name.map((word) => foldNameWord(singular(word.lower)));
  if (folded.some((token) => PERSON_ENDING.test(token))) return true;
  if (FOLDED_GIVEN.has(folded[0] ?? '')) return true;
  return name.length > 1 && FOLDED_GIVEN.has(folded[1] ?? '');
}

/** The role of the name made of `words[first…next)`. */
export function nameRole(words: readonly Word[], first: number, next: number): NameRole {
  const name = words.slice(first, next).filter((word) => word.kind === 'word');
  const decided = roleByWords(name);
  if (decided) return decided;
  if (isPerson(name)) return 'person';
  const before = words[first - 1]?.lower ?? '';
  const after = words[next]?.lower ?? '';
  const isSurname = SURNAME_ENDING.test(foldNameWord(singular(name.at(-1)?.lower ?? '')));
  if (
    PLACE_LEADS.has(before) ||
    (isMark(words, first - 1, ',') && PLACE_LEADS.has(words[first - 3]?.lower ?? ''))
  )
    return isSurname && before !== 'in' ? 'unknown' : 'place';
  if (PERSON_CUES.has(after) || PERSON_CUES.has(before) || isSurname) return 'person';
  return 'unknown';
}
