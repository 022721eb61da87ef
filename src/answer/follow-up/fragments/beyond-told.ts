/** "And above that?": the amount that the answer named is the bound of which the last question is asked again. */
import { extractValues } from '../../values/extract-values.ts';
import { toQuestion } from '../compose.ts';
import type { TurnMentions } from '../mentions/mentions.ts';

const beyond =
  /^(?:if (?:it|they) (?:is|are|costs?|lasts?|weighs?) )?(above|over|beyond|past|below|under|more than|less than|after) (?:that|this|it)$/i;

/** Null when `core` is no such bound, or the answer names no amount; only time goes by, and only time is before and after. */
export function askBeyond(core: string, { frame, answer }: TurnMentions): string | null {
  const side = beyond.exec(core)?.[1]?.toLowerCase();
  if (side === undefined || frame.russian) return null;
  const values = extractValues(answer);
  if (values.some(({ kind }) => kind === 'date')) return null;
  const told = values.findLast(({ kind }) =>
    side === 'after' ? kind === 'duration' : /^(?:money|quantity|percent|duration|number)$/.test(kind),
  );
  return told === undefined ? null : toQuestion(frame.text, side, told.text.replace(bound, ''));
}

const bound = /^(?:up to|at most|at least|about|around|nearly|almost|more than|less than|over|under) /i;
