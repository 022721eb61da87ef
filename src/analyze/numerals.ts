/** Months and number words in the notations that a corpus and its readers use, folded. */

const monthStems: readonly (readonly string[])[] = [
  ['january', 'jan', 'январь', 'января', 'январе', 'januar', 'janvier', 'enero'],
  ['february', 'feb', 'февраль', 'февраля', 'феврале', 'februar', 'fevrier', 'febrero'],
  ['march', 'март', 'марта', 'марте', 'marz', 'mars', 'marzo'],
  ['april', 'apr', 'апрель', 'апреля', 'апреле', 'avril', 'abril'],
  ['may', 'май', 'мая', 'мае', 'mai', 'mayo'],
  ['june', 'jun', 'июнь', 'июня', 'июне', 'juni', 'juin', 'junio'],
  ['july', 'jul', 'июль', 'июля', 'июле', 'juli', 'juillet', 'julio'],
  ['august', 'aug', 'август', 'августа', 'августе', 'aout', 'agosto'],
  ['september', 'sep', 'sept', 'сентябрь', 'сентября', 'сентябре', 'septembre', 'septiembre'],
  ['october', 'oct', 'октябрь', 'октября', 'октябре', 'oktober', 'octobre', 'octubre'],
  ['november', 'nov', 'ноябрь', 'ноября', 'ноябре', 'novembre', 'noviembre'],
  ['december', 'dec', 'декабрь', 'декабря', 'декабре', 'dezember', 'decembre', 'diciembre'],
];
const months = new Map(monthStems.flatMap((names, i) => names.map((name) => [name, i + 1] as const)));

const magnitudes = new Map<string, number>([
  ...['thousand', 'тыс', 'тысяч', 'тысячи', 'тысяча'].map((word) => [word, 1e3] as const),
  ...['million', 'millions', 'mln', 'млн', 'миллион', 'миллиона', 'миллионов'].map(
    (word) => [word, 1e6] as const,
  ),
  ...['billion', 'billions', 'bn', 'млрд', 'миллиард', 'миллиарда', 'миллиардов'].map(
    (word) => [word, 1e9] as const,
  ),
]);

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';
const numberWords = new Map<string, number>([
  ...small.split(' ').map((word, i) => [word, i] as const),
  ...tens.split(' ').map((word, i) => [word, (i + 2) * 10] as const),
  ...['два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять', 'десять'].map(
    (word, i) => [word, i + 2] as const,
  ),
  ['две', 2],
  ['двое', 2],
  ['трое', 3],
  ['четверо', 4],
]);

/** 1 to 12, or undefined. `word` is folded. */
export const monthOf = (word: string): number | undefined => months.get(word);
/** What the word multiplies the number before it by, or undefined. */
export const magnitudeOf = (word: string): number | undefined => magnitudes.get(word);
/** The number that the word writes out, or undefined. */
export const numberOf = (word: string): number | undefined => numberWords.get(word);
