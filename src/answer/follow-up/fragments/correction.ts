/** "No, not the trial, the arrest.": the last question again, of the noun that was meant. */
import { possessive, toQuestion } from '../compose.ts';
import type { TurnMentions } from '../mentions/mentions.ts';
import { mainPhrase } from '../mentions/noun-phrase.ts';

const own = '(the|his|her|its|their|my|our|your) ';
const corrected = new RegExp(`^not (?:${own})?(\\p{Ll}{3,}), (?:but )?(?:${own})?(\\p{Ll}{3,})$`, 'iu');
const russianCorrected = /^не (\p{Ll}{3,}), а (\p{Ll}{3,})$/iu;

/** Null when `core` corrects nothing: "Not bad, thanks." */
export function askCorrected(core: string, { frame }: TurnMentions): string | null {
  const [, old = '', meant = ''] = (frame.russian ? russianCorrected.exec(core) : null) ?? [];
  if (frame.russian) return replaced(frame.text, old, { meant, behind: /\s$/ });
  const [, determiner, noun = '', other, instead = ''] = corrected.exec(core) ?? [];
  if (instead === '') return null;
  // "Put on trial" has the noun within its verb.
  const behind =
    determiner === undefined ? /\s$/ : /(?:\b(?:the|an?|his|her|its|their|my|our|your)|['’]s?) $/i;
  const said = replaced(frame.text, noun, { meant: instead, behind });
  if (said !== null) return said;
  const subject = mainPhrase(frame);
  const isAct = /^(?:was|were|did)$/i.test(frame.auxiliary) && frame.kind === 'auxiliary';
  if (determiner === undefined || other === undefined || !isAct || !/^\p{Lu}/u.test(subject)) return null;
  return toQuestion(frame.question, frame.noun, 'was', possessive(subject), instead);
}

function replaced(
  text: string,
  old: string,
  { meant, behind }: { meant: string; behind: RegExp },
): string | null {
  const said = old === '' ? null : new RegExp(`(?<=\\s)${old}(?!\\p{L})`, 'iu').exec(text);
  if (said === null || !behind.test(text.slice(0, said.index))) return null;
  return toQuestion(text.slice(0, said.index) + meant + text.slice(said.index + old.length));
}
