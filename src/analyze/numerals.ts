/** Number words in the notations that a corpus and its readers use, folded. */

const series = (words: string, first: number, step = 1) =>
  words.split(' ').map((word, i) => [word, first + i * step] as const);

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
/** "First" and "second" are too common to stand for 1 and 2. */
const ordinals =
  'third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';
const numberWords = new Map<string, number>([
  ...series(small, 0),
  ...series('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  ...series(ordinals, 3),
  ...series('два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать', 2),
  ...series('двух трех четырех пяти шести семи восьми девяти десяти', 2),
  ...series('двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто', 20, 10),
  ...series('сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот', 100, 100),
  ['две', 2],
  ['двое', 2],
  ['трое', 3],
  ['четверо', 4],
]);

/** Stems of Russian ordinals from the third on; a case ending follows. */
const russianOrdinals =
  'трет четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат двадцат'.split(
    ' ',
  );
const russianOrdinal =
  /^(.{3,10}?)(?:ый|ий|ой|ая|ое|ые|ого|ому|ом|ую|ым|ых|ья|ье|ьего|ьему|ьем|ьей|ью|ьим|ьих)$/;

const magnitudes = new Map<string, number>([
  ...'thousand тыс тысяч тысячи тысяча тысячу'.split(' ').map((word) => [word, 1e3] as const),
  ...'million millions mln mn млн миллион миллиона миллионов mio'
    .split(' ')
    .map((word) => [word, 1e6] as const),
  ...'billion billions bn млрд миллиард миллиарда миллиардов mrd'
    .split(' ')
    .map((word) => [word, 1e9] as const),
]);

/** What the word multiplies the number before it by, or undefined. `word` is folded. */
export const magnitudeOf = (word: string): number | undefined => magnitudes.get(word);

/** The number that the word writes out, or undefined. `word` is folded. */
export function numberOf(word: string): number | undefined {
  const known = numberWords.get(word);
  const code = word.charCodeAt(0);
  if (known !== undefined || code < 0x400 || code > 0x4ff) return known;
  const at = russianOrdinals.indexOf(russianOrdinal.exec(word)?.[1] ?? ' ');
  return at === -1 ? undefined : at + 3;
}

const roman = /^(x{0,3})(ix|iv|v?i{0,3})$/;
const romanOnes = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];

/** Roman numerals of two letters and more, up to XXXIX, or undefined: single letters are initials as often. */
export function romanNumber(text: string): number | undefined {
  if (text.length < 2 || !/^[XVI]+$/.test(text)) return undefined;
  const match = roman.exec(text.toLowerCase());
  return match ? (match[1] ?? '').length * 10 + romanOnes.indexOf(match[2] ?? '') : undefined;
}
