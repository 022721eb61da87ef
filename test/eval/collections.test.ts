/**
 * Questions on documents of many kinds: news, science, business, law and support, speech, lives, reference. The models
 * were trained with the questions of the first two folders too, so that those figures guard against getting worse; nothing was trained
 * on the unseen ones, and `npm run train` prints what is reached on sets that were held out.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createFigures } from '../../src/measure/metrics.ts';
import { countUnverified, type EvalReport } from '../../src/measure/report.ts';
import { keepLimits, type Limits } from './keep-limits.ts';
import { measure } from './measure.ts';

interface Folder extends Limits {
  readonly name: string;
  /** Each so many is measured: together they would take longer than all other tests. */
  readonly every: number;
  /** Sets and questions in each of them at least. */
  readonly sets: number;
  readonly questions: number;
}

const folders: readonly Folder[] = [
  {
    name: 'collections',
    every: 4,
    sets: 10,
    questions: 100,
    atLeast: {
      passageFirst: 0.765,
      quoteFirst: 0.65,
      quoteThree: 0.74,
      answered: 0.82,
      refused: 0.75,
      disagreements: 0.32,
      sidesShown: 0.49,
      followUps: 0.605,
    },
    atMost: { falseFlags: 0.045 },
  },
  {
    name: 'small',
    every: 6,
    sets: 20,
    questions: 30,
    atLeast: {
      quoteFirst: 0.77,
      quoteThree: 0.82,
      answered: 0.87,
      refused: 0.6,
      disagreements: 0.42,
      sidesShown: 0.6,
    },
    atMost: { falseFlags: 0.065 },
  },
  {
    name: 'unseen',
    every: 1,
    sets: 10,
    questions: 20,
    atLeast: { answered: 0.85, refused: 0.48, disagreements: 0.56, sidesShown: 0.69 },
    atMost: { falseFlags: 0.11 },
  },
];

describe.each(folders)(
  'answers to the questions of $name',
  ({ name, every, sets, questions, atLeast, atMost }) => {
    const folder = join(import.meta.dirname, name);
    const names = readdirSync(folder).filter((_, at) => at % every === 0);
    const reports: EvalReport[] = [];

    beforeAll(async () => {
      for (const set of names)
        reports.push(await measure(join(folder, set, 'questions.jsonl'), join(folder, set, 'documents')));
    });

    const answers = () => reports.flatMap((report) => report.questions);
    const figureOf = (key: string) => createFigures(answers())[key]?.value ?? Number.NaN;

    it('are all asked', () => {
      expect(names.length).toBeGreaterThanOrEqual(sets);
      expect(reports.every((report) => report.questions.length > questions)).toBe(true);
    });

    it('quote nothing but the documents’ own words [quote:verbatim]', () => {
      expect(answers().flatMap(({ quotes }) => quotes).length).toBeGreaterThan(sets * questions * 0.5);
      expect(reports.map(countUnverified)).toEqual(names.map(() => 0));
    });

    keepLimits({ atLeast, atMost }, figureOf);
  },
);
