import { describe, expect, it } from 'vitest';
import { createPage } from '../../../src/measure/create-page.ts';
import { calibrationError, createReliabilityBins } from '../../../src/measure/create-reliability-plot.ts';
import { createReport } from '../../../src/measure/create-report.ts';
import { describeFaults, findMisses } from '../../../src/measure/find-misses.ts';
import { formatReport } from '../../../src/measure/format-report.ts';
import { createResult, spanOf } from './fixtures.ts';

const quote = { ...spanOf('The tower'), text: '<script>alert("x")</script>' };
const hostile = createResult({
  id: '<b>id',
  question: 'What is <img src=x onerror=alert(1)>?',
  standaloneQuestion: 'What is "it" & <i>?',
  type: '<u>',
  language: '<s>',
  score: 0.95,
  quotes: [quote],
  gold: [[{ ...quote, before: '<before>', after: "'after'" }]],
});
const abstention = {
  asked: 4,
  falseAnswers: 1,
  skipped: 1,
  unverifiedQuotes: 0,
  answered: [{ id: 'f', question: '<h1>why', score: 0.4, quotes: [quote] }],
};
const report = createReport({
  file: '<file>.json',
  system: { mode: '<mode>', embedder: '<model>', passages: 3 },
  results: [hostile, createResult({ id: 'right', quoteRank: 1, score: 0.85, answered: true })],
  abstention,
});

describe('the page of a run', () => {
  const page = createPage(report);

  it('turns no foreign text into markup', () => {
    const tags = new Set(page.match(/<\/?([a-z0-9]+)/gi)?.map((tag) => tag.replace(/[</]/g, '')));
    for (const tag of ['script', 'img', 'b', 'i', 'u', 's', 'file', 'mode', 'model', 'before']) {
      expect(tags).not.toContain(tag);
    }
    expect(page).toContain('&#60;script&#62;alert(&#34;x&#34;)&#60;/script&#62;');
  });

  it('needs nothing from elsewhere', () => {
    expect(page).not.toMatch(/\b(?:src|href|url)\s*[=(]\s*["']?(?:https?:|\/\/)/);
  });

  it('shows a miss beside its gold with the words around it', () => {
    expect(page).toContain('&#60;before&#62;<mark>');
    expect(page).toContain('wrong quote; right passage not found');
  });

  it('draws the reliability plot with the count of each tenth', () => {
    expect(page).toContain('Score 0.8 to 0.9: 100 % of 1 right');
    expect(page).toContain('Score 0.9 to 1.0: 0 % of 1 right');
  });

  it('tells false answers in the terminal as well', () => {
    expect(formatReport(report)).toMatch(/answered without its documents +0\.250 +n 4/);
    expect(formatReport(report)).toMatch(/answer in the first quote +0\.500 +n 2/);
  });
});

describe('the reliability of the score', () => {
  it('is the weighted distance between score and share right', () => {
    const bins = createReliabilityBins([
      createResult({ score: 1, quoteRank: 1 }),
      createResult({ score: 0.9, quoteRank: 2 }),
      createResult({ score: 0.3, answerable: false }),
      createResult({ score: 0.5, answered: false }),
      createResult({ score: null }),
    ]);
    expect(bins.map(({ from, count, rightShare }) => [from, count, rightShare])).toEqual([
      [0.3, 1, 0],
      [0.9, 2, 0.5],
    ]);
    expect(calibrationError(bins)).toBeCloseTo((0.3 + 2 * 0.45) / 3, 12);
    expect(calibrationError([])).toBeNull();
  });
});

describe('the misses', () => {
  it('come with the most confidently wrong first and refusals last', () => {
    const misses = findMisses([
      createResult({ id: 'refused', answered: false, score: null }),
      createResult({ id: 'second', score: 0.9, quoteRank: 2 }),
      createResult({ id: 'right', score: 0.9, quoteRank: 1 }),
      createResult({ id: 'wrong', score: 0.8 }),
    ]);
    expect(misses.map(({ id }) => id)).toEqual(['wrong', 'second', 'refused']);
  });

  it('are also answers that are incomplete, or silent or wrong about a disagreement', () => {
    const right = { quoteRank: 1, allParts: true };
    const faults = [
      { ...right },
      { ...right, partCount: 2, allParts: false },
      { ...right, disputed: true, sidesShown: true },
      { ...right, disputed: true },
      { ...right, disputed: true, sidesShown: true, sidesFlagged: true, flagCount: 1 },
      { ...right, flagCount: 1 },
    ].map((options) => describeFaults(createResult(options)).join());
    expect(faults).toEqual([
      '',
      'not all parts quoted',
      'disagreement not flagged',
      'a side of the disagreement is missing',
      '',
      'flags a disagreement where none is known',
    ]);
  });
});
