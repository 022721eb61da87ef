/** "Incognito, what for?", "A murder? Whose?": a word of the answer said again, and what is asked about it. */
import { scanWords } from '../../values/scan-words.ts';
import { toQuestion } from '../compose.ts';
import { isQuestionFragment } from '../follow-up-forms.ts';
import type { TurnMentions } from '../mentions/mentions.ts';
import { topicOf } from '../mentions/topic.ts';
import { ADVERBS, AUXILIARIES, DETERMINERS, QUESTION_WORDS } from '../question-lexicon.ts';

const echoed =
  /^([\p{L} ’'-]{3,50}?)(?:\s?[,?!–—:]\s*|\s)((?:[\p{Ll}]+ )?\p{L}+(?: (?:for|by|to|from|with|exactly|именно))?)$/iu;
const maxEchoWords = 4;

/** Null where the first words are none of the last answer, or more than an echo. */
export function askOfEcho(core: string, turns: readonly TurnMentions[]): string | null {
  const [, echo = '', asked = ''] = echoed.exec(core) ?? [];
  const last = turns.at(-1);
  if (last === undefined || echo === '' || !asksOnly(asked)) return null;
  const told = new Set(scanWords(last.answer).map(({ lower }) => lower));
  const words = scanWords(echo);
  const own = words.filter(({ lower }) => !DETERMINERS.has(lower));
  const isEcho =
    own.length > 0 &&
    words.length <= maxEchoWords &&
    own.every(({ lower }) => told.has(lower) && !AUXILIARIES.has(lower) && !ADVERBS.has(lower));
  return isEcho ? toQuestion(`${echo}, ${asked},`, topicOf(turns)) : null;
}

/** "whose", "what for", "by whom" */
const asksOnly = (asked: string) => {
  const words = scanWords(asked);
  return (
    words.some(({ lower }) => QUESTION_WORDS.has(lower)) && (words.length === 1 || isQuestionFragment(asked))
  );
};
