/**
 * Whether and why: what a sentence answers then is no value but what it says as a whole. Two sentences may say yes and no,
 * or give two causes. Only plain words for it count, since any two sentences differ.
 */
import type { Asked } from './asked.ts';
import type { Opinion } from './opinions.ts';
import type { SentenceFacts } from './sentence-facts.ts';

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** They say no to the word beside them. */
const NEGATORS = wordsOf(
  "no not never none nobody nothing neither nor without cannot can't don't doesn't didn't isn't wasn't aren't weren't hasn't " +
    "haven't hadn't won't wouldn't couldn't shouldn't mustn't hardly only не нет ни никто ничто никогда без лишь только",
);
const REACH = 4;
/** They say no by themselves. */
const REFUSALS = wordsOf(
  'refused refuses declined declines denied denies rejected rejects forbidden forbids forbade prohibited prohibits ' +
    'prohibit banned bans excluded contraindicated failed fails unable impossible untrue нельзя запрещено запретил ' +
    'запретили отказался отказалась отказались отверг отвергла отвергли отрицал отрицала',
);

/** The sentence says no to what is asked. */
export function saysNo({ words, concepts }: SentenceFacts, { predicates }: Asked): boolean {
  if (words.some(({ lower }) => REFUSALS.has(lower))) return true;
  return words.some(
    ({ lower }, at) =>
      NEGATORS.has(lower) &&
      concepts
        .slice(Math.max(0, at - REACH), at + REACH + 1)
        .some((concept) => concept !== null && predicates.has(concept)),
  );
}

const CAUSES = wordsOf(
  'because cause caused causes causing due owing reason reasons result resulted blame blamed fault thanks из-за потому ' +
    'причина причиной причину вследствие вызвал вызвала вызвало',
);

/** The sentence has a word with which causes are given. */
const givesCause = ({ words }: SentenceFacts): boolean => words.some(({ lower }) => CAUSES.has(lower));

/** Sentences further down say something else more often than they deny it. */
const considered = 7;
/** How likely a claim is beside the sentence's values: it is the answer when anything in the sentence is. */
const span = 0.5;

/** The sentence as the answer to a question for yes or no, or for a cause; none for other questions. */
export function claimsOf(facts: SentenceFacts, { asksClaim }: Asked): Opinion[] {
  if (asksClaim === null || facts.index >= considered) return [];
  if (asksClaim === 'why' && !givesCause(facts)) return [];
  const { text } = facts;
  const end = text.length - (/[.!?…]*["”»]?$/.exec(text)?.[0].length ?? 0);
  const value = { kind: 'claim', start: 0, end, text: text.slice(0, end), normal: {} } as const;
  return [{ facts, value, fit: 1, span }];
}

/** One says yes and the other no, or each gives a cause. */
export const areRivalClaims = (a: Opinion, b: Opinion, asked: Asked): boolean =>
  asked.asksClaim === 'why' || saysNo(a.facts, asked) !== saysNo(b.facts, asked);
