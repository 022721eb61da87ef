/** "Source 12", "[34]": a question may name an entry of a reference list by its number, which stands in no sentence. */
import type { Place } from './bridges.ts';
import { foldWord } from './fold.ts';

/** The term under which the entry is indexed beside its headings. */
export const entryTerm = (number: number): string => `e~${number}`;

const names =
  /^(?:references?|refs?|sources?|citations?|footnotes?|endnotes?|notes?|entry|entries|item|источник\p{L}*|ссылк\p{L}+|сноск\p{L}+|примечани\p{L}+)$/u;
const numberWords = /^(?:number|no|nr|номер\p{L}*)$/u;
/** An entry has a number of three digits at most: others are years. */
const entryNumber = /^[1-9]\d{0,2}$/;

/** None unless the token is a number that a word for references, or brackets, stand beside. */
export function entryBridges({ tokens, at, text }: Place): string[] {
  const token = tokens[at];
  if (token?.kind !== 'number' || !entryNumber.test(token.text)) return [];
  const isInBrackets = text.charAt(token.start - 1) === '[' && text.charAt(token.end) === ']';
  return isInBrackets || isNamed(tokens, at) ? [entryTerm(Number(token.text))] : [];
}

function isNamed(tokens: Place['tokens'], at: number): boolean {
  const word = (back: number) => foldWord(tokens[at - back]?.text ?? '');
  return names.test(word(1)) || (numberWords.test(word(1)) && names.test(word(2)));
}
