/** "Weir heard both sides at the Town Hall": where a sentence says where, whom it begins with is no place. */
import { FUNCTION_WORDS } from '../values/function-words.ts';
import { wordIndex } from '../values/scan-words.ts';
import type { NameValue } from '../values/value.ts';
import type { Asked } from './asked.ts';
import { once } from './once.ts';
import type { Opinion } from './opinions.ts';
import type { SentenceFacts } from './sentence-facts.ts';

const WHERE = /^(?:in|at|near|on|inside|outside|в|во|на|у)$/;
const ARTICLE = /^(?:the|an?|his|her|its|their|old|new)$/;

/** A place is asked for, and the name is that of who or what does something in a place that the sentence names as well. */
export const isNoPlace = once(({ facts, value }: Opinion, { about }: Asked): boolean => {
  if (about !== 'place' || value.kind !== 'name') return false;
  if (FUNCTION_WORDS.has(value.text.toLowerCase())) return true;
  const next = wordIndex(facts.words, value.end - 1) + 1;
  if (value.start > 0 || value.normal.role === 'place' || facts.verbs[next] !== true) return false;
  return facts.stated.some(
    ({ value: other }) => other.kind === 'name' && other.start > value.end && isWhere(facts, other),
  );
});

function isWhere({ words }: SentenceFacts, { start }: NameValue): boolean {
  let before = wordIndex(words, start) - 1;
  while (before > 0 && ARTICLE.test(words[before]?.lower ?? '')) before -= 1;
  return WHERE.test(words[before]?.lower ?? '');
}
