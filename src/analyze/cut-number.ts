/** A run of digits to the numbers that a reader sees in it: 1,300 is one, 7.2.1905 are three. */
import { foldDigits, foldWord } from './fold.ts';

export interface NumberPart {
  readonly text: string;
  /** Where it begins in the run. */
  readonly offset: number;
  readonly folded: string;
  readonly kind: 'word' | 'number';
}

/** Letters after a number that change nothing about it: "5th", "1930s", "1905г". */
const endings = /^(?:s|st|nd|rd|th|e|er|го|й|я|е|х|м|г|гг|год|года|году|годов)$/i;
const grouped = /^\p{Nd}{1,3}(?:[.,٬]\p{Nd}{3})+$/u;

export function cutNumber(number: string, glued: string): NumberPart[] {
  const parts = number.split(/[.,٫٬]/);
  if (parts.length > 2 && !grouped.test(number)) return cutParts(parts, glued);
  return [readNumber(number, glued, 0)];
}

/** Dates, versions, addresses of machines, lists without spaces. */
function cutParts(parts: readonly string[], glued: string): NumberPart[] {
  let offset = 0;
  return parts.map((part, i) => {
    const read = readNumber(part, i === parts.length - 1 ? glued : '', offset);
    offset += part.length + 1;
    return read;
  });
}

function readNumber(number: string, glued: string, offset: number): NumberPart {
  const text = number + glued;
  const plain = plainNumber(number);
  if (glued === '' || endings.test(glued)) return { text, offset, folded: plain, kind: 'number' };
  return { text, offset, folded: plain + foldWord(glued), kind: 'word' };
}

/** "1,300", "1 300" and "1300" are one number; "07" is 7; "1.50" is 1.5. */
function plainNumber(number: string): string {
  const spaceless = foldDigits(number).replace(/\s/g, '');
  const whole = grouped.test(spaceless) ? spaceless.replace(/[.,٬]/g, '') : spaceless;
  const point = whole.replace(/[,٫٬]/, '.');
  return point.length < 16 ? String(Number(point)) : point.slice(0, 64);
}
