/** "How many did it have?" leaves out what is counted: it is what the last question was about. */
import { scanWords } from '../values/scan-words.ts';
import type { TurnMentions } from './mentions.ts';
import { AUXILIARIES, BE, PREPOSITIONS } from './question-lexicon.ts';

/** The question with the noun counted; as it is when it names one, or when none is in play. */
export function completeCount(core: string, { frame }: TurnMentions): string {
  const [words = '', next = ''] = /^how many (\p{L}+)/iu.exec(core) ?? [];
  if (!AUXILIARIES.has(next.toLowerCase()) || frame.russian) return core;
  const noun = countedBefore(frame.noun !== '' ? frame.noun : BE.has(frame.auxiliary) ? frame.body : '');
  const at = words.length - next.length;
  return noun === null ? core : `${core.slice(0, at)}${noun} ${core.slice(at)}`;
}

/** The head of the phrase in the plural; null for a name. */
function countedBefore(phrase: string): string | null {
  const words = scanWords(phrase);
  const end = words.findIndex(({ lower }) => PREPOSITIONS.has(lower));
  const head = words[(end === -1 ? words.length : end) - 1];
  if (head?.kind !== 'word' || head.capital || /['’]s?$/.test(head.text)) return null;
  return /s$|^(?:people|children|men|women)$/.test(head.lower) ? head.text : `${head.text}s`;
}
