/**
 * Cases, each a corpus of its own: two or more documents that contradict each other, or that only seem to. They
 * were written to tempt, and the models were trained with them too, so the figures guard against getting worse.
 */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCases } from '../../scripts/training/cases.ts';
import { loadPairModel } from '../../src/answer/disagreement/pair/model.ts';
import { createExtractiveSelector } from '../../src/answer/extractive/create-extractive-selector.ts';
import { createRanker } from '../../src/answer/rank/create-ranker.ts';
import { loadRankerModel } from '../../src/answer/rank/load-ranker-model.ts';
import type { Draft } from '../../src/contract/draft.ts';
import { openLocalEmbedder } from '../../src/embed/local/open-local-embedder.ts';
import { openWordVectors } from '../../src/embed/local/word-vectors.ts';

interface Outcome {
  readonly file: string;
  readonly disputed: boolean;
  readonly answered: boolean;
  /** A question of another case, asked of these documents. */
  readonly answeredElsewhere: boolean;
  readonly flagged: boolean;
}

const files = ['statements.jsonl', 'accounts.jsonl', 'dossiers.jsonl'];
const embedder = await openLocalEmbedder();
const words = openWordVectors();
const outcomes: Outcome[] = [];

beforeAll(async () => {
  const model = await loadRankerModel();
  const selector = createExtractiveSelector({ threshold: model.threshold, pairModel: await loadPairModel() });
  for (const file of files) {
    for await (const { question, elsewhere, sides, search, reading } of openCases(
      join(import.meta.dirname, file),
      { embedder, words },
    )) {
      const ranker = createRanker({ ...reading, model });
      const answer = async (asked: string): Promise<Draft> => {
        const retrieval = await search(asked, null);
        const input = { question: asked, retrieval, ranking: ranker.rank(retrieval), limit: null };
        return (await selector.select(input)).draft;
      };
      const [own, other] = [await answer(question), await answer(elsewhere)];
      outcomes.push({
        file,
        disputed: sides.length > 0,
        answered: own.picks.length > 0,
        answeredElsewhere: other.picks.length > 0,
        flagged: own.disagreements.length > 0,
      });
    }
  }
});

afterAll(() => embedder.close());

const share = (of: keyof Outcome, among: (outcome: Outcome) => boolean): number => {
  const list = outcomes.filter(among);
  return list.filter((outcome) => outcome[of] === true).length / list.length;
};

describe('cases', () => {
  it('are all asked', () => expect(outcomes.length).toBeGreaterThan(1_950));

  it('are answered, however few their words', () => {
    expect(share('answered', ({ disputed }) => disputed)).toBeGreaterThanOrEqual(0.955);
  });

  it('are not answered from other documents [refuse:not-in-corpus]', () => {
    expect(share('answeredElsewhere', () => true)).toBeLessThanOrEqual(0.03);
  });

  it.each([
    ['statements.jsonl', 0.81, 0.2],
    ['accounts.jsonl', 0.585, 0.25],
    ['dossiers.jsonl', 0.4, 0.12],
  ])('of %s: contradictions flagged at least %d, others at most %d', (file, least, most) => {
    expect(share('flagged', (one) => one.file === file && one.disputed)).toBeGreaterThanOrEqual(least);
    expect(share('flagged', (one) => one.file === file && !one.disputed)).toBeLessThanOrEqual(most);
  });
});
