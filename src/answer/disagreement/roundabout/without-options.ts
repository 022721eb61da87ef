/** Questions that offer two values to choose from, asked without them: what is offered is not given, it is what is asked for. */
import { extractValues } from '../../values/extract-values.ts';
import { isDated, isNumber } from '../../values/value.ts';

/** "When did he leave, in 1946 or only in 1947?", "how many came: ten or twelve?" */
const OFFERS =
  /^((?:\S+ )?(?:when|what|which|how)(?!\p{L})[^?]{8,200}?)(?:,|:|\s[-–—])\s+([^?,]{1,60})\?*\s*$/iu;
const OR = /\bor\b/iu;

/** The question without the values that it offers; null where it offers none. */
export function withoutOptions(question: string): string | null {
  const [, asked, options] = OFFERS.exec(question) ?? [];
  if (asked === undefined || options === undefined || !OR.test(options)) return null;
  return extractValues(options).some((value) => isDated(value) || isNumber(value)) ? `${asked}?` : null;
}

const MORE_OR_FEWER = `(?:more|over|above|under|below|fewer|less)(?: than)? or (?:more|over|above|under|below|fewer|less)(?: than)? `;
/** "Dead of the flood: under or over a hundred?" */
const COMPARED = new RegExp(String.raw`^([^?:]{5,200}):\s+${MORE_OR_FEWER}[^?:]{1,40}\?*\s*$`, 'iu');
/** "Did fewer or more than a hundred miners die?" */
const COMPARED_INSIDE = new RegExp(
  String.raw`^(?:did|were|was|had|have|are) ${MORE_OR_FEWER}(?:a |an |one |some )?(?:(?:\d[\d.,]*|dozen|hundred|thousand|million|two|three|five|ten|twenty|fifty)\s){1,3}([^?]{8,200})\?*\s*$`,
  'iu',
);

/** How many it asks for, of which it offers a bound to compare with. */
export function withoutBound(question: string): string | null {
  const counted = COMPARED.exec(question)?.[1] ?? COMPARED_INSIDE.exec(question)?.[1];
  if (counted === undefined) return null;
  const asked =
    /^\p{Lu}\p{Ll}* \p{Ll}/u.test(counted) && COMPARED.test(question)
      ? counted.charAt(0).toLowerCase() + counted.slice(1)
      : counted;
  return `How many ${asked.trim()}?`;
}
