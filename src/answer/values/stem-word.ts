/** A light stem for comparing words of one question with words of one sentence; the index has its own analyzer. */
import { IRREGULAR_VERBS } from './irregular-verbs.ts';
import { remember } from './remember.ts';

const ENGLISH = /(?:'s|’s|ies|sses|ied|ying|ings|ing|edly|ed|es|ly|s)$/;
const RUSSIAN =
  /(?:иями|ями|ами|иях|ость|ости|ого|его|ому|ему|ыми|ими|ешь|ишь|ать|ять|ить|еть|ала|ила|али|или|ует|ают|ый|ий|ой|ая|яя|ое|ее|ые|ие|ых|их|ым|им|ом|ем|ой|ей|ою|ею|ую|юю|ию|ия|ии|ям|ам|ах|ях|ов|ев|ал|ил|ла|ло|ли|ет|ит|а|я|о|е|ы|и|у|ю|ь|й)$/;
const mostKnown = 50_000;

function englishStem(word: string): string {
  const stem = word.replace(ENGLISH, (ending) =>
    ending === 'sses' ? 'ss' : ending.startsWith('i') && ending !== 'ing' && ending !== 'ings' ? 'i' : '',
  );
  if (stem.length < 3) return word;
  if (stem.length > 6 && /[st]ion$/.test(stem)) return stem.slice(0, -3);
  const undoubled = /([bdfgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
  return undoubled.length > 3 ? undoubled.replace(/(?<=..)[ey]$/, '') : undoubled;
}

function makeStem(word: string): string {
  const last = word.charCodeAt(word.length - 1);
  if (last >= 0x400 && last < 0x530) {
    const stem = word.replace(/ё/g, 'е').replace(RUSSIAN, '');
    return stem.length < 3 ? word : stem;
  }
  if (word.length < 3) return word;
  const base = IRREGULAR_VERBS.get(word) ?? word;
  return base.length < 4 ? base : englishStem(base);
}

/** The stem of a lower-case word. */
export const stemWord = remember(makeStem, mostKnown);
