/** The bench prints one table: what, how much, and under which circumstances. */
import { formatTable } from '../../src/measure/format-table.ts';

export interface Row {
  readonly what: string;
  readonly value: string;
  readonly note?: string;
}

/** A titled block of the table. */
export function formatRows(title: string, rows: readonly Row[]): string {
  const table = formatTable(rows.map(({ what, value }) => [`  ${what}`, value]));
  const lines = table
    .split('\n')
    .map((line, index) => `${line}${rows[index]?.note ? `   ${rows[index].note}` : ''}`);
  return `${title}\n${lines.join('\n')}\n`;
}

/** `1.23 s` or `4.5 ms`. */
export function formatMs(ms: number | null): string {
  if (ms === null) return '–';
  return ms >= 1000 ? `${(ms / 1000).toFixed(2)} s` : `${ms.toFixed(1)} ms`;
}

/** The middle one of several measured values. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

/** Runs `work` so many times and gives the milliseconds of each. */
export async function timeRuns(times: number, work: (run: number) => Promise<unknown>): Promise<number[]> {
  const taken: number[] = [];
  for (let run = 0; run < times; run += 1) {
    const started = performance.now();
    await work(run);
    taken.push(performance.now() - started);
  }
  return taken;
}
