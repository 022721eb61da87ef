/** "Was Lind still the warden when the mill burned?": the day on which the mill burned is no end of Lind's office. */
import { isContentWord } from '../../values/function-words.ts';
import { scanWords } from '../../values/scan-words.ts';
import { stemWord } from '../../values/stem-word.ts';
import { conceptOf } from '../concepts.ts';
import type { SentenceFacts } from '../sentence-facts.ts';
import { endOfState } from './still-then.ts';

const conceptsIn = (text: string): Set<string> =>
  new Set(
    scanWords(text)
      .filter(isContentWord)
      .map(({ lower }) => conceptOf(stemWord(lower))),
  );

/** "By the time he had lost the post": words for the end of an office tell of it, and others only say that something happened then. */
const SAYS_NOTHING = conceptsIn(
  'lost left job post office place seat position role stopped ceased resigned retired stepped dismissed removed already still time moment day hour week month year came',
);

/** Whether a sentence tells more of what happened then than of what was still so; null for other questions. */
export function thenEvent(question: string): ((facts: SentenceFacts) => boolean) | null {
  const plain = endOfState(question);
  if (plain === null) return null;
  const kept = conceptsIn(plain);
  const dropped = conceptsIn(question).difference(kept).difference(SAYS_NOTHING);
  return ({ conceptSet }) => conceptSet.intersection(dropped).size > conceptSet.intersection(kept).size;
}
