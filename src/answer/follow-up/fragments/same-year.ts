/** "On 23 December of the same year": the day is new, the year is the one that the last turn spoke of. */
import { extractValues } from '../../values/extract-values.ts';
import { ENGLISH_MONTHS } from '../../values/month-names.ts';
import type { TurnMentions } from '../mentions/mentions.ts';

const months = `${ENGLISH_MONTHS}|январ|феврал|март|апрел|ма[йяе]|июн|июл|август|сентябр|октябр|ноябр|декабр`;
const day = '\\d{1,2}(?:st|nd|rd|th)?';
const inSameYear = new RegExp(
  `(?<!\\p{L})((?:${day} (?:of )?)?(?:${months})\\p{Ll}{0,2}(?: ${day})?),? (?:(?:of |in )?(?:the same|that|this) year|(?:того|этого)(?: же)? года|(?:в )?т(?:ом|от) же год[уа]?)(?!\\p{L})`,
  'iu',
);

/** "What else happened the same year?"; "of the same year as the flood" says itself which. */
const bareYear =
  /(?<!\p{L})(?:(of|from|until|by|in|during) )?(?:the same|that(?: same)?) year(?! (?:as|that|when|of)(?!\p{L}))(?!\p{L})/iu;

/** The date with its year; the question as it is when no year is known. */
export function withSameYear(question: string, { frame, dates }: TurnMentions): string {
  const asked = extractValues(frame.text).filter(({ kind }) => kind === 'date');
  const years = [...asked.map(({ text }) => text), ...dates].map((text) => /\b\d{4}\b/.exec(text)?.[0]);
  const year = years.find((found) => found !== undefined);
  if (year === undefined) return question;
  return question
    .replace(inSameYear, (_, date: string) => `${date} ${year}${/[а-яё]/i.test(date) ? ' года' : ''}`)
    .replace(bareYear, (_, led: string | undefined) => `${led?.toLowerCase() ?? 'in'} ${year}`);
}
