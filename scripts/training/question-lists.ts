/** Questions with gold → lists of candidate sentences with their features, through the product's own rooms. */
import { createContexts } from '../../src/answer/rank/create-contexts.ts';
import { examined } from '../../src/answer/rank/create-ranker.ts';
import { featureValues } from '../../src/answer/rank/features/all.ts';
import { createViewCache } from '../../src/answer/rank/view-cache.ts';
import type { Passage } from '../../src/contract/passage.ts';
import type { Retrieval } from '../../src/contract/retrieval.ts';
import type { Span } from '../../src/contract/span.ts';
import type { GoldSpan, LocatedQuestion } from '../../src/measure/question-set.ts';
import type { List } from './listwise.ts';
import { groupOf, type OpenedSet, openSet, type SetSource, type SetTools } from './open-set.ts';

/** A list and what the figures need to know of it. */
export interface QuestionList extends List {
  /** The set that the question comes from. */
  readonly set: string;
  readonly question: string;
  readonly answerable: boolean;
  /** Whether the passage of each candidate holds a whole gold span. */
  readonly rightPassage: readonly boolean[];
  /** The candidates when the article that answers is taken away; null where the file has no articles of its own. */
  readonly without: readonly Float32Array[] | null;
}

/** Reads the file and asks each of its questions of the documents it brings, or of the folder. */
export async function loadQuestionLists(source: SetSource, tools: SetTools): Promise<QuestionList[]> {
  const set = await openSet(source, tools);
  const rowsOf = createRows(set);
  const lists: QuestionList[] = [];
  for (const [at, question] of set.questions.entries())
    lists.push(await toList(question, { set, rowsOf, at }));
  return lists;
}

interface ListOptions {
  readonly set: OpenedSet;
  readonly rowsOf: (retrieval: Retrieval) => Row[];
  readonly at: number;
}

async function toList(question: LocatedQuestion, { set, rowsOf, at }: ListOptions): Promise<QuestionList> {
  const gold = question.parts.flat();
  const asked = question.standalone ?? question.question;
  const retrieval = await set.search(asked, null);
  const rows = rowsOf(retrieval);
  const right = rows.map(({ passage, sentence }) =>
    gold.some((span) => overlaps(passage, sentence, span)) ? 1 : 0,
  );
  const total = right.reduce<number>((sum, value) => sum + value, 0);
  const article = gold[0]?.document ?? '';
  return {
    set: set.name,
    group: groupOf(set, article, at),
    weight: set.weight,
    question: question.question,
    answerable: gold.length > 0,
    rows: rows.map(({ row }) => row),
    target: right.map((value) => (total === 0 ? 0 : value / total)),
    rightPassage: rows.map(({ passage }) => gold.some((span) => holds(passage, span))),
    without: set.isSquad ? rowsOf(await set.search(asked, article)).map(({ row }) => row) : null,
  };
}

const overlaps = (passage: Passage, sentence: Span, gold: GoldSpan) =>
  passage.document === gold.document && sentence.start < gold.end && gold.start < sentence.end;

const holds = (passage: Passage, gold: GoldSpan) =>
  passage.document === gold.document && passage.start <= gold.start && gold.end <= passage.end;

interface Row {
  readonly passage: Passage;
  readonly sentence: Span;
  readonly row: Float32Array;
}

function createRows({ reading }: OpenedSet): ListOptions['rowsOf'] {
  const view = createViewCache(reading);
  return (retrieval) => {
    const near = { ...retrieval, passages: retrieval.passages.slice(0, examined) };
    return createContexts(near, { words: reading.words, view }).flatMap((context) => {
      const { passage } = context.retrieved;
      return passage.sentences.map((sentence, i) => ({ passage, sentence, row: featureValues(context, i) }));
    });
  };
}
