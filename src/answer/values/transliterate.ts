/** One spelling for a name whichever script and romanisation it came in: Кузнецов = Kuznetsov, Aleksey = Alexei. */
import { remember } from './remember.ts';

const CYRILLIC: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
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
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  і: 'i',
  ї: 'i',
  є: 'e',
  ґ: 'g',
  ў: 'u',
  ј: 'i',
  љ: 'l',
  њ: 'n',
  ћ: 'ch',
  ђ: 'd',
};
const GREEK: Record<string, string> = {
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'ks',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'i',
  φ: 'f',
  χ: 'kh',
  ψ: 'ps',
  ω: 'o',
};
const LATIN: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const LETTERS: ReadonlyMap<string, string> = new Map(Object.entries({ ...CYRILLIC, ...GREEK, ...LATIN }));

/** Romanisations differ in these; the order matters. */
const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/x/g, 'ks'],
  [/tch|tsch/g, 'ch'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/ck/g, 'k'],
  [/tz/g, 'ts'],
  [/w/g, 'v'],
  [/^(?:ye|je)/g, 'e'],
  [/yo/g, 'e'],
  [/[yj]/g, 'i'],
  [/off$/g, 'ov'],
  [/eff$/g, 'ev'],
  [/([dt])er$/g, '$1r'],
  [/([a-z])\1+/g, '$1'],
  [/iev/g, 'ev'],
  [/iei$/g, 'ei'],
];

const mostKnown = 50_000;

function romanise(word: string): string {
  if (/^[a-z]+$/.test(word)) return word;
  let letters = '';
  for (const letter of word.normalize('NFC')) {
    letters +=
      LETTERS.get(letter) ??
      LETTERS.get(letter.normalize('NFD')[0] ?? '') ??
      letter.normalize('NFD')[0] ??
      '';
  }
  return letters;
}

function fold(lower: string): string {
  let folded = romanise(lower).replace(/['’\-‐‑]/g, '');
  for (const [pattern, replacement] of FOLDS) folded = folded.replace(pattern, replacement);
  return folded;
}

/** The folded Latin form of one lower-case word. */
export const foldNameWord = remember(fold, mostKnown);
