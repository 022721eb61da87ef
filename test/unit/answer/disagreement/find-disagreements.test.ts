import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findDisagreements } from '../../../../src/answer/disagreement/find-disagreements.ts';
import { expectedAnswer } from '../../../../src/answer/expected-answer/expected-answer.ts';

function find(question: string, texts: readonly string[]) {
  const sentences = texts.map((text, at) => ({
    text,
    score: 1 - at * 0.05,
    passage: at,
    document: 'd',
    section: [],
  }));
  return findDisagreements({ question, expected: expectedAnswer(question), sentences });
}

/** Blocks of "about: question" and one line a sentence. */
function readCases(name: string): [question: string, texts: string[], about: string][] {
  const text = readFileSync(new URL(name, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n\n')
    .map((block) => {
      const [head = '', ...lines] = block.split('\n');
      const [about = '', question = ''] = head.split(/: (.*)/);
      return [question, lines.map((line) => line.slice(2)), about];
    });
}

describe('statements that exclude each other', () => {
  it.each(readCases('contradictions.txt'))(
    'are found for "%s" in %j [disagree:all-sides]',
    (question, texts, about) => {
      const found = find(question, texts);
      expect(found.map((entry) => [entry.about, entry.sides.length])).toContainEqual([about, 2]);
    },
  );
});

describe('statements that can all be true', () => {
  it.each(readCases('consistent.txt'))(
    'raise no alarm for "%s" in %j [disagree:no-false-alarm]',
    (question, texts) => {
      expect(find(question, texts)).toEqual([]);
    },
  );
});

describe('a reported side', () => {
  it('points at the value inside its sentence', () => {
    const texts = [
      'The Halden bridge opened on 12 June 1931.',
      'Another source says that the Halden bridge opened in July 1931.',
    ];
    const [found] = find('When did the Halden bridge open?', texts);
    expect(found?.sides.map((side) => texts[side.sentence]?.slice(side.start, side.end))).toEqual([
      '12 June 1931',
      'July 1931',
    ]);
  });

  it('stands once for equal values in other forms', () => {
    const texts = ['She died on 2 April 1931.', 'She died on 5 April 1931.', 'She died on April 2nd, 1931.'];
    expect(find('When did she die?', texts)[0]?.sides.map((side) => side.sentence)).toEqual([0, 1]);
  });

  it('comes from no sentence far less relevant than the best', () => {
    const question = 'When did she die?';
    const sentence = { passage: 0, document: 'd', section: [] };
    const sentences = [
      { ...sentence, text: 'She died on 2 April 1931.', score: 0.9 },
      { ...sentence, text: 'She died on 5 April 1931.', score: 0.1 },
    ];
    expect(findDisagreements({ question, expected: expectedAnswer(question), sentences })).toEqual([]);
  });
});
