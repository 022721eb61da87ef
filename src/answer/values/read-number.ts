/** Reads one number at a place: "1,300", "1 300", "1,4 млн", "twelve", "two dozen", "half a million". */
import { NUMBER_WORDS, SCALE_WORDS } from './number-words.ts';
import { isMark, type Word } from './scan-words.ts';
import { CURRENCIES } from './units.ts';

export interface ReadNumber {
  readonly value: number;
  readonly step: number;
  readonly next: number;
  /** Only digits, without separators or scale: could be a year. */
  readonly plain: boolean;
}

const FRACTIONS: Record<string, number> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 };

/** Joins the three-digit groups that follow the digits at `at`. */
function readGroups(words: readonly Word[], at: number): { digits: string; next: number } {
  let digits = words[at]?.text ?? '';
  let next = at + 1;
  if (digits.length > 3 || digits.startsWith('0')) return { digits, next };
  const isGroup = (word: Word | undefined) => word?.kind === 'number' && word.text.length === 3;
  for (;;) {
    const mark = words[next];
    const marked =
      mark?.joined &&
      (mark.text === ',' || mark.text === '’' || (mark.text === '.' && isMark(words, next + 2, '.')));
    if (marked && words[next + 1]?.joined && isGroup(words[next + 1])) {
      digits += words[next + 1]?.text;
      next += 2;
    } else if (isGroup(mark) && !mark?.joined) {
      digits += mark?.text;
      next += 1;
    } else break;
  }
  // "1.300.000": the last group has no further dot behind it.
  if (
    digits.length > 3 &&
    isMark(words, next, '.') &&
    words[next + 1]?.joined &&
    isGroup(words[next + 1]) &&
    isMark(words, next - 2, '.')
  ) {
    digits += words[next + 1]?.text;
    next += 2;
  }
  return { digits, next };
}

function readDecimals(words: readonly Word[], at: number): { digits: string; next: number } | null {
  const [mark, after] = [words[at], words[at + 1]];
  if (!mark?.joined || (mark.text !== '.' && mark.text !== ',')) return null;
  if (after?.kind !== 'number' || !after.joined) return null;
  return { digits: after.text, next: at + 2 };
}

function readDigits(words: readonly Word[], at: number): ReadNumber {
  const groups = readGroups(words, at);
  const decimals = readDecimals(words, groups.next);
  let { next } = groups;
  let value = Number(groups.digits);
  let step = 1;
  if (decimals) {
    value = Number(`${groups.digits}.${decimals.digits}`);
    step = 10 ** -decimals.digits.length;
    next = decimals.next;
  }
  const fraction = words[next]?.joined ? FRACTIONS[words[next]?.text ?? ''] : undefined;
  if (fraction !== undefined) {
    value += fraction;
    next += 1;
  }
  return { value, step, next, plain: next === at + 1 };
}

/** "twenty-five" as one word, or one entry of the table. */
export function wordValue(lower: string): number | undefined {
  const known = NUMBER_WORDS.get(lower);
  if (known !== undefined || !lower.includes('-')) return known;
  const [tens = '', ones = ''] = lower.split('-');
  const [high, low] = [NUMBER_WORDS.get(tens), NUMBER_WORDS.get(ones)];
  return high !== undefined && low !== undefined && high >= 20 && low < 10 ? high + low : undefined;
}

function readSpelled(words: readonly Word[], at: number): ReadNumber | null {
  let value = 0;
  let next = at;
  for (let part = wordValue(words[next]?.lower ?? ''); part !== undefined; ) {
    value += part;
    next += 1;
    const following = wordValue(words[next]?.lower ?? '');
    part = following !== undefined && following < 10 ** (String(part).length - 1) ? following : undefined;
  }
  return next === at ? null : { value, step: 1, next, plain: false };
}

/** "Rooms two and twenty", "between three and thirty": two numbers. */
const NUMBERS_APART =
  /^(?:ages|articles|between|chapters|from|houses|lines|nos|numbers|pages|paragraphs|rooms|sections|verses)$/;

/** "three and thirty": the old order. */
function readInverted(words: readonly Word[], at: number): ReadNumber | null {
  if (!isAnd(words, at + 1) || words[at + 3]?.lower === 'later') return null;
  if (words.slice(Math.max(0, at - 4), at).some(({ lower }) => NUMBERS_APART.test(lower))) return null;
  const valueAt = (place: number) => NUMBER_WORDS.get(words[place]?.lower ?? '') ?? 0;
  const [ones, tens] = [valueAt(at), valueAt(at + 2)] as const;
  if (ones < 1 || ones > 9 || tens < 20 || tens > 90) return null;
  return { value: tens + ones, step: 1, next: at + 3, plain: false };
}

/** "a dozen", "half a million", "a thousand". */
function readArticled(words: readonly Word[], at: number): ReadNumber | null {
  const half = words[at]?.lower === 'half';
  const articleAt = half ? at + 1 : at;
  const article = words[articleAt]?.lower;
  if (article !== 'a' && article !== 'an') return null;
  const scale = SCALE_WORDS.get(words[articleAt + 1]?.lower ?? '');
  if (scale === undefined) return null;
  if (!half && isHalfMore(words, articleAt + 2))
    return { value: scale * 1.5, step: scale / 2, next: articleAt + 5, plain: false };
  // "A hundred and twelve", and not "a dozen and two".
  const hasRest = !half && scale >= 100 && isAnd(words, articleAt + 2);
  const rest = hasRest ? restAfterScale(words, articleAt + 2, scale) : null;
  if (rest && !isUpperBound(words, at, rest)) {
    // "A hundred and thirty thousand".
    const more = scaleAt(words, rest.next) ?? 1;
    const next = more > 1 ? rest.next + 1 : rest.next;
    return { value: (scale + rest.value) * more, step: more, next, plain: false };
  }
  return { value: half ? scale / 2 : scale, step: scale / 2, next: articleAt + 2, plain: false };
}
const isAnd = (words: readonly Word[], at: number): boolean => words[at]?.lower === 'and';

/** "Between a hundred and thirty thousand": what stands behind the "and" is the other number, unless one follows. */
const isUpperBound = (words: readonly Word[], at: number, { next }: ReadNumber): boolean =>
  words[at - 1]?.lower === 'between' && !(isAnd(words, next) && readSpelled(words, next + 1) !== null);

/** "and a half" stands at `at`. */
export const isHalfMore = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'and' && words[at + 1]?.lower === 'a' && words[at + 2]?.lower === 'half';

/** "two and a half million", "пять с половиной". */
function withHalf(words: readonly Word[], read: ReadNumber): ReadNumber {
  const english = isHalfMore(words, read.next);
  const russian = words[read.next]?.lower === 'с' && words[read.next + 1]?.lower === 'половиной';
  if (!english && !russian) return read;
  return { value: read.value + 0.5, step: 0.5, next: read.next + (english ? 3 : 2), plain: false };
}

function withScale(words: readonly Word[], at: number, whole: ReadNumber): ReadNumber {
  const read = withHalf(words, whole);
  let { value, step, next } = read;
  const isOther = (rest: ReadNumber) => isAnd(words, next) && isUpperBound(words, at, rest);
  const short = shortScaleAt(words, at, next);
  if (short !== undefined) return { value: value * short, step: step * short, next: next + 1, plain: false };
  for (let scale = scaleAt(words, next); scale !== undefined; scale = scaleAt(words, next)) {
    value *= scale;
    step *= scale;
    next += isMark(words, next + 1, '.') && /^(тыс|млн|млрд|mio|mrd)$/.test(words[next]?.lower ?? '') ? 2 : 1;
    const rest = scale >= 100 ? restAfterScale(words, next, scale) : null;
    if (rest && !isOther(rest)) {
      value += rest.value;
      step = 1;
      next = rest.next;
    }
  }
  return { value, step, next, plain: read.plain && next === read.next };
}

/** "two hundred and five": what follows must be smaller than the scale; "two hundred and five thousand" counts thousands. */
function restAfterScale(words: readonly Word[], at: number, scale: number): ReadNumber | null {
  const from = words[at]?.lower === 'and' ? at + 1 : at;
  const rest = readSpelled(words, from);
  if (!rest || rest.value >= scale) return null;
  const inner = scaleAt(words, rest.next);
  if (inner === undefined || (scale === 100 && inner > scale)) return rest;
  const value = rest.value * inner;
  return value < scale ? { ...rest, value, next: rest.next + 1 } : null;
}

function scaleAt(words: readonly Word[], at: number): number | undefined {
  const word = words[at];
  return word?.kind === 'word'
    ? SCALE_WORDS.get(word.lower.endsWith('-strong') ? word.lower.slice(0, -7) : word.lower)
    : undefined;
}

const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
]);
/** "£1.2m", "$40k": behind money it is no metre. */
const shortScaleAt = (words: readonly Word[], at: number, next: number): number | undefined =>
  CURRENCIES.has(words[at - 1]?.text ?? '') ? SHORT_SCALES.get(words[next]?.lower ?? '') : undefined;

/** The number that begins at word `at`, or null. */
export function readNumber(words: readonly Word[], at: number): ReadNumber | null {
  const word = words[at];
  if (!word || word.kind === 'mark') return null;
  if (word.kind === 'number') return withScale(words, at, readDigits(words, at));
  const spelled = readInverted(words, at) ?? readSpelled(words, at);
  if (spelled) return withScale(words, at, spelled);
  const scaled = readArticled(words, at);
  if (scaled) return scaled;
  const scale = SCALE_WORDS.get(word.lower);
  if (scale === undefined || scale < 1000 || !/^(тысяча|тысячи|миллион|миллиард)$/.test(word.lower))
    return null;
  return { value: scale, step: scale / 2, next: at + 1, plain: false };
}
