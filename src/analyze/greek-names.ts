/**
 * Greek names in Latin letters, in the two ways that are usual: by sound (Hristos, Irini) and letter by letter (Christos,
 * Eirini). Words are folded.
 */

const letters: Readonly<Record<string, string>> = {
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
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  τ: 't',
  υ: 'i',
  φ: 'f',
  χ: 'h',
  ψ: 'ps',
  ω: 'o',
};

type Rules = readonly (readonly [RegExp, string])[];
const both: Rules = [
  [/^μπ/, 'b'],
  [/^ντ/, 'd'],
  [/^γκ/, 'g'],
  [/γγ/g, 'ng'],
  [/ου/g, 'ou'],
  [/([αεη])υ(?=[θκξπστφχψ]|$)/g, '$1f'],
  [/([αεη])υ/g, '$1v'],
];
const bySound: Rules = [
  [/μπ/g, 'b'],
  [/γκ/g, 'g'],
  [/^γ(?=ι[αοω])/, ''],
  [/ει|οι|υι/g, 'i'],
  [/αι/g, 'e'],
];
const byLetter: Rules = [[/χ/g, 'ch']];

const romanised = (word: string, rules: Rules): string =>
  [...rules.reduce((text, [from, to]) => text.replace(from, to), word)]
    .map((letter) => letters[letter] ?? letter)
    .join('');

/** The word in the nominative as well: Μπακαλάκη is of Μπακαλάκης, Ιωάννου of Ιωάννος, and Καβάλας of Καβάλα. */
function nominatives(word: string): string[] {
  if (word.length < 4) return [word];
  if (/[αη]σ$/.test(word)) return [word, word.slice(0, -1)];
  if (/[αηο]$/.test(word)) return [word, `${word}σ`];
  return word.endsWith('ου') ? [word, `${word.slice(0, -2)}οσ`] : [word];
}

/** Latin spellings of the name. */
export const greekSpellings = (word: string): string[] =>
  nominatives(word).flatMap((form) => [
    romanised(form, [...both, ...bySound]),
    romanised(form, [...both, ...byLetter]),
  ]);
