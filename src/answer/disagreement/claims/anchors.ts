/** Where a sentence has what the question asks about: words near to it are said of it. */
import { wordIndex } from '../../values/scan-words.ts';
import type { Asked } from '../asked.ts';
import type { SentenceFacts } from '../sentence-facts.ts';

export interface Anchors {
  /** Words from the one at `offset` to the nearest that the question asks about. */
  readonly distanceOf: (offset: number) => number;
  /** The place of the word at `offset`. */
  readonly placeOf: (offset: number) => number;
  readonly isAt: (place: number) => boolean;
}

/** "It was switched off", "all of them drowned": where a sentence has no word of the question, its subject stands for it. */
const SUBJECT_WITHIN = 3;
/** "They write that he was found alive": of him it is said. */
const IS = /^(?:was|were|is|are|had|has|have)$/;
const PRONOUN = /^(?:he|she|it|they|them|он|она|оно|они)$/;

/** Worked out once for a sentence, whatever is looked for in it. */
export function anchorsOf({ words, concepts }: SentenceFacts, asked: Asked): Anchors {
  const own = asked.predicates.union(asked.focus);
  // "Is Weir alive?": nothing but the name tells of whom it is said.
  const isBare = own.size <= 1;
  const isOwn = (concept: string | null) => concept !== null && own.has(concept);
  const isUnsaid = !concepts.some(isOwn);
  const are = words.map(({ lower }, at) => {
    const concept = concepts[at] ?? null;
    const isName = concept !== null && isBare && asked.nameConcepts.has(concept);
    const mayPoint = isBare || (isUnsaid && (at < SUBJECT_WITHIN || IS.test(words[at + 1]?.lower ?? '')));
    return isOwn(concept) || isName || (mayPoint && PRONOUN.test(lower));
  });
  const distances = distancesTo(are);
  const placeOf = (offset: number) => wordIndex(words, offset);
  return {
    distanceOf: (offset) => distances[placeOf(offset)] ?? Number.POSITIVE_INFINITY,
    placeOf,
    isAt: (place) => are[place] === true,
  };
}

/** For each place how far the nearest marked one is. */
function distancesTo(marked: readonly boolean[]): number[] {
  const distances = marked.map((is) => (is ? 0 : Number.POSITIVE_INFINITY));
  const spread = (at: number, from: number) => {
    distances[at] = Math.min(distances[at] ?? 0, (distances[from] ?? Number.POSITIVE_INFINITY) + 1);
  };
  for (let at = 1; at < distances.length; at++) spread(at, at - 1);
  for (let at = distances.length - 2; at >= 0; at--) spread(at, at + 1);
  return distances;
}

/** What they are said of stands behind them. */
const TAKES_OBJECT =
  /^(?:attends?|attended|missed|supports?|supported|backed|approved|opposes?|opposed|rejected|accepts?|accepted|refused?|declined?|kept|removed|passe[sd]|fails?|failed|won|wins|lost|loses)$/i;
const PASSIVE = /^(?:be|been|being|was|were|is|are|not|never|had|got|and)$/;
const ENDS_OBJECT =
  /^(?:who|whom|whose|that|which|where|when|while|as|at|in|on|by|from|with|without|and|but|or|because|if|after|before|until|since|during|over|against)$/;
const OBJECT_REACH = 8;

interface Match {
  readonly index: number;
  readonly end: number;
}

/** "Missed his wife at the meeting", "opposed those who broke the strike": the object is not what is asked about. */
export function hasOtherObject({ text, words }: SentenceFacts, match: Match, anchors: Anchors): boolean {
  if (!TAKES_OBJECT.test(text.slice(match.index, match.end))) return false;
  const at = anchors.placeOf(match.index);
  if (PASSIVE.test(words[at - 1]?.lower ?? '')) return false;
  const behind = words.slice(at + 1, at + 1 + OBJECT_REACH);
  const last = behind.findIndex(({ kind, lower }) => kind === 'mark' || ENDS_OBJECT.test(lower));
  const object = last < 0 ? behind : behind.slice(0, last);
  if (object.length === 0 || object.some((_, step) => anchors.isAt(at + 1 + step))) return false;
  return !object.every(({ lower }) => /^(?:it|them|this|all|both|altogether|outright|easily)$/.test(lower));
}
