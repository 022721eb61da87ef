/**
 * What the quotes of questions on held-out articles hold, since a quote may run on over several sentences:
 *   npm run cross-validate -- <SQuAD file> [[weight*]<questions.jsonl>=<folder of its documents> …]
 * The articles of the first file are held out in parts; the ranker is trained on the others and on all further sets. Nothing is
 * refused, so that only the choice is measured.
 */
import { loadPairModel } from '../src/answer/disagreement/pair/model.ts';
import { createExtractiveSelector } from '../src/answer/extractive/create-extractive-selector.ts';
import { createRanker } from '../src/answer/rank/create-ranker.ts';
import { featureNames } from '../src/answer/rank/features/all.ts';
import { loadRankerModel } from '../src/answer/rank/load-ranker-model.ts';
import type { RankerModel } from '../src/answer/rank/model.ts';
import type { Pick, RetrievedPassage } from '../src/contract/draft.ts';
import { openLocalEmbedder } from '../src/embed/local/open-local-embedder.ts';
import { openWordVectors } from '../src/embed/local/word-vectors.ts';
import type { PlacedSpan } from '../src/measure/character-set.ts';
import { quoteHolds } from '../src/measure/hold-gold.ts';
import { fitScorer } from './training/fit.ts';
import { foldsByGroup } from './training/listwise.ts';
import { type AskedQuestion, openSet, parseSource } from './training/open-set.ts';
import { listsOf, loadQuestionLists, type QuestionList } from './training/question-lists.ts';
import { rememberVectors } from './training/remember-vectors.ts';

const folds = 4;
const [held, ...others] = process.argv.slice(2).map(parseSource);
if (held === undefined) {
  console.error('usage: npm run cross-validate -- <SQuAD file> [<questions.jsonl>=<folder> …]');
  process.exit(2);
}
const tools = { embedder: rememberVectors(await openLocalEmbedder()), words: openWordVectors() };
const set = await openSet(held, tools);
const lists = await listsOf(set);
const further: QuestionList[] = [];
for (const other of others) further.push(...(await loadQuestionLists(other, tools)));
const [published, pairModel] = await Promise.all([loadRankerModel(), loadPairModel()]);
const ranks: number[] = [];
for (const { train, test } of foldsByGroup(lists, folds)) {
  const answer = createAnswering({ ...published, ...fitScorer([...train, ...further], featureNames) });
  for (const list of test) {
    const question = set.questions[lists.indexOf(list)];
    if (question !== undefined) ranks.push(rankOf(question, await answer(question.asked)));
  }
}
await tools.embedder.close();
const within = (most: number) => ranks.filter((rank) => rank > 0 && rank <= most).length / ranks.length;
console.log(
  `${ranks.length} questions, first quote ${within(1).toFixed(3)}, within three ${within(3).toFixed(3)}`,
);

/** The quotes of a question, as the product would choose them. */
function createAnswering(model: RankerModel) {
  const ranker = createRanker({ ...set.reading, model });
  const selector = createExtractiveSelector({ threshold: 0, pairModel });
  return async (question: string): Promise<PlacedSpan[]> => {
    const retrieval = await set.search(question, null);
    const ranking = ranker.rank(retrieval);
    const { draft } = await selector.select({ question, retrieval, ranking, limit: null });
    return draft.picks.flatMap((pick) => placeOf(pick, ranking.passages));
  };
}

function placeOf(
  { passage: at, sentence, through = sentence, span }: Pick,
  passages: readonly RetrievedPassage[],
): PlacedSpan[] {
  const passage = passages[at]?.passage;
  const [first, last] = [passage?.sentences[sentence], passage?.sentences[through]];
  if (passage === undefined || first === undefined || last === undefined) return [];
  const { document } = passage;
  return [{ document, start: span?.start ?? first.start, end: span?.end ?? last.end }];
}

/** Of the first quote that holds the answer, from 1; 0 without one. */
function rankOf({ parts }: AskedQuestion, quotes: readonly PlacedSpan[]): number {
  return 1 + quotes.findIndex((quote) => parts.some((part) => part.some((gold) => quoteHolds(quote, gold))));
}
