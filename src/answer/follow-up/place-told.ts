/** "Where did Weir work?" + "At the Halden dockyard.": there is at the Halden dockyard. */
import { uncapitalise } from './compose.ts';
import type { TurnMentions } from './mentions.ts';

const place = /^(?:In|At|On|Near|Outside|Aboard|В|Во|На) (?:[\p{L}’'-]+ ){0,5}[\p{L}’'-]+(?=[.,;(]|$)/u;

/** Null where no place was asked for, or the answer says more or less than one. */
export function placeTold(turn: TurnMentions | undefined): string | null {
  if (turn === undefined || !/^(?:where|где)$/i.test(turn.frame.question)) return null;
  const phrase = place.exec(turn.answer.trim())?.[0];
  return phrase === undefined || !/\p{Lu}|\bthe\b/u.test(phrase.slice(2)) ? null : uncapitalise(phrase);
}
