/** "And the year before?": the year that is meant can be reckoned from the one that was asked about. */
import { extractValues } from '../../values/extract-values.ts';
import { NUMBER_WORDS } from '../../values/number-words.ts';
import { toQuestion } from '../compose.ts';

const relative =
  /^(?:in )?(?:the (year|decade)|((?:\p{L}+ )?[\p{L}-]+|\d{1,3}) (years?|decades?)) (before|after|earlier|later|previously)(?: that)?$/iu;
const neighbour = /^(?:in )?the (next|following|previous|preceding) year$/i;
const anyYear = /\b(?:1\d{3}|20\d{2})\b/;

/** Null when `fragment` is no such time. Where no year was named, or more than one, it goes behind the question. */
export function askRelativeYear(spoken: string, question: string): string | null {
  const fragment = spoken.replace(neighbour, (_, word: string) =>
    /^(?:next|following)$/i.test(word) ? 'the year after' : 'the year before',
  );
  const [whole, single, count = '1', plural = '', direction = ''] = relative.exec(fragment) ?? [];
  const number = countOf(count);
  if (whole === undefined || number === null) return null;
  const named = /\bthe year of\b/i;
  if (/^the year (?:before|after)/i.test(fragment) && named.test(question))
    return toQuestion(question.replace(named, `the year ${direction.toLowerCase()}`));
  const old = yearIn(question);
  if (old === null) return toQuestion(anyYear.test(question) ? `${question},` : question, spoken);
  const years = number * (/^decade/i.test(single ?? plural) ? 10 : 1);
  const sign = /^(?:after|later)$/i.test(direction) ? 1 : -1;
  return toQuestion(question.slice(0, old.start) + String(old.year + sign * years) + question.slice(old.end));
}

interface YearInText {
  readonly year: number;
  readonly start: number;
  readonly end: number;
}

/** Behind a noun it may be a number of anything ("error 1045"), and behind a day another year has no such day to tell of. */
function yearIn(question: string): YearInText | null {
  const years = extractValues(question)
    .filter(({ kind, text, start }) => kind === 'date' && /^\d{4}$/.test(text) && isLed(question, start))
    .map(({ text, start, end }) => ({ year: Number(text), start, end }));
  const [first] = years;
  const isRange = /^\s*(?:and|or|to|till|until|[–—-])\s*\d/.test(question.slice(first?.end));
  return first === undefined || years.length > 1 || isRange ? null : first;
}

const isLed = (question: string, start: number): boolean =>
  /\b(?:in|for|of|by|since|until|during|before|after|the|year)\s$/i.test(question.slice(0, start));

/** "a", "four", "forty-five", "two hundred", "12" */
function countOf(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  if (/^an?$/i.test(text)) return 1;
  const values = text
    .toLowerCase()
    .split(/[-\s]/)
    .map((part) => (part === 'hundred' ? 100 : NUMBER_WORDS.get(part)));
  const known = values.filter((value): value is number => value !== undefined);
  if (known.length !== values.length) return null;
  return known.reduce((sum, value) => (value === 100 ? Math.max(1, sum) * 100 : sum + value), 0);
}
