/** "The mirror of the telescope", "her husband": something near what is asked about, but not it. */

import { stemWord } from '../values/stem-word.ts';
import type { Asked } from './asked.ts';
import { conceptOf, isEmptyTerm } from './concepts.ts';
import type { SentenceFacts } from './sentence-facts.ts';

const stems = (list: string): ReadonlySet<string> =>
  new Set(list.split(' ').map((word) => conceptOf(stemWord(word))));
const RELATIVES = stems(
  'husband wife son daughter brother sister father mother children child grandson nephew uncle cousin parents widow муж жена сын дочь брат сестра отец мать дети',
);
/** What is said of the whole: "the height of the tower", "the capture of the city". */
const OF_THE_WHOLE = stems(
  'height area size number total length depth weight mass volume capacity cost price value age date day year time name title rate share percentage construction history case member president director head king author outbreak',
);
const POSSESSIVES = new Set(['his', 'her', 'their', 'its', 'whose']);

const isAskedWord = (concept: string, asked: Asked): boolean =>
  asked.predicates.has(concept) || asked.focus.has(concept);

/** A relative is the subject: "her husband retired", "Sorokin's son was born". */
function speaksOfRelative(facts: SentenceFacts, asked: Asked): boolean {
  return facts.words.some((word, at) => {
    const isOwner = POSSESSIVES.has(word.lower) || /['’]s$/.test(word.lower);
    return (
      isOwner &&
      [1, 2].some((step) => {
        const concept = facts.concepts[at + step];
        return concept != null && RELATIVES.has(concept) && !isAskedWord(concept, asked);
      })
    );
  });
}

/** "A new wing of the museum": the noun of the question only says whose part is meant. */
function speaksOfPart(facts: SentenceFacts, asked: Asked): boolean {
  for (let at = 1; at < facts.words.length; at++) {
    if (facts.words[at]?.lower !== 'of') continue;
    const part = facts.concepts[at - 1];
    if (
      part == null ||
      facts.words[at - 1]?.capital ||
      isAskedWord(part, asked) ||
      OF_THE_WHOLE.has(part) ||
      isEmptyTerm(part)
    )
      continue;
    const whole = facts.concepts[at + 1] ?? facts.concepts[at + 2];
    const opens = at <= 4 && facts.words.slice(0, at - 1).every((word) => word.kind === 'word');
    if (
      opens &&
      whole != null &&
      asked.predicates.has(whole) &&
      facts.concepts.filter((concept) => concept === whole).length === 1
    )
      return true;
  }
  return false;
}

/** The sentence is about a part or a relative of what the question is about. */
export const isOtherSubject = (facts: SentenceFacts, asked: Asked): boolean =>
  speaksOfRelative(facts, asked) || speaksOfPart(facts, asked);
