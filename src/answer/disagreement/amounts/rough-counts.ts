/** Counts that are told by their size alone: "several thousand", "dozens of", "tens of thousands". */
import { extractValues } from '../../values/extract-values.ts';
import { SCALE_WORDS } from '../../values/number-words.ts';
import { isNumber, type NumberValue } from '../../values/value.ts';

/** Those that no number word is: "tens of", and stems of Russian ones. */
const SIZES: Readonly<Record<string, number>> = { ten: 10, десят: 10, сот: 100 };
/** "Two dozen" is a number, and "the hundreds" stand in a sum. */
const ROUGH =
  /(?<![\p{L}\p{N}-])(?<!\p{N} |\b(?:the|one|two|three|four|five|six|seven|eight|nine|ten|many) )(?:(?:several|a few|some few) (dozen|hundred|thousand|million|billion)s?|(ten|hundred)s of (thousand|million)s|(dozen|hundred|thousand|million)s|несколько (десят|сот|тысяч|миллион)\p{L}*|(десят|сот)\p{L}+ (тысяч|миллион)\p{L}*|(сот|тысяч|десят)(?:ни|ки|и))(?!\p{L})/giu;

/** Any number will do: it shows what is counted. */
const SOME = '4000';
/** Several are more than one, and fewer than ten of the next size. */
const least = 2;
const most = 10;
const REACH = 60;
/** No sentence has as many. */
const mostOfOne = 20;

export function roughCounts(text: string): NumberValue[] {
  return [...text.matchAll(ROUGH)].slice(0, mostOfOne).flatMap((match) => {
    const [words, ...parts] = match;
    const next = match.index + words.length;
    const rest = text.slice(next, next + REACH).replace(/^ of(?: the)?(?= )/, '');
    const [counted] = extractValues(`${SOME}${rest}`);
    if (counted === undefined || !isNumber(counted) || counted.start !== 0) return [];
    const size = parts.reduce((total, part) => total * sizeOf(part), 1);
    const normal = { ...counted.normal, value: least * size, upTo: most * size, step: 1 };
    return [{ ...counted, start: match.index, end: next, text: words, normal }];
  });
}

function sizeOf(word: string | undefined): number {
  const lower = word?.toLowerCase() ?? '';
  return SIZES[lower] ?? SCALE_WORDS.get(lower) ?? 1;
}
