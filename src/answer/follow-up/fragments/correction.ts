/** "No, not the trial, the arrest.": the last question again, of the noun that was meant. */
import { possessive, toQuestion } from '../compose.ts';
import type { TurnMentions } from '../mentions/mentions.ts';
import { mainPhrase } from '../mentions/noun-phrase.ts';

const corrected =
  /^not (?:the |his |her |its |their )?(\p{Ll}{3,}), (?:but )?(?:the |his |her |its |their )?(\p{Ll}{3,})$/iu;
const russianCorrected = /^не (\p{Ll}{3,}), а (\p{Ll}{3,})$/iu;

/** Null when `core` corrects nothing. */
export function askCorrected(core: string, { frame }: TurnMentions): string | null {
  const [, old = '', meant = ''] = (frame.russian ? russianCorrected : corrected).exec(core) ?? [];
  if (meant === '') return null;
  const placed = new RegExp(
    `(?<=\\s(?:(?:the|an?|his|her|its|their|\\p{L}+['’]s?) )?)${old}(?!\\p{L})`,
    'iu',
  );
  const said = placed.exec(frame.text);
  const before = frame.text.slice(0, said?.index ?? 0);
  // "Put on trial" has the noun within its verb.
  const isWhole =
    said !== null && (frame.russian || /(?:\b(?:the|an?|his|her|its|their)|['’]s?) $/i.test(before));
  if (isWhole) return toQuestion(before + meant + frame.text.slice(said.index + old.length));
  const subject = mainPhrase(frame);
  if (frame.russian || subject === '' || frame.kind !== 'auxiliary') return null;
  return toQuestion(frame.question, frame.noun, 'was', possessive(subject), meant);
}
