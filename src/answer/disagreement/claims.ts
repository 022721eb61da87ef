/**
 * Whether and why: what a sentence answers then is no value but what it says as a whole. Two sentences may say yes and no,
 * or give two causes.
 */
import type { Asked } from './asked.ts';
import type { Opinion } from './opinions.ts';
import type { SentenceFacts } from './sentence-facts.ts';

const NEGATIONS = new Set(
  (
    "no not never none nobody nothing neither nor without cannot can't don't doesn't didn't isn't wasn't aren't weren't " +
    "hasn't haven't hadn't won't wouldn't couldn't shouldn't mustn't hardly only refused refuses declined declines denied " +
    'denies rejected rejects forbidden forbids forbade prohibited prohibits prohibit banned bans excluded contraindicated ' +
    'failed fails lacked lacks unable impossible false untrue ' +
    'не нет ни никто ничто никогда без нельзя запрещено запретил отказался отказалась отверг отвергла отрицал лишь только'
  ).split(' '),
);

/** How many words of the sentence say no; it is their number that counts, since two of them say yes. */
export const negationsOf = ({ words }: SentenceFacts): number =>
  words.filter(({ lower }) => NEGATIONS.has(lower)).length;

const CAUSES = new Set(
  (
    'because cause caused causes causing due owing reason result resulted led brought fault faulty blame blamed thanks through from ' +
    'started since made set put gave forced broke failed killed died из-за потому причина причиной причину вследствие вызвал вызвала'
  ).split(' '),
);

/** The sentence gives a cause, or has words with which causes are given. */
export const namesCause = ({ words }: SentenceFacts): boolean => words.some(({ lower }) => CAUSES.has(lower));

/** Sentences further down say something else more often than they deny it. */
const considered = 7;
/** How likely a claim is beside the sentence's values: it is the answer when anything in the sentence is. */
const span = 0.5;

/** The sentence as the answer to a question for yes or no, or for a cause; none for other questions. */
export function claimsOf(facts: SentenceFacts, { asksClaim }: Asked): Opinion[] {
  if (asksClaim === null || facts.index >= considered) return [];
  const { text } = facts;
  const end = text.length - (/[.!?…]*["”»]?$/.exec(text)?.[0].length ?? 0);
  return [
    {
      facts,
      value: { kind: 'claim', start: 0, end, text: text.slice(0, end), normal: {} },
      fit: 1,
      span,
    },
  ];
}
