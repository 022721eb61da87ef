/**
 * Chosen sentences → picks. Sentences that follow each other are quoted as one run, a sentence that opens with "He" or
 * "This" takes the one before along, so that a reader knows who is meant, and an entry of a reference list is quoted
 * whole: what it says of a source is of no use without the source.
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
/** Characters of an entry; a longer one is an article of its own. */
const maxEntry = 600;

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

function startRun(sentence: ChosenSentence, runs: readonly Run[]): Run {
  const { of, passage } = sentence;
  if (of.kind === 'reference' && of.text.length <= maxEntry) {
    return { passage, first: 0, last: of.sentences.length - 1, members: [sentence] };
  }
  return { passage, first: firstNeeded(sentence, runs), last: sentence.sentence, members: [sentence] };
}

/** The sentence before comes along where it is needed and no other run has it already. */
function firstNeeded(sentence: ChosenSentence, runs: readonly Run[]): number {
  const before = sentence.sentence - 1;
  const isTaken = runs.some(
    ({ passage, first, last }) => passage === sentence.passage && first <= before && before <= last,
  );
  const needsContext = before >= 0 && !isTaken && pointsBack(sentence.source.text);
  return needsContext ? before : sentence.sentence;
}

function touches(run: Run, { passage, sentence }: ChosenSentence): boolean {
  if (run.passage !== passage) return false;
  if (run.first <= sentence && sentence <= run.last) return true;
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
