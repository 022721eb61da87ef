/**
 * Chosen sentences → picks. Sentences that follow each other are quoted as one run, and a sentence that opens with
 * "He" or "This" takes the one before along, so that a reader knows who is meant.
 */
import type { Pick } from '../../contract/draft.ts';
import type { Span } from '../../contract/span.ts';
import { pointsBack } from '../rank/sentence-view.ts';
import type { ChosenSentence } from './choose-sentences.ts';

interface Run {
  readonly passage: number;
  first: number;
  last: number;
  readonly members: ChosenSentence[];
}

/** Longer runs would bury the answer. */
const maxRun = 3;

/** In order of the best sentence of each run; `pickOf` tells where each chosen sentence went. */
export function joinNeighbours(
  chosen: readonly ChosenSentence[],
  highlightsOf: (sentence: ChosenSentence) => readonly Span[],
): { picks: Pick[]; pickOf: number[] } {
  const runs: Run[] = [];
  const pickOf = chosen.map((sentence) => {
    const at = runs.findIndex((run) => touches(run, sentence));
    const run = runs[at];
    if (run === undefined) return runs.push(startRun(sentence, runs)) - 1;
    run.first = Math.min(run.first, sentence.sentence);
    run.last = Math.max(run.last, sentence.sentence);
    run.members.push(sentence);
    return at;
  });
  return { picks: runs.map((run) => toPick(run, highlightsOf)), pickOf };
}

/** The sentence before comes along where it is needed and no other run has it already. */
function startRun(sentence: ChosenSentence, runs: readonly Run[]): Run {
  const before = sentence.sentence - 1;
  const isTaken = runs.some(
    ({ passage, first, last }) => passage === sentence.passage && first <= before && before <= last,
  );
  const needsContext = before >= 0 && !isTaken && pointsBack(sentence.source.text);
  const first = needsContext ? before : sentence.sentence;
  return { passage: sentence.passage, first, last: sentence.sentence, members: [sentence] };
}

function touches(run: Run, { passage, sentence }: ChosenSentence): boolean {
  if (run.passage !== passage) return false;
  const [first, last] = [Math.min(run.first, sentence), Math.max(run.last, sentence)];
  const isNext = sentence >= run.first - 1 && sentence <= run.last + 1;
  return isNext && last - first < maxRun;
}

function toPick(run: Run, highlightsOf: (sentence: ChosenSentence) => readonly Span[]): Pick {
  return {
    passage: run.passage,
    sentence: run.first,
    through: run.last,
    highlights: run.members.flatMap(highlightsOf),
    alsoIn: [...new Set(run.members.flatMap(({ alsoIn }) => alsoIn))],
  };
}
