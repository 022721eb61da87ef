/** "Did Weir win prizes?" + "Which?", "How many?": what was won comes in front. */
import { toQuestion } from './compose.ts';
import { ADVERBS, DETERMINERS, PREPOSITIONS } from './question-lexicon.ts';
import type { Frame } from './read-frame.ts';
import { splitBody } from './statement.ts';

const vague = '(?:any |some |several |many |other |a few )?';
const plural = '((?:(\\p{Ll}+) )??\\p{Ll}{2,}(?:s|children))(?= |$)';
const object = new RegExp(`^(\\p{Ll}+) ${vague}${plural}`, 'u');
const existing = new RegExp(`^(is|are|was|were) there ${vague}${plural}`, 'iu');
const isPlural = (word: string) => /(?:[^siu]s|children)$/.test(word);

/** Null when no plural noun behind the verb says what may be counted or told apart. */
export function askWhich(asked: string, frame: Frame): string | null {
  if (frame.kind !== 'yes-no' || frame.russian) return null;
  const [there, be = '', things = ''] = existing.exec(frame.text) ?? [];
  if (there !== undefined && isPlural(things))
    return toQuestion(asked, things, be.toLowerCase(), 'there', frame.text.slice(there.length));
  const split = /^(?:did|does|do)$/i.test(frame.auxiliary) ? splitBody(frame) : null;
  const [whole, verb = '', noun = '', before = ''] = object.exec(split?.rest ?? '') ?? [];
  const isNoObject = [PREPOSITIONS, ADVERBS, DETERMINERS].some((list) => list.has(before)) || before === 'as';
  if (split === null || whole === undefined || isNoObject || !isPlural(noun)) return null;
  const tail = split.rest.slice(whole.length);
  return toQuestion(asked, noun, frame.auxiliary.toLowerCase(), split.subject, verb, tail);
}
