/** What a question itself names as possible answers: "1945 or only 1946?", "did over a million die?", "Pavel or Pyotr?". */
import { agree } from '../values/compare-values.ts';
import { extractValues } from '../values/extract-values.ts';
import { isContentWord } from '../values/function-words.ts';
import { scanWords } from '../values/scan-words.ts';
import { stemWord } from '../values/stem-word.ts';
import { foldNameWord } from '../values/transliterate.ts';
import { isNumber, type Value } from '../values/value.ts';
import { conceptOf } from './concepts.ts';

/** Read of the question as it was asked: a plainer question leaves out what is offered. */
export interface Offered {
  readonly values: readonly Value[];
  /** Concepts and folded forms of its content words. */
  readonly words: ReadonlySet<string>;
}

export function readOffered(question: string): Offered {
  return { values: extractValues(question), words: formsIn(question) };
}

/** Two things are offered, and each of the values is one of them. */
export const offersBoth = (a: Value, b: Value, offered: Offered): boolean =>
  isMeasured(a) || isMeasured(b)
    ? offered.values.some((one) =>
        offered.values.some(
          (other) => agree(one, a) && agree(other, b) && !agree(one, b) && !agree(other, a),
        ),
      )
    : isSaid(a, offered) && isSaid(b, offered);

/** One of the values is offered, and the other one is not. */
export const offersOne = (a: Value, b: Value, offered: Offered): boolean =>
  isMeasured(a) || isMeasured(b)
    ? offered.values.some((one) => agree(one, a) !== agree(one, b))
    : isSaid(a, offered) !== isSaid(b, offered);

const isMeasured = (value: Value): boolean =>
  isNumber(value) || value.kind === 'date' || value.kind === 'time' || value.kind === 'ordinal';

/** All that the value's words say stands in the question. */
function isSaid({ kind, text }: Value, { words }: Offered): boolean {
  const forms = kind === 'claim' ? [] : contentWords(text);
  return forms.length > 0 && forms.every((lower) => formsOf(lower).some((form) => words.has(form)));
}

const contentWords = (text: string): string[] =>
  scanWords(text)
    .filter(isContentWord)
    .map(({ lower }) => lower);
const formsOf = (lower: string): string[] => [conceptOf(stemWord(lower)), foldNameWord(lower)];
const formsIn = (text: string): Set<string> => new Set(contentWords(text).flatMap(formsOf));
