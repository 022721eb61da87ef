/** Every figure with its exact definition, as data: the terminal, the page and the comparison read this one list. */
import { percentile } from './percentile.ts';
import type { Figure, Figures, QuestionResult } from './report.ts';

export interface Metric {
  readonly key: string;
  readonly label: string;
  readonly definition: string;
  readonly unit: 'share' | 'count' | 'ms';
  readonly better: 'higher' | 'lower';
  compute(results: readonly QuestionResult[]): Figure;
}

type Test = (result: QuestionResult) => boolean;

interface MeanOptions {
  readonly key: string;
  readonly label: string;
  readonly definition: string;
  readonly better?: Metric['better'];
  /** Which questions count. */
  readonly among: Test;
  readonly value: (result: QuestionResult) => number | boolean;
}

const answerable: Test = ({ answerable }) => answerable;

function createMean({ among, value, better = 'higher', ...words }: MeanOptions): Metric {
  return {
    ...words,
    better,
    unit: 'share',
    compute(results) {
      const counted = results.filter(among).map((result) => Number(value(result)));
      const sum = counted.reduce((total, one) => total + one, 0);
      return { value: counted.length === 0 ? null : sum / counted.length, sample: counted.length };
    },
  };
}

function createCount(
  words: Pick<Metric, 'key' | 'label' | 'definition'>,
  count: (result: QuestionResult) => number,
  outOf: (result: QuestionResult) => number,
): Metric {
  const sum = (results: readonly QuestionResult[], of: (result: QuestionResult) => number) =>
    results.reduce((total, result) => total + of(result), 0);
  return {
    ...words,
    unit: 'count',
    better: 'lower',
    compute: (results) => ({ value: sum(results, count), sample: sum(results, outOf) }),
  };
}

function createLatency(share: number): Metric {
  const name = `p${share * 100}`;
  return {
    key: `${name}Ms`,
    label: `ask ${name}`,
    definition: `${share * 100} % of the questions were answered within this time, asked one after the other after a warm-up.`,
    unit: 'ms',
    better: 'lower',
    compute(results) {
      return {
        value: percentile(
          results.map(({ askMs }) => askMs),
          share,
        ),
        sample: results.length,
      };
    },
  };
}

const within = (rank: number | null, limit: number) => rank !== null && rank <= limit;

/** In the order in which they are shown. */
export const metrics: readonly Metric[] = [
  createMean({
    key: 'passageFirst',
    label: 'right passage first',
    definition:
      'Share of the answerable questions whose first search result holds a gold span (at least half of it).',
    among: answerable,
    value: ({ passageRank }) => within(passageRank, 1),
  }),
  createMean({
    key: 'passageFive',
    label: 'right passage in five',
    definition: 'Share of the answerable questions with such a passage among the first five search results.',
    among: answerable,
    value: ({ passageRank }) => within(passageRank, 5),
  }),
  createMean({
    key: 'mrr',
    label: 'mean reciprocal rank',
    definition:
      'Mean over the answerable questions of 1 / rank of the first such passage among ten; 0 when there is none.',
    among: answerable,
    value: ({ passageRank }) => (passageRank === null ? 0 : 1 / passageRank),
  }),
  createMean({
    key: 'quoteFirst',
    label: 'answer in the first quote',
    definition:
      'Share of the answerable questions whose first quote holds a gold span (nine tenths of it, or lies inside a longer one).',
    among: answerable,
    value: ({ quoteRank }) => within(quoteRank, 1),
  }),
  createMean({
    key: 'quoteThree',
    label: 'answer in three quotes',
    definition: 'Share of the answerable questions with such a quote among the first three.',
    among: answerable,
    value: ({ quoteRank }) => within(quoteRank, 3),
  }),
  createMean({
    key: 'allParts',
    label: 'all parts found',
    definition: 'Share of the answerable questions whose every gold part is held by some quote.',
    among: answerable,
    value: ({ allParts }) => allParts,
  }),
  createMean({
    key: 'severalParts',
    label: 'all of several parts found',
    definition: 'The same among the questions with two or more gold parts.',
    among: ({ partCount }) => partCount > 1,
    value: ({ allParts }) => allParts,
  }),
  createMean({
    key: 'passageRecall',
    label: 'gold in five passages (recall)',
    definition:
      'Mean over the answerable questions of the share of gold characters that the first five search results cover.',
    among: answerable,
    value: ({ passageRecall }) => passageRecall,
  }),
  createMean({
    key: 'quoteRecall',
    label: 'gold in the quotes (recall)',
    definition: 'Mean over the answerable questions of the share of gold characters that the quotes cover.',
    among: answerable,
    value: ({ quoteRecall }) => quoteRecall,
  }),
  createMean({
    key: 'quotePrecision',
    label: 'quotes that are gold (precision)',
    definition:
      'Mean over the answerable questions of the share of the quotes’ characters that are gold; 0 without quotes.',
    among: answerable,
    value: ({ quotePrecision }) => quotePrecision,
  }),
  createMean({
    key: 'quoteIou',
    label: 'quotes and gold (IoU)',
    definition:
      'Mean over the answerable questions of the characters in both quotes and gold, divided by those in either.',
    among: answerable,
    value: ({ quoteIou }) => quoteIou,
  }),
  createMean({
    key: 'answered',
    label: 'answerable answered',
    definition: 'Share of the answerable questions that were not refused.',
    among: answerable,
    value: ({ answered }) => answered,
  }),
  createMean({
    key: 'refused',
    label: 'unanswerable refused',
    definition: 'Share of the questions without gold that ended in not_found.',
    among: ({ answerable }) => !answerable,
    value: ({ answered }) => !answered,
  }),
  createMean({
    key: 'disagreements',
    label: 'disagreements found',
    definition:
      'Share of the questions with stated sides where one flagged disagreement points at quotes that hold each side’s value.',
    among: ({ disputed }) => disputed,
    value: ({ sidesFlagged }) => sidesFlagged,
  }),
  createMean({
    key: 'sidesShown',
    label: 'both sides shown',
    definition:
      'Share of the questions with stated sides whose quotes hold each side’s value, flagged or not.',
    among: ({ disputed }) => disputed,
    value: ({ sidesShown }) => sidesShown,
  }),
  createMean({
    key: 'falseFlags',
    label: 'false disagreement flags',
    definition: 'Share of the questions without stated sides whose answer flags a disagreement.',
    better: 'lower',
    among: ({ disputed }) => !disputed,
    value: ({ flagCount }) => flagCount > 0,
  }),
  createMean({
    key: 'followUps',
    label: 'follow-ups answered',
    definition:
      'Share of the answerable questions with history that have the answer in the first three quotes.',
    among: ({ followUp, answerable }) => followUp && answerable,
    value: ({ quoteRank }) => within(quoteRank, 3),
  }),
  createMean({
    key: 'standalone',
    label: 'follow-ups written out',
    definition:
      'Mean share of the words of the expected standalone question that the answer’s standaloneQuestion has.',
    among: ({ standaloneShare }) => standaloneShare !== null,
    value: ({ standaloneShare }) => standaloneShare ?? 0,
  }),
  createCount(
    {
      key: 'unverifiedQuotes',
      label: 'unverified quotes',
      definition:
        'Quotes that are not the slice of their document that they claim to be, or not inside their reference.',
    },
    ({ unverifiedQuotes }) => unverifiedQuotes,
    ({ quotes }) => quotes.length,
  ),
  createCount(
    {
      key: 'unverifiedPassages',
      label: 'unverified passages',
      definition: 'References, near misses and search results whose text is not the slice of their document.',
    },
    ({ unverifiedPassages }) => unverifiedPassages,
    ({ checkedPassages }) => checkedPassages,
  ),
  createCount(
    {
      key: 'degraded',
      label: 'degraded answers',
      definition: 'Answers for which the chat model’s choice was not used.',
    },
    ({ degraded }) => Number(degraded !== null),
    () => 1,
  ),
  createLatency(0.5),
  createLatency(0.95),
  createLatency(0.99),
];

/** Every figure over the given questions, by key. */
export function createFigures(results: readonly QuestionResult[]): Figures {
  return Object.fromEntries(metrics.map((metric) => [metric.key, metric.compute(results)]));
}
