/** "And the year before?": the year that is meant can be reckoned from the one that was asked about. */
import { NUMBER_WORDS } from '../values/number-words.ts';
import { toQuestion } from './compose.ts';

const relative =
  /^(?:in )?(?:the (year|decade)|([\p{L}-]+|\d{1,3}) (years?|decades?)) (before|after|earlier|later|previously)(?: that)?$/iu;
const neighbour = /^(?:in )?the (next|following|previous|preceding) year$/i;
const year = /\b(?:in )?(1\d{3}|20\d{2})\b/;

/** Null when `fragment` is no such time. Where no year was named it goes behind the question. */
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
  const old = year.exec(question);
  if (old === null) return toQuestion(question, fragment);
  const years = number * (/^decade/i.test(single ?? plural) ? 10 : 1);
  const sign = /^(?:after|later)$/i.test(direction) ? 1 : -1;
  const wanted = Number(old[1]) + sign * years;
  return toQuestion(question.replace(year, old[0].replace(/\d+/, String(wanted))));
}

/** "four", "forty-five", "12" */
function countOf(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  const values = text
    .toLowerCase()
    .split('-')
    .map((part) => NUMBER_WORDS.get(part));
  const known = values.filter((value): value is number => value !== undefined);
  return known.length === values.length ? known.reduce((sum, value) => sum + value, 0) : null;
}
