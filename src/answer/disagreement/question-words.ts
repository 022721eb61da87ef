/** What the words of a question are to each other: its verbs, its compounds, the names behind a preposition. */
import { FUNCTION_WORDS } from '../values/function-words.ts';
import { scanWords } from '../values/scan-words.ts';
import { stemWord } from '../values/stem-word.ts';
import type { NameValue } from '../values/value.ts';
import { conceptOf, conceptOfWord } from './concepts.ts';

export interface Compound {
  readonly modifier: string;
  readonly noun: string;
}

export function objectsOf(
  question: string,
  names: readonly NameValue[],
): { lead: string; name: NameValue }[] {
  return names.flatMap((name) => {
    const lead = /(\p{L}+)\s+(?:the\s+)?$/u.exec(question.slice(0, name.start))?.[1]?.toLowerCase();
    return lead !== undefined && /^(?:to|from|in|of|at|by|for|в|из|на)$/.test(lead) ? [{ lead, name }] : [];
  });
}

/** In a question a verb follows its subject and precedes a function word or the end: "did Weber spend in prison". */
export function verbsOf(question: string): Set<string> {
  const words = scanWords(question);
  const isContent = (at: number) => words[at]?.kind === 'word' && !FUNCTION_WORDS.has(words[at]?.lower ?? '');
  return new Set(
    words.flatMap((word, at) =>
      isContent(at) && isContent(at - 1) && !isContent(at + 1) && !word.capital
        ? [conceptOf(stemWord(word.lower))]
        : [],
    ),
  );
}

export function compoundsOf(question: string): Compound[] {
  const words = scanWords(question);
  const concept = (at: number) => {
    const word = words[at];
    return word === undefined || word.capital ? null : conceptOfWord(word);
  };
  return words.flatMap((_, at) => {
    const [modifier, noun] = [concept(at - 1), concept(at)];
    return modifier === null || noun === null ? [] : [{ modifier, noun }];
  });
}
