/** "12 Mill Street": where a place is asked for, the number belongs to the address. */
import type { NameValue } from '../../values/value.ts';
import type { Asked } from '../asked.ts';
import type { SentenceFacts } from '../sentence-facts.ts';

const STREET =
  /\s(?:street|st|road|rd|lane|avenue|ave|square|row|place|terrace|way|quay|drive|hill|court|close|crescent|boulevard|alley)$/iu;
const NUMBER_BEFORE = /(?<![\p{L}\p{N}.,])(\d{1,4}\p{Ll}?) $/u;
const REACH = 8;

/** The streets of the sentence that have a house number, with it. */
export function addressesIn({ text, stated }: SentenceFacts, { about }: Asked): NameValue[] {
  if (about !== 'place') return [];
  return stated.flatMap(({ value }) => {
    if (value.kind !== 'name' || !STREET.test(value.text)) return [];
    const number = NUMBER_BEFORE.exec(text.slice(Math.max(0, value.start - REACH), value.start))?.[1];
    if (number === undefined) return [];
    const start = value.start - number.length - 1;
    // "In 1950 Mill Street was paved."
    if (stated.some(({ value: other }) => other.kind === 'date' && other.start <= start && start < other.end))
      return [];
    // A digit by itself would be read as an initial.
    const tokens = [`no${number}`, ...value.normal.tokens];
    return [
      {
        ...value,
        start,
        text: text.slice(start, value.end),
        normal: { ...value.normal, tokens, role: 'place' },
      },
    ];
  });
}
