/** A noun with the words that tell which one is meant: "reform" in a text gives "the price reform". */
import { scanWords, type Word } from '../../values/scan-words.ts';
import { stemWord } from '../../values/stem-word.ts';

const plain =
  /^(?:the|a|an|of|and|in|on|at|to|by|for|from|was|were|is|are|did|do|does|which|what|who|when|where|his|her|its|their|this|that|with|against|had|has|whose|who|whom|as|be|been|it|he|she|they)$/;

/** Null when the noun stood there bare. */
export function phraseAround(text: string, stem: string): string | null {
  const words = scanWords(text);
  const at = words.findIndex(({ lower, kind }) => kind === 'word' && stemWord(lower) === stem);
  if (at === -1) return null;
  let first = at;
  while (
    first > 0 &&
    at - first < 3 &&
    words[first - 1]?.kind === 'word' &&
    !plain.test(words[first - 1]?.lower ?? '')
  )
    first--;
  const after = words[at + 1]?.lower === 'of' ? nameEnd(words, at + 2) : at + 1;
  const start = words[first];
  const end = words[after - 1];
  if (start === undefined || end === undefined || after - first < 2) return null;
  // "A swan's nest" is the swan's.
  const isOfOne = first > 0 && !start.capital && /^(?:the|an?)$/.test(words[first - 1]?.lower ?? '');
  const owner = (/['’]s?$/.test(start.text) && !isOfOne) || /[а-яё]/i.test(text);
  const named = words[at]?.capital === true && !/^the$/.test(words[first - 1]?.lower ?? '');
  return owner || named ? text.slice(start.start, end.end) : `the ${text.slice(start.start, end.end)}`;
}

function nameEnd(words: readonly Word[], from: number): number {
  const first = words[from]?.lower === 'the' ? from + 1 : from;
  let end = first;
  while (words[end]?.capital) end++;
  // "The reform of the planner": cut before "of", and not behind "the".
  return end > first ? end : from - 1;
}
