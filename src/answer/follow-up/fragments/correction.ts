/** "No, not the trial, the arrest.": the last question again, of the noun that was meant. */
import { possessive, toQuestion } from '../compose.ts';
import type { TurnMentions } from '../mentions/mentions.ts';
import { mainPhrase } from '../mentions/noun-phrase.ts';
import { beOf } from './be-of.ts';

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

/** "Who was first ashore?" + "Not the sailors?" → "Was it the sailors who were first ashore?" */
const otherwise = /^not ((?:the \p{Ll}|(?:his|her|their) \p{Ll}|\p{Lu})[^,?]{1,60})$/iu;

/** Null where nobody was asked for, or the answer is only doubted. */
export function askOtherwise(core: string, { frame }: TurnMentions): string | null {
  const whom = otherwise.exec(core)?.[1];
  if (whom === undefined || frame.russian || !/^who$/i.test(frame.question) || frame.body === '') return null;
  if (!/^(?:the|his|her|their|\p{Lu}\p{L}*) ?/u.test(whom)) return null;
  if (frame.kind === 'subject') return toQuestion('Was it', whom, 'who', frame.verb, frame.body);
  const isOfOne =
    /^(?:was|were|is|are)$/i.test(frame.auxiliary) && /^(?:first|last|the |\p{Ll})/u.test(frame.body);
  return isOfOne ? toQuestion('Was it', whom, 'who', beOf(whom, frame), frame.body) : null;
}
