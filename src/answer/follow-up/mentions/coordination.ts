/** "Ada and Karl", "the pupils and parents": what stands together is replaced together. */
import { AUXILIARIES, NAME_PATTERN, VERBS } from '../question-lexicon.ts';
import { isPast } from '../read-frame.ts';

export interface Range {
  readonly start: number;
  readonly end: number;
}

const noun = '(?:(?:the|a|an|his|her|its|their) )?\\p{Ll}{3,}';
const nextName = new RegExp(`^(?:, (?:and )?| and | or )(?:the )?${NAME_PATTERN}(?![\\p{L}'’])`, 'u');
const nextNoun = new RegExp(`^(?:, and | and | or )(${noun})(?![\\p{L}'’])`, 'u');
const previousName = new RegExp(`(?<![\\p{L}'’])${NAME_PATTERN}(?:, | and |, and | or )$`, 'u');

/** The whole of the enumeration in which the phrase of `text` from `start` to `end` is a part. */
export function coordinated(text: string, { start, end }: Range): Range {
  const isName = /^\p{Lu}/u.test(text.slice(start));
  let last = end;
  for (let link = linkAt(text, last, isName); link !== 0; link = linkAt(text, last, isName)) last += link;
  let first = start;
  // A name is short: what stands far before is no part of it.
  const before = (at: number) =>
    isName ? (previousName.exec(text.slice(Math.max(0, at - 80), at))?.[0].length ?? 0) : 0;
  for (let link = before(first); link !== 0; link = before(first)) first -= link;
  return { start: first, end: last };
}

function linkAt(text: string, at: number, isName: boolean): number {
  const rest = text.slice(at, at + 80);
  const named = isName ? nextName.exec(rest)?.[0].length : undefined;
  if (named !== undefined) return named;
  const [whole = '', phrase = ''] = isName ? [] : (nextNoun.exec(rest) ?? []);
  const head = phrase.split(' ').at(-1) ?? '';
  return isPast(head) || AUXILIARIES.has(head) || VERBS.has(head) ? 0 : whole.length;
}
