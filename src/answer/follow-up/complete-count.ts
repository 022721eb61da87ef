/** "How many did it have?" leaves out what is counted: it is what the last question counted or spoke of. */
import type { TurnMentions } from './mentions.ts';
import { AUXILIARIES } from './question-lexicon.ts';

/** The question with the noun counted; as it is when it names one, or when none is in play. */
export function completeCount(core: string, { frame }: TurnMentions): string {
  const [phrase = '', next = ''] = /^how many (\p{L}+)/iu.exec(core) ?? [];
  if (!AUXILIARIES.has(next.toLowerCase()) || frame.russian) return core;
  const noun = /^how many$/i.test(frame.question) ? frame.noun : ownedThing(frame.body);
  const at = phrase.length - next.length;
  return noun === '' ? core : `${core.slice(0, at)}${noun} ${core.slice(at)}`;
}

/** "The company's first ship" → "ships"; nothing where no such phrase ends the question, or its plural is not plain. */
function ownedThing(body: string): string {
  const head = /\p{L}['’]s(?: \p{Ll}+)* (\p{Ll}{3,})$/u.exec(body)?.[1] ?? '';
  if (head === '' || /(?:ed|ing|[yfsxz]|fe|[cs]h|man|child|person|wife)$/.test(head)) return '';
  return `${head}s`;
}
