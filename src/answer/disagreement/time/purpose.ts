/** "In 1961 for bravery and in 1964 for long service": a sentence that dates each of several things by what it was for. */
import { scanWords } from '../../values/scan-words.ts';
import type { Asked } from '../asked.ts';
import { conceptOfWord } from '../concepts.ts';
import type { Opinion } from '../opinions.ts';
import { isInValue, type SentenceFacts } from '../sentence-facts.ts';

const FOR =
  /\bfor (?!(?:how|what|which|whom|whose|ever|example|the (?:first|second|last) time)\b)([^?,.;:]{3,80})/giu;

/** The concepts of what it is asked for that something was given for. */
export const purposeAsked = (question: string): ReadonlySet<string> =>
  new Set(
    [...question.matchAll(FOR)].flatMap(([, purpose = '']) =>
      scanWords(purpose).flatMap((word) => conceptOfWord(word) ?? []),
    ),
  );

/** Another date of the sentence is followed by what is asked for, and this one is not. */
export function isForElse({ facts, value }: Opinion, { about, purpose }: Asked): boolean {
  if (about !== 'date' || value.kind !== 'date' || purpose.size === 0) return false;
  const dates = facts.stated.flatMap(({ value: { kind, start } }) => (kind === 'date' ? [start] : []));
  const shares = dates.map((start, at) => saidBehind(facts, start, dates[at + 1], purpose));
  const own = dates.indexOf(value.start);
  return own >= 0 && shares[own] === 0 && shares.some((share) => share > 0);
}

/** How many words of the purpose follow the date, before the next one. */
const saidBehind = (
  facts: SentenceFacts,
  start: number,
  next: number | undefined,
  purpose: ReadonlySet<string>,
): number =>
  facts.words.filter(
    (word, at) =>
      word.start > start &&
      word.start < (next ?? Number.POSITIVE_INFINITY) &&
      !isInValue(facts, word.start) &&
      purpose.has(facts.concepts[at] ?? ''),
  ).length;
