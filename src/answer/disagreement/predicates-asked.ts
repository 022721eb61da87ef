/** What a question says of its names, without the words that only fill a phrase: "taken into custody" says no more than its arrest. */
import type { ExpectedAnswer } from '../expected-answer/expected-answer.ts';
import { stemWord } from '../values/stem-word.ts';
import { foldNameWord } from '../values/transliterate.ts';
import { conceptOf, isEmptyTerm, phrasedEvents } from './concepts.ts';
import { partsOfTime } from './time/events-asked.ts';

/** Words of a phrase that say nothing that its event does not: "were got out of the town", "taken into custody". */
const SAID_BY: readonly (readonly [event: string, words: readonly string[]])[] = [
  ['=moving', ['get', 'bring', 'take', 'carry', 'safety']],
  ['=joining', ['get', 'receive', 'give', 'obtain', 'issue', 'card', 'book']],
  ['=arrest', ['custody', 'seize', 'apprehend']],
  ['=execution', ['face', 'firing', 'squad', 'put', 'wall', 'sentence', 'carry']],
];

/** Concepts of the question's words that are neither names nor what is asked for. */
export function predicatesAsked(question: string, expected: ExpectedAnswer, hasNames: boolean): Set<string> {
  const phrased = phrasedEvents(question);
  const predicates = new Set([...predicatesOf(expected, hasNames), ...phrased]);
  for (const [event, words] of SAID_BY)
    if (phrased.includes(event)) for (const word of words) predicates.delete(conceptOf(stemWord(word)));
  for (const part of partsOfTime(question)) predicates.delete(part);
  return predicates;
}

function predicatesOf(expected: ExpectedAnswer, hasNames: boolean): Set<string> {
  const found = new Set<string>();
  for (const stem of expected.terms) {
    if (expected.focusStems.has(stem) || isEmptyTerm(stem) || /^\d/.test(stem)) continue;
    const isName =
      [...expected.names].some(
        (name) => name === foldNameWord(stem) || name.startsWith(foldNameWord(stem)),
      ) && hasNames;
    if (!isName) found.add(conceptOf(stem));
  }
  return found;
}
