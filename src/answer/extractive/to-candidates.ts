/** Ranked sentences as the search for disagreements sees them. */
import type { CandidateSentence } from '../disagreement/sentence-facts.ts';
import type { RankedSentence } from './ranked-sentence.ts';

/** Sentences further down are about something else more often than not. */
const considered = 16;

/** `chosen` are those that will be quoted as the answer. */
export function toCandidates(
  ranked: readonly RankedSentence[],
  chosen: readonly RankedSentence[],
): CandidateSentence[] {
  const best = ranked[0]?.share ?? 1;
  return ranked.slice(0, considered).map(({ source, share, strengths, of }) => ({
    text: source.text,
    // Shares fall off exponentially; the square root keeps a second opinion in sight.
    score: Math.sqrt(share / best),
    strengths,
    place: { document: of.document, start: source.start },
    share,
    isQuoted: chosen.some((one) => one.source === source),
  }));
}
