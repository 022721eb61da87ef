/** A score is worth what it foretells: for each tenth of the score, how many of the first quotes were right. */
import { isRight } from './create-comparison.ts';
import type { QuestionResult } from './report.ts';

/** The questions answered with a score in one tenth. */
export interface ReliabilityBin {
  readonly from: number;
  readonly count: number;
  readonly meanScore: number;
  readonly rightShare: number;
}

/** The tenths that hold answered questions; an answer to an unanswerable question is never right. */
export function createReliabilityBins(results: readonly QuestionResult[]): ReliabilityBin[] {
  const scored = results.flatMap((result) =>
    result.answered && result.score !== null ? [{ score: result.score, right: isRight(result) }] : [],
  );
  const bins = Map.groupBy(scored, ({ score }) => Math.min(9, Math.max(0, Math.floor(score * 10))));
  return [...bins]
    .sort(([a], [b]) => a - b)
    .map(([tenth, members]) => ({
      from: tenth / 10,
      count: members.length,
      meanScore: members.reduce((sum, { score }) => sum + score, 0) / members.length,
      rightShare: members.filter(({ right }) => right).length / members.length,
    }));
}

/** Mean distance between score and share of right answers, weighted by count; null without answers. */
export function calibrationError(bins: readonly ReliabilityBin[]): number | null {
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  return bins.reduce((sum, bin) => sum + bin.count * Math.abs(bin.meanScore - bin.rightShare), 0) / total;
}

const size = 320;
const margin = 44;

/** The plot as inline SVG: bars are shares, the diagonal is a perfectly honest score. */
export function createReliabilityPlot(bins: readonly ReliabilityBin[]): string {
  const at = (share: number) => margin + share * size;
  const up = (share: number) => margin + (1 - share) * size;
  const bars = bins.map(({ from, count, rightShare }) => {
    const width = size / 10 - 4;
    const label = `Score ${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}: ${(rightShare * 100).toFixed(0)} % of ${count} right`;
    const bar = `<rect x="${at(from) + 2}" y="${up(rightShare)}" width="${width}" height="${rightShare * size}" class="bar"><title>${label}</title></rect>`;
    return `${bar}<text x="${at(from + 0.05)}" y="${up(rightShare) - 4}" class="count">${count}</text>`;
  });
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1].map(
    (share) =>
      `<text x="${at(share)}" y="${up(0) + 16}" class="tick">${share}</text><text x="${at(0) - 14}" y="${up(share) + 4}" class="tick">${share}</text>`,
  );
  const whole = size + 2 * margin;
  return [
    `<svg viewBox="0 0 ${whole} ${whole}" width="${whole}" height="${whole}" role="img" aria-label="Reliability plot: share of right first quotes by score">`,
    `<rect x="${at(0)}" y="${up(1)}" width="${size}" height="${size}" class="frame"/>`,
    ...bars,
    `<line x1="${at(0)}" y1="${up(0)}" x2="${at(1)}" y2="${up(1)}" class="ideal"/>`,
    ...ticks,
    `<text x="${at(0.5)}" y="${whole - 8}" class="tick">score of the first quote</text>`,
    `<text x="${at(0)}" y="${margin - 14}">share right (number of answers)</text>`,
    '</svg>',
  ].join('');
}
