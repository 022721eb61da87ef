import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../src/analyze/create-analyzer.ts';

const { queryTerms, headingTerms, indexTerms } = createAnalyzer();
const bridges = (question: string) => queryTerms(question, ['en', 'ru']).flatMap((term) => term.bridges);

describe('an entry named by its number', () => {
  it.each([
    ['What is reference 34 about?', 34],
    ['Who wrote source no. 12?', 12],
    ['Which newspaper is [7]?', 7],
    ['Is footnote number 3 in English?', 3],
    ['О чём источник 12?', 12],
  ])('is looked up: %s', (question, number) => {
    expect(bridges(question)).toContain(`e~${number}`);
  });

  it.each(['Were 34 looms sold?', 'Which sources of 1912 tell of it?', 'When was mill 3 built?'])(
    'is no other number: %s',
    (question) => {
      expect(bridges(question).filter((bridge) => bridge.startsWith('e~'))).toEqual([]);
    },
  );

  it('stands beside the headings of the entry, and in no text', () => {
    const heading = { title: 'The mill', section: ['References'], entry: 34 };
    expect(headingTerms(heading)).toContain('e~34');
    expect(headingTerms({ ...heading, entry: null })).not.toContain('e~34');
    expect(indexTerms('It burnt down [34].')).not.toContain('e~34');
  });
});
