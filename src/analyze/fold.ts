/** Letters to their plain form, so that spellings which a reader takes for the same word compare equal. */

const combiningMarks = /\p{M}+/gu;
const apostrophes = /[’ʼ‘`´]/g;

/** Lower case, compatibility forms joined, accents dropped where they don't make another letter. */
export function foldWord(word: string): string {
  const lower = word.normalize('NFKC').toLowerCase().replace(apostrophes, "'");
  const folded = /^[\x20-\x7e]*$/.test(lower) ? lower : foldMarks(lower);
  return folded.endsWith("'s") ? folded.slice(0, -2) : folded.replace(/'/g, '');
}

/** й is a letter of its own and stays; ё is written е as often as not. */
function foldMarks(word: string): string {
  const kept = word
    .replace(/й/g, '\u0000')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/æ/g, 'ae');
  const bare = kept.normalize('NFD').replace(combiningMarks, '').normalize('NFC');
  return bare.replaceAll('\u0000', 'й').replace(/ـ/g, '');
}
