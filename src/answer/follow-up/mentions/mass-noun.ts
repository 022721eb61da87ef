/** "How many were moved?" after "the evacuation of the population": such a noun has no plural that could be counted. */
import { scanWords } from '../../values/scan-words.ts';
import { toQuestion } from '../compose.ts';
import { AUXILIARIES, DETERMINERS } from '../question-lexicon.ts';
import { type Frame, isPast } from '../read-frame.ts';
import { splitBody } from '../statement.ts';
import type { TurnMentions } from './mentions.ts';

const mass = new Set(
  `population evidence staff money personnel equipment furniture food grain bread water information knowledge cattle property
  land clothing research work labour labor luggage baggage ammunition weaponry machinery livestock timber coal oil gold silver
  cash aid help traffic police crew audience mail news wealth`.split(/\s+/),
);
export const isMassNoun = (noun: string): boolean => mass.has(noun);

const bare = /^how (?:many|much) (\p{L}+) /iu;
const pointing = /\b(?:he|she|it|they|him|her|them|his|its|their|this|that|these|those)\b/i;

/** Null where the question says what it counts, or the last one had no such noun; what that spoke of comes behind. */
export function askOfMass(core: string, { frame }: TurnMentions): string | null {
  const next = bare.exec(`${core} `)?.[1]?.toLowerCase() ?? '';
  if (!AUXILIARIES.has(next) || frame.russian || pointing.test(core) || /\p{Lu}/u.test(core.slice(1)))
    return null;
  const phrase = massPhrase(frame);
  return phrase === null ? null : toQuestion(`${core},`, phrase);
}

/** What was done, or done to it: "evacuation of the town's population"; a short one with the one whose it is. */
function massPhrase(frame: Frame): string | null {
  if (!scanWords(frame.body).some(({ lower }) => isMassNoun(lower))) return null;
  const split = splitBody(frame);
  if (split === null) return null;
  const isDone = isPast(split.rest.split(' ', 1)[0] ?? '');
  const [, object = ''] = /^\S+\s+(.+)$/u.exec(isDone ? `is ${split.subject}` : split.rest) ?? [];
  const own = withoutArticle(object);
  const owner = isDone || /\p{Lu}/u.test(own) || / of /.test(own) ? '' : split.subject;
  return own === '' ? null : [own, owner].filter(Boolean).join(', ');
}

function withoutArticle(phrase: string): string {
  const [first = ''] = phrase.split(' ', 1);
  return DETERMINERS.has(first.toLowerCase()) ? phrase.slice(first.length).trim() : phrase;
}
