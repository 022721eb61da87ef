/**
 * A spelling of a name that survives transliteration: Кузнецов, Kuznetsov and Kuznecov share one, and so do Alexey,
 * Aleksei and Алексей. Built on the common part of the romanisation systems (BGN/PCGN, ISO 9, GOST), made coarser.
 */
const cyrillic: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'i',
  ј: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  ђ: 'dj',
  љ: 'li',
  њ: 'ni',
  ћ: 'ch',
  џ: 'dzh',
  ў: 'u',
};

/** In order: later rules see what earlier ones left. */
const rules: readonly (readonly [RegExp, string])[] = [
  [/shch|sch/g, 'sh'],
  [/tch/g, 'ch'],
  [/kh/g, 'h'],
  [/tz|cz/g, 'ts'],
  [/ck/g, 'k'],
  [/c(?=[eiy])/g, 'ts'],
  [/c(?!h)/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/ph/g, 'f'],
  [/([oe])ff$/g, '$1v'],
  [/[yj]/g, 'i'],
  [/i+/g, 'i'],
  [/(^|[aeou])ie/g, '$1e'],
  [/([^aeiou])io/g, '$1e'],
  [/([dt])er$/g, '$1r'],
  [/(.)\1/g, '$1'],
];

/** A folded word in Latin letters; letters that are no Cyrillic ones stay. */
export const romanise = (word: string): string =>
  [...word].map((letter) => cyrillic[letter] ?? letter).join('');

/** `word` is folded. Empty when too little is left to tell names apart. */
export function nameSkeleton(word: string): string {
  const coarse = rules.reduce((text, [from, to]) => text.replace(from, to), romanise(word));
  const bare = coarse.replace(/[aeiou]+$/, '');
  const skeleton = bare.length >= 2 ? bare : coarse;
  return skeleton.length >= 2 && word.length >= 3 ? skeleton : '';
}
