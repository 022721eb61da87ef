/** One way to write numbers, so that terminal and page agree. */
import type { Metric } from './metrics.ts';

/** `0.941`, `3`, `4.2 ms`; a dash where there is nothing to measure. */
export function formatFigure(value: number | null, unit: Metric['unit']): string {
  if (value === null) return '–';
  if (unit === 'count') return String(value);
  return unit === 'ms' ? `${value.toFixed(1)} ms` : value.toFixed(3);
}

/** The same with a sign, for the difference of two. */
export function formatChange(before: number | null, after: number | null, unit: Metric['unit']): string {
  if (before === null || after === null) return '–';
  const change = after - before;
  return `${change >= 0 ? '+' : '−'}${formatFigure(Math.abs(change), unit)}`;
}
