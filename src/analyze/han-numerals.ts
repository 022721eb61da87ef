/** Numbers that are written in Chinese characters: 一九四九, 八千二百, 三十六万. */

const digits = new Map([...'〇一二三四五六七八九'].map((character, value) => [character, value] as const));
digits.set('零', 0).set('两', 2).set('兩', 2);
const small = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const large = new Map([
  ['万', 1e4],
  ['萬', 1e4],
  ['億', 1e8],
  ['亿', 1e8],
]);

/** The characters that such numbers are made of, for a character class. */
export const hanNumerals = '〇零一二三四五六七八九两兩十百千万萬億亿';

const digitByDigit = /^[〇零一二三四五六七八九]{2,15}$/;

/** The value, or undefined when the characters make up no number: "二三" (two or three), "万一" (in case). */
export function hanNumber(text: string): number | undefined {
  if (digitByDigit.test(text)) return Number([...text].map((character) => digits.get(character)).join(''));
  return byUnits([...text]);
}

/** 三十六万 is (3 × 10 + 6) × 10,000: every unit must be smaller than the one before it. */
function byUnits(characters: readonly string[]): number | undefined {
  let total = 0;
  let section = 0;
  let pending: number | undefined;
  let lastSmall = Number.POSITIVE_INFINITY;
  let lastLarge = Number.POSITIVE_INFINITY;
  for (const character of characters) {
    const digit = digits.get(character);
    const unit = small.get(character);
    const myriad = large.get(character);
    if (digit !== undefined) {
      if (pending !== undefined && pending !== 0) return undefined;
      pending = digit;
    } else if (unit !== undefined) {
      if (unit >= lastSmall || pending === 0) return undefined;
      section += (pending ?? 1) * unit;
      [pending, lastSmall] = [undefined, unit];
    } else if (myriad !== undefined) {
      const count = section + (pending ?? 0);
      if (myriad >= lastLarge || count === 0) return undefined;
      total += count * myriad;
      [section, pending, lastSmall, lastLarge] = [0, undefined, Number.POSITIVE_INFINITY, myriad];
    }
  }
  return total + section + (pending ?? 0);
}
