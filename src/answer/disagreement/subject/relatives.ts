/** Whether a question asks about somebody's relative: "Kuznetsov's son", "his wife", "the mother of the king". */
import { isKinWord } from '../../values/kin-words.ts';
import { scanWords } from '../../values/scan-words.ts';
import { stemWord } from '../../values/stem-word.ts';

const POSSESSIVE = /^(?:his|her|their|its|whose|my|your|our|его|её|ее|их)$|['’]s$|s['’]$/;

/** "The child lost near the cove", "the Arndt brothers" are nobody's; Russian has no mark for an owner. */
export function asksRelative(question: string): boolean {
  const words = scanWords(question);
  return words.some(({ lower }, at) => {
    if (!isKinWord(stemWord(lower))) return false;
    if (/[а-я]/.test(lower) || words[at + 1]?.lower === 'of') return true;
    return [words[at - 1], words[at - 2]].some((word) => POSSESSIVE.test(word?.lower ?? ''));
  });
}
