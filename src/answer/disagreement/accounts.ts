/** Words for accounts of things: how many there are, when they were written, and they themselves answer nothing. */
import { pluralOf } from '../values/plural-of.ts';
import { wordIndex } from '../values/scan-words.ts';
import { stemWord } from '../values/stem-word.ts';
import type { NumberValue, Value } from '../values/value.ts';
import type { Asked } from './asked.ts';
import { isAskedConcept } from './asked-concepts.ts';
import type { SentenceFacts } from './sentence-facts.ts';

const stems = (nouns: string): ReadonlySet<string> =>
  new Set(nouns.split(' ').flatMap((noun) => [stemWord(noun), stemWord(pluralOf(noun))]));

/** What several of say different things. */
const ACCOUNTS = stems('account estimate source statement telling total tradition version witness');
/** What a single one of says something; of more of them there may be any number. */
const SINGLE_ACCOUNTS = stems('article author count entry figure list passage record report study');
const MOST_ACCOUNTS = 10;
/** "Two totals are given", "one figure is": what is counted are the accounts, unless the question asks for these. */
export function countsAccounts(
  { normal: { value, unitWords } }: NumberValue,
  { focusStems }: Asked,
): boolean {
  const accounts = value === 1 ? ACCOUNTS.union(SINGLE_ACCOUNTS) : ACCOUNTS;
  return value <= MOST_ACCOUNTS && unitWords.some((stem) => accounts.has(stem) && !focusStems.has(stem));
}

const WHO_TELL = stems('historian scholar author writer rumor rumour');
/** "Accounts differ": at the beginning of a sentence their capital makes no name. */
export const isAccountName = ({ kind, normal, text }: Value): boolean =>
  kind === 'name' && normal.uncertain && ACCOUNTS.union(WHO_TELL).has(stemWord(text.toLowerCase()));

/** What is dated by its year: a letter or a report has a day on which something may have happened. */
const PUBLICATIONS = stems('article biography book encyclopedia essay obituary profile study textbook');
const PUBLISHES = [
  '=publishing',
  '=writing',
  '=finding',
  ...'appear came come print'.split(' ').map(stemWord),
];
/** "An article of 2016 says", "a 2016 study": the year is the article's, unless its writing or a finding is asked for. */
export function datesPublication({ words, concepts }: SentenceFacts, value: Value, asked: Asked): boolean {
  if (value.kind !== 'date' || value.normal.from.m !== undefined || value.normal.range === true) return false;
  if (PUBLISHES.some((event) => asked.predicates.has(event))) return false;
  const [first, next] = [wordIndex(words, value.start), wordIndex(words, value.end - 1) + 1];
  const isOf = /^(?:of|from)$/.test(words[first - 1]?.lower ?? '');
  return [isOf ? first - 2 : -1, next].some((at) => {
    const concept = concepts[at] ?? '';
    return PUBLICATIONS.has(concept) && !isAskedConcept(concept, asked);
  });
}
