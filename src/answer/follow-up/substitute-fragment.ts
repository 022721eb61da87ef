/** "What about his wife?", "And in 1943?": the last question again, with this in the place of its like. */
import { extractValues } from '../values/extract-values.ts';
import { toQuestion } from './compose.ts';
import type { TurnMentions } from './mentions.ts';
import { mainPhrase } from './noun-phrase.ts';
import { datePhrase } from './resolve-pronouns.ts';

export function substituteFragment(fragment: string, turn: TurnMentions): string {
  const { text } = turn.frame;
  return (
    replaceDate(fragment, text) ??
    replacePlace(fragment, text) ??
    replaceName(fragment, turn) ??
    toQuestion(`${text},`, fragment)
  );
}

function replaceDate(fragment: string, question: string): string | null {
  const bare = fragment.replace(/^(?:in|on|at|by|during|в|во)\s+/i, '');
  const [date] = extractValues(bare);
  if (date?.kind !== 'date' || date.text.length < bare.length - 8) return null;
  const old = extractValues(question).find(({ kind }) => kind === 'date');
  if (old === undefined) return toQuestion(question, bare === fragment ? datePhrase(bare) : fragment);
  return toQuestion(question.slice(0, old.start), bare, question.slice(old.end));
}

const place = /(?:^|\s)(?:in|at|near|from|to|в|во|на|из)\s+(?:the\s+)?(?:\p{Lu}[\p{L}'’-]*\s?)+/u;

function replacePlace(fragment: string, question: string): string | null {
  if (!/^(?:in|at|near|from|to|for|with|under|within|during|after|before|в|во|на|из|для)\s/i.test(fragment))
    return null;
  const old = place.exec(question);
  const same = old !== null && old[0].trim().split(/\s/)[0] === fragment.split(/\s/)[0]?.toLowerCase();
  return same ? toQuestion(question.replace(old[0], ` ${fragment} `)) : toQuestion(question, fragment);
}

/** "When was Alla born?" + "the son" → "When was the son born?" */
function replaceName(fragment: string, turn: TurnMentions): string | null {
  const { text } = turn.frame;
  const old = oldPhrase(fragment, turn);
  if (old === undefined) return null;
  const at = text.indexOf(old);
  return toQuestion(text.slice(0, at) + fragment + text.slice(at + old.length));
}

function oldPhrase(fragment: string, { frame }: TurnMentions): string | undefined {
  const names = extractValues(frame.text).filter(({ kind }) => kind === 'name');
  const phrase = mainPhrase(frame);
  const inside = frame.text.includes(phrase) && phrase !== '' ? phrase : undefined;
  if (inside !== undefined && fragment.includes(names[0]?.text ?? ' ')) return names[0]?.text ?? inside;
  return inside ?? names[0]?.text;
}
