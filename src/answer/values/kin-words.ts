/** Words for relatives, English and Russian, by their stems. */
import { stemWord } from './stem-word.ts';

const stems = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(stemWord));

const RELATIVES = stems(
  'husband wife son daughter brother sister father mother child children grandson nephew uncle cousin parents widow муж жена сын дочь брат сестра отец мать дети',
);
const KIN = stems(
  'boy girl kid spouse widower sibling parent grandfather grandmother aunt niece fiancee сынок дочка вдова супруга супруг внук внучка',
);

/** A word that a possessive makes somebody else: "her husband". */
export const isRelativeWord = (stem: string): boolean => RELATIVES.has(stem);

/** Any word for a relative. */
export const isKinWord = (stem: string): boolean => RELATIVES.has(stem) || KIN.has(stem);
