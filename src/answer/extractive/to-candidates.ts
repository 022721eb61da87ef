/** Ranked sentences as the search for disagreements sees them. */
import type { Retrieval } from '../../contract/retrieval.ts';
import type { CandidateSentence } from '../disagreement/sentence-facts.ts';
import { isForeign } from '../rank/question-signals.ts';
import type { RankedSentence } from './ranked-sentence.ts';

/** Sentences further down are about something else more often than not. */
const mostBest = 16;
/** Entries of reference lists are put behind the text, though what they say may contradict it. */
const mostReferences = 4;

/** The sentences that are held against each other, the best first. */
export function consideredOf(ranked: readonly RankedSentence[]): RankedSentence[] {
  const behind = ranked.slice(mostBest).filter(isReference);
  return [...ranked.slice(0, mostBest), ...behind.slice(0, mostReferences)];
}

/** The question as it is held against sentences in another script; null where they are in its own. */
export const questionInEnglish = (retrieval: Retrieval): string | null =>
  isForeign(retrieval) ? retrieval.inEnglish : null;

/** `chosen` are those that will be quoted as the answer. */
export function toCandidates(
  considered: readonly RankedSentence[],
  chosen: readonly RankedSentence[],
): CandidateSentence[] {
  const best = considered[0]?.share ?? 1;
  return considered.map((sentence) => ({
    text: sentence.source.text,
    // Shares fall off exponentially; the square root keeps a second opinion in sight.
    score: Math.sqrt(sentence.share / best),
    strengths: sentence.strengths,
    place: { document: sentence.of.document, start: sentence.source.start },
    share: sentence.share,
    isReference: isReference(sentence),
    isQuoted: chosen.some((one) => one.source === sentence.source),
  }));
}

const isReference = ({ of }: RankedSentence): boolean => of.kind === 'reference';
