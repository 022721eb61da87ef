/** The trained model over statements that were written for it: most contradictions are seen, and few false ones. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findDisagreements } from '../../../../src/answer/disagreement/find-disagreements.ts';
import { pairFeatureNames } from '../../../../src/answer/disagreement/pair/features.ts';
import { leadOf, loadPairModel } from '../../../../src/answer/disagreement/pair/model.ts';
import { expectedAnswer } from '../../../../src/answer/expected-answer/expected-answer.ts';
import { chooseSentences } from '../../../../src/answer/extractive/choose-sentences.ts';
import { rankSentences } from '../../../../src/answer/extractive/ranked-sentence.ts';
import { consideredOf, toCandidates } from '../../../../src/answer/extractive/to-candidates.ts';
import { loadRankerModel } from '../../../../src/answer/rank/load-ranker-model.ts';
import { createRetrieval, createTestRanker } from '../rank/ranker-world.ts';

const ranker = createTestRanker(await loadRankerModel());
const model = await loadPairModel();

/** What is found, with the words of the sides. */
const find = (question: string, texts: readonly string[], pairModel = model) =>
  findTold(question, texts, pairModel).map(({ about, sides }) => ({
    about,
    values: sides.map(({ value }) => value),
  }));

/** What is found, with each side's value and the place of its sentence in the ranking. */
function findTold(question: string, texts: readonly string[], pairModel = model) {
  const { terms, ...ranking } = ranker.rank(
    createRetrieval(
      question,
      texts.map((text) => [text]),
    ),
  );
  const ranked = rankSentences({ terms, ...ranking });
  const expected = expectedAnswer(question);
  const sentences = toCandidates(consideredOf(ranked), chooseSentences(ranked, { expected, limit: null }));
  const input = { question, expected, sentences, terms };
  return findDisagreements(input, pairModel).map(({ about, sides }) => ({
    about,
    sides: sides.map(({ sentence, start, end }) => ({
      rank: sentence,
      value: sentences[sentence]?.text.slice(start, end),
    })),
  }));
}

interface Statement {
  readonly question: string;
  readonly texts: readonly string[];
  readonly sides: readonly string[];
}
const file = new URL('../../../eval/statements.jsonl', import.meta.url);
const statements: Statement[] = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const shareOf = (list: readonly Statement[], test: (one: Statement) => boolean) =>
  list.filter(test).length / list.length;

describe('statements', () => {
  it('that exclude each other are mostly found, with both their values [disagree:all-sides]', () => {
    const disputed = statements.filter(({ sides }) => sides.length > 0);
    const found = shareOf(disputed, ({ question, texts, sides }) =>
      find(question, texts).some(({ values }) => sides.every((side) => values.includes(side))),
    );
    expect(disputed.length).toBeGreaterThan(60);
    expect(found).toBeGreaterThanOrEqual(0.8);
  });

  it('that can all be true raise few alarms, even when they were written to tempt [disagree:no-false-alarm]', () => {
    const others = statements.filter(({ sides }) => sides.length === 0);
    expect(others.length).toBeGreaterThan(80);
    expect(shareOf(others, ({ question, texts }) => find(question, texts).length > 0)).toBeLessThan(0.22);
  });
});

describe('a reported side', () => {
  const opened = ['The Halden bridge opened on 12 June 1931.', 'The Halden bridge opened in July 1931.'];

  it('is the value inside its sentence', () => {
    expect(find('When did the Halden bridge open?', opened)).toEqual([
      { about: 'date', values: ['12 June 1931', 'July 1931'] },
    ]);
  });

  it('stands once for equal values in other forms', () => {
    const again = [...opened, 'The Halden bridge opened on 12.6.1931.'];
    expect(find('When did the Halden bridge open?', again)[0]?.values).toHaveLength(2);
  });

  it('is told by the best of the quoted sentences that state it', () => {
    const again = [...opened, 'They say the Halden bridge opened in July 1931, as the mayor wrote.'];
    // The later a pair's second sentence comes, the likelier the pair.
    const weights = pairFeatureNames.map((name) => (name === 'logRankOfSecond' ? 1 : 0));
    const late = {
      ...model,
      mean: weights.map(() => 0),
      deviation: weights.map(() => 1),
      units: [{ weights, bias: 0, out: 10 }],
      bias: 0,
    };
    const ranks = findTold('When did the Halden bridge open?', again, late).flatMap(({ sides }) =>
      sides.map(({ rank }) => rank),
    );
    expect(ranks).toEqual([0, 1]);
  });

  it('may come from the same sentence as the other, when that says that accounts differ', () => {
    const texts = ['The Halden bridge opened on 12 June 1931 or, by other accounts, on 3 July 1932.'];
    expect(find('When did the Halden bridge open?', texts)[0]?.values).toEqual([
      '12 June 1931',
      '3 July 1932',
    ]);
  });
});

describe('nothing is reported', () => {
  it('for equal values in other notations', () => {
    const texts = ['She was born on 7.2.1905 in Rzhev.', 'She was born in Rzhev on 7 February 1905.'];
    expect(find('When was she born?', texts)).toEqual([]);
  });

  it('for a vaguer and a more precise statement', () => {
    const texts = ['He was arrested on 15 August 1949.', 'He was arrested in 1949.'];
    expect(find('When was he arrested?', texts)).toEqual([]);
  });

  it('for another person who opens a sentence with a bare name', () => {
    const question = 'When was Ada Brenner arrested?';
    const texts = ['Ada Brenner was arrested on 15 August 1949.', 'Sorrel was arrested on 23 August 1949.'];
    expect(find(question, texts)).toEqual([]);
    const ofHer = texts.map((text) => text.replace('Sorrel', 'Brenner'));
    expect(find(question, ofHer)).not.toEqual([]);
  });

  it('of a single sentence, or of none', () => {
    expect(find('When was he arrested?', ['He was arrested in 1949.'])).toEqual([]);
    expect(find('When was he arrested?', [])).toEqual([]);
  });

  it('when the model is sure that nothing disagrees', () => {
    const texts = ['The bridge opened on 12 June 1931.', 'The bridge opened in July 1931.'];
    expect(find('When did the bridge open?', texts, { ...model, bias: -1e6 })).toEqual([]);
  });

  it('counts two values once, however many readings of the question find them', () => {
    const question = 'Was the Halden bridge opened in 1931?';
    const bridge = ['The Halden bridge was opened in 1931.', 'The Halden bridge was opened in 1934.'];
    const certain = { ...model, units: [], bias: 0.5, threshold: 0.3 };
    expect(find(question, bridge, certain)).toHaveLength(1);
  });
});

describe('the trained model', () => {
  it('has one finite number for each feature in each of its parts', () => {
    const parts = [model.mean, model.deviation, ...model.units.map(({ weights }) => weights)];
    for (const part of parts) {
      expect(part).toHaveLength(pairFeatureNames.length);
      expect(part.every(Number.isFinite)).toBe(true);
    }
    expect(model.deviation.every((deviation) => deviation > 0)).toBe(true);
    expect(new Set(pairFeatureNames).size).toBe(pairFeatureNames.length);
  });

  it('takes one clear pair for more than many that are each a little likely', () => {
    expect(leadOf([])).toBe(Number.NEGATIVE_INFINITY);
    expect(leadOf([0.5])).toBe(0.5);
    expect(leadOf([1000])).toBe(1000);
    const many = Array.from({ length: 100 }, () => -1);
    expect(leadOf([0.5, -4])).toBeGreaterThan(leadOf([0.5, ...many]));
    expect(leadOf(many)).toBeLessThan(leadOf([-1]));
  });
});

describe('a cause', () => {
  it('is no date, though sentences that give it may date it differently', () => {
    const texts = ['Weir died of typhus on 21 January 1863.', 'Weir died of typhus on 19 January 1863.'];
    expect(find('What did Weir die of?', texts)).toEqual([]);
    expect(find('When did Weir die?', texts)).toHaveLength(1);
  });
});
