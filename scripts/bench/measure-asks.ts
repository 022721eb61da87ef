/** How long a question takes inside of a running process, one after the other. */
import type { Quoth } from '../../src/contract/quoth.ts';
import { percentile } from '../../src/measure/percentile.ts';
import { formatMs, median, type Row } from './format-rows.ts';

/** Asks every question once without counting, then several rounds; percentiles are medians over the rounds. */
export async function measureAsks(
  quoth: Quoth,
  questions: readonly string[],
  rounds: number,
): Promise<Row[]> {
  await askAll(quoth, questions);
  const taken: number[][] = [];
  for (let round = 0; round < rounds; round += 1) taken.push(await askAll(quoth, questions));
  const row = (share: number): Row => ({
    what: `ask p${share * 100}`,
    value: formatMs(median(taken.map((times) => percentile(times, share) ?? Number.NaN))),
  });
  const note = `${questions.length} questions, median of ${rounds} rounds`;
  return [{ ...row(0.5), note }, row(0.95), row(0.99)];
}

async function askAll(quoth: Quoth, questions: readonly string[]): Promise<number[]> {
  const taken: number[] = [];
  for (const question of questions) {
    const started = performance.now();
    await quoth.ask({ question });
    taken.push(performance.now() - started);
  }
  return taken;
}
