/** Questions that offer two values to choose from, asked without them: what is offered is not given, it is what is asked for. */
import { extractValues } from '../../values/extract-values.ts';
import { isDated, isNumber } from '../../values/value.ts';

const ASKS_VALUE = /^(?:\S+ )?(?:when|what|which|how|where|who)(?!\p{L})/iu;
const SEPARATOR = /(?:[,:]|\s[-–—])\s+/gu;
/** "In 1946 or only in 1947", "was it ten or more": nothing but values. */
const NOTHING_ELSE =
  /^(?:\b(?:or|was it|is it|in|on|at|by|the|of|about|around|only|just|still|already|even|region|area|city|town|rather|perhaps|as early as|over|above|under|below|more|less|fewer|later|earlier|than|an?|days?|weeks?|months?|years?)\b|[\s,?])*$/iu;

/** The question without the values that it offers ("when did he leave, in 1946 or only in 1947?"); null where it offers none. */
export function withoutOptions(question: string): string | null {
  if (!ASKS_VALUE.test(question)) return null;
  for (const { index, 0: mark } of question.slice(0, LONGEST).matchAll(SEPARATOR)) {
    if (index >= SHORTEST && offersValues(question.slice(index + mark.length)))
      return `${question.slice(0, index)}?`;
  }
  return null;
}
const SHORTEST = 8;
const LONGEST = 300;
const MOST_OFFERED = 80;

function offersValues(offered: string): boolean {
  if (offered.length > MOST_OFFERED || !/\bor\b/iu.test(offered)) return false;
  const values = extractValues(offered).filter((value) => isDated(value) || isNumber(value));
  const [first] = values;
  if (first === undefined || !NOTHING_ELSE.test(offered.slice(0, first.start))) return false;
  if (isDated(first) && OR_EVENT.test(offered.slice(first.end))) return true;
  const rest = values.reduceRight(
    (text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`,
    offered,
  );
  return NOTHING_ELSE.test(rest);
}
/** "1938 or only the outbreak of the war?" */
const OR_EVENT =
  /^,? or (?:(?:only|not until|just) )?(?:at |after |with )?(?:the|his|her|its|their) [^?,]{3,40}\??$/iu;

const AMOUNT = String.raw`(?:a |an |one |some )?(?:(?:\d[\d.,]*|dozen|hundred|thousand|million|two|three|five|ten|twenty|fifty)(?:\s|\?|$)){1,3}`;
/** Who or what is counted, and not the price or the height of something. */
const MANY = String.raw`(?:[\p{L}-]+ ){0,2}(?:dead|killed|injured|wounded|missing|people|men|women|children|[\p{L}-]{2,30}[^s\P{L}]s)`;
const MORE_OR_FEWER = `(?:more|over|above|under|below|fewer|less)(?: than)? or (?:more|over|above|under|below|fewer|less)(?: than)? `;
/** "Dead of the flood: under or over a hundred?" */
const COMPARED = new RegExp(
  String.raw`^(${MANY}(?: [^?:]{1,180})?):\s+${MORE_OR_FEWER}${AMOUNT}[^?:]{0,40}\?*\s*$`,
  'iu',
);
/** "Did fewer or more than a hundred miners die?" */
const COMPARED_INSIDE = new RegExp(
  String.raw`^(?:did|were|was|had|have|are) ${MORE_OR_FEWER}${AMOUNT}([^?]{8,200})\?*\s*$`,
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
