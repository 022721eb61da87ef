/** Offices and ranks with what tells them apart: "second secretary" is not "first secretary". */
import { nameTokens } from '../values/normalize-name.ts';
import type { NameValue } from '../values/value.ts';
import type { SentenceFacts } from './sentence-facts.ts';

const NOUN =
  /^(?:secretary|minister|chairman|chairwoman|president|director|mayor|governor|commander|captain|general|colonel|major|lieutenant|admiral|marshal|sergeant|chancellor|premier|ambassador|chief|head|manager|ceo|editor|professor|секретар[ьяюе]м?|министр\w*|председател\w*|директор\w*|начальник\w*|командующ\w*|генерал\S*|полковник\w*|майор\w*)$/;
const QUALIFIER =
  /^(?:first|second|third|deputy|vice|prime|assistant|acting|lieutenant|major|brigadier|colonel|general|chief|senior|junior|head|1st|2nd|первый|первого|первым|второй|второго|вторым|заместитель|генерал)$/;

/** The offices named in a sentence, as values whose words can be compared. */
export function findOffices(facts: SentenceFacts): NameValue[] {
  const { words } = facts;
  const found: NameValue[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!NOUN.test(words[at]?.lower ?? '')) continue;
    let first = at;
    while (QUALIFIER.test(words[first - 1]?.lower ?? '')) first -= 1;
    let last = at;
    while (NOUN.test(words[last + 1]?.lower ?? '')) last += 1;
    const [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
    const tokens = words.slice(first, last + 1).flatMap((word) => nameTokens([word]));
    found.push({
      kind: 'name',
      start,
      end,
      text: facts.text.slice(start, end),
      normal: { tokens, role: 'work', uncertain: false, inflected: false },
    });
    at = last;
  }
  return found;
}
