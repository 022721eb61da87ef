/** "**1942** Arrested on 19 June": the year that heads an entry is that of its days and months. */
import type { DateValue } from '../../values/value.ts';
import type { Stated } from './life-dates.ts';

const OPENS = /^[\s*_#>•·-]*$/u;
/** What parts a heading from what is told under it. */
const HEADS = /^(?:[*_]{1,3}[:.–—-]?\s|\s?[:|–—]\s|\s-\s|\t)/u;

type Point = DateValue['normal']['from'];

/** The values of a text, its dates without a year in the year that heads it. */
export function withHeadingYear(text: string, stated: Stated[]): Stated[] {
  const [heading] = stated;
  const year = headingYear(text, heading);
  if (heading === undefined || year === null) return stated;
  return stated
    .filter(({ value }, at) => at !== 1 || !isParticiple(text, heading.value.end, value))
    .map((one) => ({ ...one, value: inYear(one.value, year) }));
}

/** The entry's first word is no name for its capital: "Arrested by the police". */
function isParticiple(text: string, headed: number, { kind, start, end }: Stated['value']): boolean {
  const opens = !/\p{L}/u.test(text.slice(headed, start));
  return (
    kind === 'name' && opens && PARTICIPLE.test(text.slice(start, end)) && LEADS_ON.test(text.slice(end))
  );
}
const PARTICIPLE = /^\p{Lu}\p{Ll}+ed$/u;
const LEADS_ON = /^ (?:by|in|on|at|to|as|from|with|for|into|the|an?|his|her|their) /u;

function headingYear(text: string, first: Stated | undefined): number | null {
  if (first?.value.kind !== 'date' || !OPENS.test(text.slice(0, first.value.start))) return null;
  const { from, to, range } = first.value.normal;
  const isYear = range !== true && from.y !== undefined && from.y === to.y && from.m === undefined;
  return isYear && HEADS.test(text.slice(first.value.end)) ? (from.y ?? null) : null;
}

function inYear(value: Stated['value'], year: number): Stated['value'] {
  if (value.kind !== 'date') return value;
  const { from, to } = value.normal;
  // "December to February" ends in the year after.
  if (from.y !== undefined || to.y !== undefined || from.m === undefined || (to.m ?? 0) < from.m)
    return value;
  const dated = (point: Point): Point => ({ y: year, ...point });
  return { ...value, normal: { ...value.normal, from: dated(from), to: dated(to) } };
}
