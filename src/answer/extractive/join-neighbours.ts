/**
 * Chosen sentences → picks. Sentences that follow each other are quoted as one run, and each brings along what it is of no use
 * without: what it refers back to ("He", "these devices"), the list that it announces, the rest of its enumeration, the names of
 * a table's columns, the whole entry of a reference list (`context/`). A side of a disagreement is not joined to its neighbours:
 * they may state the other side.
 */
import type { Pick as DraftPick } from '../../contract/draft.ts';
import type { Span } from '../../contract/span.ts';
import type { ChosenSentence } from './choose-sentences.ts';
import { findColumnNames } from './context/find-column-names.ts';
import { findEnumerated } from './context/find-enumerated.ts';
import { findIntroduced } from './context/find-introduced.ts';
import { findListAround } from './context/find-list.ts';
import { refersBack } from './context/refers-back.ts';

interface Run {
  readonly passage: number;
  first: number;
  last: number;
  readonly members: ChosenSentence[];
}

/** Longer runs would bury the answer; what a sentence announces may be longer. */
const maxRun = 3;
/** Characters of an entry; a longer one is an article of its own. */
const maxEntry = 600;

/** Sentences of one passage, first and last. */
type Extent = Pick<Run, 'passage' | 'first' | 'last'>;

export interface JoinOptions {
  readonly highlightsOf: (sentence: ChosenSentence) => readonly Span[];
  /** Whether the sentence is a side of a disagreement. */
  readonly isSide: (sentence: ChosenSentence) => boolean;
  /** Steps and lists are asked for: an item brings all of them along. */
  readonly wantsLists: boolean;
}

/** In order of the best sentence of each run; `pickOf` tells where each chosen sentence went. */
export function joinNeighbours(
  chosen: readonly ChosenSentence[],
  { highlightsOf, isSide, wantsLists }: JoinOptions,
): { picks: DraftPick[]; pickOf: number[] } {
  const runs: Run[] = [];
  const sides = chosen.filter(isSide);
  for (const sentence of chosen) {
    const extent = isSide(sentence) ? extentOf(sentence) : widestOf(sentence, { sides, wantsLists });
    const mayFollow = (run: Run) => !isSide(sentence) && !run.members.some(isSide);
    const [home, ...others] = runs.filter(
      (run) => overlap(run, extent) || (mayFollow(run) && follows(run, extent)),
    );
    if (home === undefined) runs.push(startRun(sentence, extent, [...runs, ...sides.map(extentOf)]));
    else {
      widen(home, extent, [sentence]);
      // A list that is announced may hold sentences that were chosen before.
      for (const other of others.filter((run) => overlap(run, home))) {
        widen(home, other, other.members);
        runs.splice(runs.indexOf(other), 1);
      }
    }
  }
  const pickOf = chosen.map((sentence) => runs.findIndex(({ members }) => members.includes(sentence)));
  return { picks: runs.map((run) => toPick(run, highlightsOf)), pickOf };
}

const extentOf = ({ passage, sentence, of }: ChosenSentence): Extent => ({
  passage,
  first: findColumnNames(of, sentence),
  last: findIntroduced(of, sentence),
});

interface Around extends Pick<JoinOptions, 'wantsLists'> {
  readonly sides: readonly ChosenSentence[];
}

/** With the list around it; or with the rest of its enumeration, unless a side of a disagreement is among that. */
function widestOf(sentence: ChosenSentence, { sides, wantsLists }: Around): Extent {
  const list = wantsLists ? findListAround(sentence.of, sentence.sentence) : null;
  if (list !== null) return { passage: sentence.passage, ...list };
  const extent = extentOf(sentence);
  const last = Math.max(extent.last, findEnumerated(sentence.of, sentence.sentence));
  const widest = { ...extent, last };
  return sides.some((side) => overlap(widest, extentOf(side))) ? extent : widest;
}

function widen(run: Run, { first, last }: Extent, members: readonly ChosenSentence[]): void {
  run.first = Math.min(run.first, first);
  run.last = Math.max(run.last, last);
  run.members.push(...members);
}

function startRun(sentence: ChosenSentence, extent: Extent, taken: readonly Extent[]): Run {
  const { of, passage } = sentence;
  if (of.kind === 'reference' && of.text.length <= maxEntry) {
    return { passage, first: 0, last: of.sentences.length - 1, members: [sentence] };
  }
  return { ...extent, first: Math.min(extent.first, firstNeeded(sentence, taken)), members: [sentence] };
}

/** The sentence before comes along where it is needed and not quoted otherwise. */
function firstNeeded(sentence: ChosenSentence, taken: readonly Extent[]): number {
  const before = sentence.sentence - 1;
  const isTaken = taken.some(
    ({ passage, first, last }) => passage === sentence.passage && first <= before && before <= last,
  );
  const needsContext = before >= 0 && !isTaken && refersBack(sentence.source.text);
  return needsContext ? before : sentence.sentence;
}

const overlap = (a: Extent, b: Extent): boolean =>
  a.passage === b.passage && a.first <= b.last && b.first <= a.last;

function follows(run: Run, extent: Extent): boolean {
  const isNext =
    run.passage === extent.passage && (extent.last === run.first - 1 || extent.first === run.last + 1);
  return isNext && Math.max(run.last, extent.last) - Math.min(run.first, extent.first) < maxRun;
}

function toPick(run: Run, highlightsOf: (sentence: ChosenSentence) => readonly Span[]): DraftPick {
  return {
    passage: run.passage,
    sentence: run.first,
    through: run.last,
    highlights: run.members.flatMap(highlightsOf),
    alsoIn: [...new Set(run.members.flatMap(({ alsoIn }) => alsoIn))],
  };
}
