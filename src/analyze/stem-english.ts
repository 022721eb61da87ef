/**
 * English stems by the Snowball project's Porter2 algorithm. The package that stems the other languages brings an
 * English stemmer that takes "execution" and "executed" for different words.
 */

const vowel = /[aeiouy]/;
const doubled = /(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/;
/** A short syllable at the end: the stem of "hop" and "bed", not that of "rain". */
const shortSyllable = /(?:[^aeiouy][aeiouy][^aeiouywxY]|^[aeiouy][^aeiouy]|^past)$/;

const exceptions: ReadonlyMap<string, string> = new Map(
  'skis ski skies sky dying die lying lie tying tie idly idl gently gentl ugly ugli early earli only onli singly singl'
    .match(/\w+ \w+/g)
    ?.map((pair) => pair.split(' ') as [string, string]),
);
const unchanged: ReadonlySet<string> = new Set(
  'sky news howe atlas cosmos bias andes inning outing canning herring earring evening proceed exceed succeed'.split(
    ' ',
  ),
);
const wholeFirstRegion = /^(?:gener|commun|arsen|past|univers|later|emerg|organ|inter)/;

interface Regions {
  readonly r1: number;
  readonly r2: number;
}

const region = /[aeiouy][^aeiouy]/g;

/** Where the word's first and second region begin: after the first consonant that follows a vowel, and once more. */
function regionsOf(word: string): Regions {
  const whole = wholeFirstRegion.exec(word)?.[0].length;
  const r1 = whole ?? afterSyllable(word, 0);
  return { r1, r2: afterSyllable(word, r1) };
}

function afterSyllable(word: string, from: number): number {
  region.lastIndex = from;
  const match = region.exec(word);
  return match ? match.index + 2 : word.length;
}

/** `word` is folded: lower case, no apostrophe. */
export function stemEnglish(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  const known = exceptions.get(word);
  if (known !== undefined) return known;
  if (unchanged.has(word)) return word;
  const marked = word.replace(/^y|(?<=[aeiouy])y/g, 'Y');
  const regions = regionsOf(marked);
  const singular = dropPlural(marked);
  if (unchanged.has(singular)) return singular;
  const plain = softenY(dropPast(singular, regions));
  const root = dropEnd(dropDerivation(shortenEnding(plain, regions), regions), regions);
  return root.toLowerCase();
}

function dropPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (/(?:ied|ies)$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  if (/(?:us|ss)$/.test(word)) return word;
  return word.endsWith('s') && vowel.test(word.slice(0, -2)) ? word.slice(0, -1) : word;
}

function dropPast(word: string, { r1 }: Regions): string {
  const [, agreed] = /(eed|eedly)$/.exec(word) ?? [];
  if (agreed !== undefined)
    return word.length - agreed.length >= r1 ? `${word.slice(0, -agreed.length)}ee` : word;
  const [ending] = /(?:ingly|edly|ing|ed)$/.exec(word) ?? [];
  if (ending === undefined) return word;
  const stem = word.slice(0, -ending.length);
  if (ending === 'ing' && /^[^aeiouy]y$/.test(stem)) return `${stem.slice(0, -1)}ie`;
  return vowel.test(stem) ? repairStem(stem, r1) : word;
}

function repairStem(stem: string, r1: number): string {
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (doubled.test(stem)) return /^[aeo].{2}$/.test(stem) ? stem : stem.slice(0, -1);
  return stem.length <= r1 && shortSyllable.test(stem) ? `${stem}e` : stem;
}

const softenY = (word: string) => word.replace(/(?<=.[^aeiouy])[yY]$/, 'i');

const shorter: readonly (readonly [string, string])[] = [
  ['ization', 'ize'],
  ['ational', 'ate'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['lessli', 'less'],
  ['entli', 'ent'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ousli', 'ous'],
  ['iviti', 'ive'],
  ['fulli', 'ful'],
  ['ogist', 'og'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['izer', 'ize'],
  ['ator', 'ate'],
  ['alli', 'al'],
  ['bli', 'ble'],
];
const derived: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['alize', 'al'],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
];

function replaceEnding(word: string, endings: typeof shorter, from: number): string | undefined {
  for (const [ending, replacement] of endings) {
    if (!word.endsWith(ending)) continue;
    const at = word.length - ending.length;
    return at >= from ? word.slice(0, at) + replacement : word;
  }
  return undefined;
}

function shortenEnding(word: string, { r1 }: Regions): string {
  const replaced = replaceEnding(word, shorter, r1);
  if (replaced !== undefined) return replaced;
  if (/logi$/.test(word)) return word.length - 2 >= r1 + 1 ? word.slice(0, -1) : word;
  return /[cdeghkmnrt]li$/.test(word) && word.length - 2 >= r1 ? word.slice(0, -2) : word;
}

const suffix = /(?:ement|ance|ence|able|ible|ment|ant|ent|ism|ate|iti|ous|ive|ize|ion|al|er|ic)$/;

function dropDerivation(word: string, { r1, r2 }: Regions): string {
  const derivedWord = replaceEnding(word, derived, r1) ?? dropAtive(word, r2);
  const [ending] = suffix.exec(derivedWord) ?? [];
  if (ending === undefined) return derivedWord;
  const stem = derivedWord.slice(0, -ending.length);
  return stem.length >= r2 && (ending !== 'ion' || /[st]$/.test(stem)) ? stem : derivedWord;
}

const dropAtive = (word: string, r2: number) =>
  word.endsWith('ative') && word.length - 5 >= r2 ? word.slice(0, -5) : word;

function dropEnd(word: string, { r1, r2 }: Regions): string {
  const stem = word.slice(0, -1);
  if (word.endsWith('e'))
    return stem.length >= r2 || (stem.length >= r1 && !shortSyllable.test(stem)) ? stem : word;
  return word.endsWith('ll') && stem.length >= r2 ? stem : word;
}
