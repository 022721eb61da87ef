/**
 * What the bundled encoder learned from `scripts/encoder/passages`: by its vectors alone the sentence that answers is
 * found more often than by the model as published. None of these questions was in its training.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenedSet, openSet } from '../../scripts/training/open-set.ts';
import type { Embedder } from '../../src/contract/embedder.ts';
import { openLocalEmbedder } from '../../src/embed/local/open-local-embedder.ts';
import { openWordVectors } from '../../src/embed/local/word-vectors.ts';
import type { LocatedQuestion } from '../../src/measure/question-set.ts';

const collections = ['atlas', 'clinic', 'ledger'].map((name) =>
  join(import.meta.dirname, 'collections', name),
);
const words = openWordVectors();
let published: Embedder;
let trained: Embedder;

beforeAll(async () => {
  [published, trained] = await Promise.all([openLocalEmbedder({ asPublished: true }), openLocalEmbedder()]);
});

afterAll(() => Promise.all([published.close(), trained.close()]));

/** Whether the sentence with the highest cosine holds a part of the gold. */
async function findsAnswer(set: OpenedSet, { question, parts }: LocatedQuestion): Promise<boolean> {
  const { passages } = await set.search(question, null);
  const best = passages
    .flatMap(({ passage, cosines }) =>
      passage.sentences.map((sentence, i) => ({ passage, sentence, cosine: cosines[i] ?? 0 })),
    )
    .reduce((first, second) => (second.cosine > first.cosine ? second : first));
  return parts
    .flat()
    .some(
      ({ document, start, end }) =>
        document === best.passage.document && start < best.sentence.end && best.sentence.start < end,
    );
}

async function shareFound(embedder: Embedder): Promise<number> {
  const found: boolean[] = [];
  for (const folder of collections) {
    const source = { path: join(folder, 'questions.jsonl'), folder: join(folder, 'documents'), weight: 1 };
    const set = await openSet(source, { embedder, words });
    const asked = set.questions.filter(({ parts, standalone }) => parts.length > 0 && standalone === null);
    for (const question of asked) found.push(await findsAnswer(set, question));
  }
  return found.filter(Boolean).length / found.length;
}

describe('the trained encoder', () => {
  it('finds the sentence that answers more often than the model as published', async () => {
    const [before, after] = [await shareFound(published), await shareFound(trained)];
    expect(after).toBeGreaterThanOrEqual(before + 0.05);
  });

  it('was trained on passages whose questions name sentences that are there', () => {
    const folder = join(import.meta.dirname, '../../scripts/encoder/passages');
    const read = readdirSync(folder).map((name) => checkPassages(readFileSync(join(folder, name), 'utf8')));
    expect(read.flatMap(({ wrong }) => wrong)).toEqual([]);
    expect(read.reduce((sum, { questions }) => sum + questions, 0)).toBeGreaterThan(20_000);
  });
});

/** The lines that break the format of `scripts/encoder/passages.py`, and how many questions there are. */
function checkPassages(text: string): { wrong: string[]; questions: number } {
  const wrong: string[] = [];
  let [sentences, questions] = [0, 0];
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    const sentence = /^(\d+)\.? \S/.exec(line);
    const question = /^\? \S[^|]*\|\s*(\d+(?:\s*,\s*\d+)*)$/.exec(line);
    if (line.startsWith('= ')) sentences = 0;
    else if (Number(sentence?.[1]) === sentences + 1) sentences++;
    else if (question?.[1]?.split(',').every((number) => Number(number) <= sentences)) questions++;
    else wrong.push(line);
  }
  return { wrong, questions };
}
