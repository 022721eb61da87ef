/** Questions with gold → lists of candidate sentences with their features, through the product's own rooms. */
import { createContexts } from '../../src/answer/rank/create-contexts.ts';
import { type ExaminedSentences, listSentences } from '../../src/answer/rank/list-sentences.ts';
import { splitNear } from '../../src/answer/rank/split-near.ts';
import { createViewCache } from '../../src/answer/rank/view-cache.ts';
import type { Passage, Sentence } from '../../src/contract/passage.ts';
import type { Retrieval } from '../../src/contract/retrieval.ts';
import type { Span } from '../../src/contract/span.ts';
import type { GoldSpan } from '../../src/measure/question-set.ts';
import { openCases } from './cases.ts';
import type { List } from './listwise.ts';
import {
  type AskedQuestion,
  groupOf,
  type OpenedSet,
  openExcerpts,
  openSet,
  type SetSource,
  type SetTools,
} from './open-set.ts';

/** A list and what the figures need to know of it. */
export interface QuestionList extends List, ExaminedSentences {
  /** The set that the question comes from. */
  readonly set: string;
  readonly answerable: boolean;
  /** Cases and excerpts show how sure to be on small corpora, and nothing about ranking, since they have few sentences. */
  readonly from: 'set' | 'excerpt' | 'case';
  /** Whether the passage of each candidate holds a whole gold span. */
  readonly rightPassage: readonly boolean[];
  /** The candidates when the article that answers is taken away; null where the file has no articles of its own. */
  readonly without: ExaminedSentences | null;
}

/** Reads the file and asks each of its questions of the documents it brings, or of the folder. */
export async function loadQuestionLists(source: SetSource, tools: SetTools): Promise<QuestionList[]> {
  return listsOf(await openSet(source, tools));
}

/** Those of a collection's excerpts. */
export async function loadExcerptLists(source: SetSource, tools: SetTools): Promise<QuestionList[]> {
  const lists: QuestionList[] = [];
  for await (const set of openExcerpts(source, tools)) lists.push(...(await listsOf(set)));
  return lists;
}

/** Of an opened set, in the order of its questions. */
export async function listsOf(set: OpenedSet): Promise<QuestionList[]> {
  const examine = createExamination(set);
  const lists: QuestionList[] = [];
  for (const [at, question] of set.questions.entries())
    lists.push(await toList(question, { set, examine, at }));
  return lists;
}

/** The disputed cases of a file, whose sides are answers; unanswered is the question of another case. */
export async function loadCaseLists({ path, weight }: SetSource, tools: SetTools): Promise<QuestionList[]> {
  const lists: QuestionList[] = [];
  for await (const { set, group, question, sides, elsewhere, reading, search } of openCases(path, tools)) {
    if (sides.length === 0) continue;
    const examine = createExamination({ reading });
    const { asked, candidates } = examine(await search(question, null));
    const right = candidates.map(({ sentence }) =>
      sides.some((side) => sentence.text.includes(side)) ? 1 : 0,
    );
    lists.push({
      set,
      group,
      weight,
      answerable: true,
      from: 'case',
      ...asked,
      target: toTarget(right),
      rightPassage: candidates.map(({ passage }) => sides.some((side) => passage.text.includes(side))),
      without: examine(await search(elsewhere, null)).asked,
    });
  }
  return lists;
}

/** Each right candidate holds an equal part. */
function toTarget(right: readonly number[]): number[] {
  const total = right.reduce((sum, value) => sum + value, 0);
  return right.map((value) => (total === 0 ? 0 : value / total));
}

interface ListOptions {
  readonly set: OpenedSet;
  readonly examine: (retrieval: Retrieval) => Examined;
  readonly at: number;
}

async function toList(question: AskedQuestion, { set, examine, at }: ListOptions): Promise<QuestionList> {
  const gold = question.parts.flat();
  const { asked, candidates } = examine(await set.search(question.asked, null));
  const right = candidates.map(({ passage, sentence }) =>
    gold.some((span) => overlaps(passage, sentence, span)) ? 1 : 0,
  );
  const article = gold[0]?.document ?? '';
  return {
    set: set.name,
    group: groupOf(set, article, at),
    weight: set.weight,
    answerable: gold.length > 0,
    from: set.isExcerpt ? 'excerpt' : 'set',
    ...asked,
    target: toTarget(right),
    rightPassage: candidates.map(({ passage }) => gold.some((span) => holds(passage, span))),
    without: set.isSquad ? examine(await set.search(question.asked, article)).asked : null,
  };
}

const overlaps = (passage: Passage, sentence: Span, gold: GoldSpan) =>
  passage.document === gold.document && sentence.start < gold.end && gold.start < sentence.end;

const holds = (passage: Passage, gold: GoldSpan) =>
  passage.document === gold.document && passage.start <= gold.start && gold.end <= passage.end;

interface Candidate {
  readonly passage: Passage;
  readonly sentence: Sentence;
}

/** What was found for a question, as the ranker examines it. */
interface Examined {
  readonly asked: ExaminedSentences;
  /** Parallel to its sentences. */
  readonly candidates: readonly Candidate[];
}

function createExamination({ reading }: Pick<OpenedSet, 'reading'>): ListOptions['examine'] {
  const view = createViewCache(reading);
  return (retrieval) => {
    const near = { ...retrieval, passages: splitNear(retrieval.passages).near };
    const contexts = createContexts(near, { words: reading.words, view });
    return {
      asked: withoutContexts(listSentences(contexts, retrieval)),
      candidates: contexts.flatMap(({ retrieved: { passage } }) =>
        passage.sentences.map((sentence) => ({ passage, sentence })),
      ),
    };
  };
}

/** Reads all documents at once: what is read lazily would keep the passages of every list in memory. */
function withoutContexts(asked: ExaminedSentences): ExaminedSentences {
  const read = new Map(
    [...new Set(asked.documents)].map((document) => [document, asked.documentSignals(document)]),
  );
  return { ...asked, documentSignals: (document) => read.get(document) ?? [] };
}
