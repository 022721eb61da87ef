/** A passage of the test's own sentences, a space between them. */
import type { Passage } from '../../src/contract/passage.ts';

type Place = Pick<Passage, 'document' | 'ordinal'> & Partial<Pick<Passage, 'section' | 'kind'>>;

export function createPassage(
  sentences: readonly string[],
  { document, ordinal, section = [], kind = 'text' }: Place,
): Passage {
  const text = sentences.join(' ');
  let at = 0;
  const placed = sentences.map((each) => {
    const start = at;
    at += each.length + 1;
    return { text: each, start, end: start + each.length };
  });
  return {
    id: `${document}#${ordinal}`,
    document,
    ordinal,
    kind,
    section,
    page: null,
    text,
    start: 0,
    end: text.length,
    citations: [],
    sentences: placed,
  };
}
