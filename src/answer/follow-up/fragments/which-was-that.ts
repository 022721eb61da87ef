/** "A local newspaper mixed up the two." + "Which newspaper was that?" → "Which local newspaper mixed up the two?" */
import { toQuestion, uncapitalise } from '../compose.ts';
import type { TurnMentions } from '../mentions/mentions.ts';
import { TIME_CLASS } from '../question-lexicon.ts';
import { isFinitePast } from '../verb-forms.ts';

const asked = /^(?:which|what) (\p{Ll}{3,}) (?:was|is) (?:that|this|it)(?: then| exactly)?$/iu;

/** Null where the answer speaks of no such thing as "a newspaper", or names it: what it did tells which one is meant. */
export function askWhichWasThat(core: string, { frame, answer }: TurnMentions): string | null {
  const noun = asked.exec(core)?.[1] ?? '';
  if (noun === '' || frame.russian || TIME_CLASS.has(noun)) return null;
  const told = new RegExp(
    `(?<!\\p{L})(?:an?|one|some|another) ((?:\\p{Ll}[\\p{L}-]* ){0,2}${noun})(?= |[.,;])([^.;!?\\n]{0,120})`,
    'iu',
  ).exec(answer);
  // "Which hospital treated Weir?" asked it, and it is asked again.
  if (told === null && frame.noun === noun) return toQuestion(frame.text);
  // "What colour is that?" asks what a thing is like.
  if (told === null)
    return /^which\b.*\bthat\b/i.test(core) ? toQuestion(`${core},`, uncapitalise(frame.text)) : null;
  const [, phrase = '', behind = ''] = told;
  const clause = / ?\[.*$/;
  const [verb = ''] = behind.trim().split(' ', 1);
  const isDoer = isFinitePast(verb) || /^(?:was|had|has|is)$/.test(verb);
  const rest = behind.replace(clause, '').trim();
  if (isDoer) return toQuestion('Which', phrase, rest);
  return toQuestion(`${core},`, 'the', phrase, rest.startsWith(',') ? '' : rest);
}
