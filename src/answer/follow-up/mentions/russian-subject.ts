/** What a Russian question of the past is about, where it ends with it. */
import type { Frame } from '../read-frame.ts';

const last = '(\\p{Ll}{3,}(?: \\p{L}+){0,3})$';
const subjects = [
  new RegExp(`(?:^| )\\p{Ll}{3,}(?:л|ла|ло|ли|лся|лась|лось|лись) ${last}`, 'u'),
  new RegExp(`(?:^| )был[аои]? \\p{Ll}{3,}(?:н|на|но|ны|т|та|то|ты) ${last}`, 'u'),
];

/** "Когда был издан дневник Вейра?" → "дневник Вейра" */
export const russianSubject = ({ text }: Frame): string =>
  subjects.map((one) => one.exec(text)?.[1]).find((found) => found !== undefined) ?? '';
