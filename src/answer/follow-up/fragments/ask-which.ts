/** "Did Weir win prizes?" + "Which?", "How many?": what was won comes in front. */
import { toQuestion } from '../compose.ts';
import { ADVERBS, DETERMINERS, PREPOSITIONS } from '../question-lexicon.ts';
import type { Frame } from '../read-frame.ts';
import { splitBody } from '../statement.ts';

const vague = '(?:any |some |several |many |other |a few )?';
const noun = '\\p{Ll}{2,}(?:s|children)';
/** "cars and lorries" whole. */
const plural = `((?:(\\p{Ll}+) )??${noun}(?:(?:, ${noun})*,? (?:and|or) ${noun})?)(?= |$)`;
const adverb = '(?:always|ever|never|often|sometimes|also|really|actually|usually|still) ';
const object = new RegExp(`^((?:${adverb})?(?!${adverb})\\p{Ll}+) ${vague}${plural}`, 'u');
const existing = new RegExp(`^(is|are|was|were) there ${vague}${plural}`, 'iu');
const isPlural = (word: string) =>
  /(?:[^siu]s|children)$/.test(word) &&
  !/(?:^| )(?:always|sometimes|perhaps|besides|overseas|indoors|outdoors|nowadays|\p{Ll}+wards)$/u.test(word);

/** "On how many boards did Weir sit?": those are told apart. */
const howMany = /^(?:(\p{L}+) )?how many$/iu;

/** Null when no plural noun behind the verb says what may be counted or told apart. */
export function askWhich(asked: string, frame: Frame): string | null {
  const number = howMany.exec(frame.question);
  if (number !== null && frame.noun !== '' && /^which$/i.test(asked) && !frame.russian)
    return toQuestion(
      number[1] ?? '',
      asked.toLowerCase(),
      frame.noun,
      frame.auxiliary,
      frame.verb,
      frame.body,
    );
  if (frame.kind !== 'yes-no' || frame.russian) return null;
  const [there, be = '', counted = ''] = existing.exec(frame.text) ?? [];
  if (there !== undefined && isPlural(counted))
    return toQuestion(asked, counted, be.toLowerCase(), 'there', frame.text.slice(there.length));
  const split = /^(?:did|does|do)$/i.test(frame.auxiliary) ? splitBody(frame) : null;
  const [whole, verb = '', things = '', before = ''] = object.exec(split?.rest ?? '') ?? [];
  const isNoObject = [PREPOSITIONS, ADVERBS, DETERMINERS].some((list) => list.has(before)) || before === 'as';
  if (split === null || whole === undefined || isNoObject || !isPlural(things)) return null;
  const tail = split.rest.slice(whole.length);
  if (/^ (?:and|or)\b/.test(tail)) return null;
  return toQuestion(asked, things, frame.auxiliary.toLowerCase(), split.subject, verb, tail);
}
