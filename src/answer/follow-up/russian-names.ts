/** Russian names in the genitive: whose brother it is. */
import { genderOf } from './gender.ts';

/** Names whose vowel changes or falls out. */
const fleeting: ReadonlyMap<string, string> = new Map([
  ['Пётр', 'Петра'],
  ['Петр', 'Петра'],
  ['Павел', 'Павла'],
  ['Лев', 'Льва'],
]);

/** "Павел Лунин" → "Павла Лунина", "Анна Лунина" → "Анны Луниной"; what ends like neither is left as it stands. */
export function genitive(name: string): string {
  const [first = '', ...others] = name.split(' ');
  if (others.length > 0 && /[ая]$/.test(first) && genderOf(name) !== 'male')
    return [first, ...others].map(womanGenitive).join(' ');
  return name
    .split(' ')
    .map((part) => {
      const irregular = fleeting.get(part);
      if (irregular !== undefined) return irregular;
      if (/ский$/.test(part)) return part.replace(/ий$/, 'ого');
      if (/[йь]$/.test(part)) return part.replace(/[йь]$/, 'я');
      return /[бвгджзклмнпрстфхцчшщ]$/.test(part) ? `${part}а` : part;
    })
    .join(' ');
}

function womanGenitive(part: string): string {
  if (
    /(?:ова|ева|ёва|ина|ына)$/.test(part) &&
    !/^(?:Нина|Ирина|Марина|Екатерина|Галина|Полина|Арина|Дина)$/.test(part)
  )
    return part.replace(/а$/, 'ой');
  if (/ская$/.test(part)) return part.replace(/ая$/, 'ой');
  if (/[гкхжчшщ]а$/.test(part) || /я$/.test(part)) return part.replace(/[ая]$/, 'и');
  return part.replace(/а$/, 'ы');
}
