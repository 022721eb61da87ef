/** Noun-phrase-like runs of words that the question does not have: where an untyped answer may stand. */
import type { Candidate } from './candidate.ts';
import type { ExpectedAnswer } from './expected-answer.ts';
import type { SentenceWords } from './read-sentence.ts';

const LONGEST = 5;
const INNER = new Set(['of', '-', '–', '&', '/', '’']);

function isPart(sentence: SentenceWords, at: number, expected: ExpectedAnswer): boolean {
  if (!sentence.content[at]) return false;
  const term = sentence.terms[at];
  return term == null || expected.focusStems.has(term);
}

/** "tackle Kawann Short": a name begins a phrase of its own. */
const beginsName = (sentence: SentenceWords, at: number): boolean =>
  sentence.words[at]?.capital === true &&
  sentence.words[at - 1]?.capital === false &&
  sentence.words[at - 1]?.kind === 'word';

function phraseEnd(sentence: SentenceWords, at: number, expected: ExpectedAnswer): number {
  let next = at + 1;
  while (next < at + LONGEST && next < sentence.words.length) {
    if (beginsName(sentence, next)) break;
    if (isPart(sentence, next, expected)) next += 1;
    else if (INNER.has(sentence.words[next]?.lower ?? '') && isPart(sentence, next + 1, expected)) next += 2;
    else break;
  }
  return next;
}

/** The runs of content words in `sentence` that are new to the question. */
export function phraseCandidates(
  sentence: SentenceWords,
  expected: ExpectedAnswer,
  fit: number,
): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < sentence.words.length; ) {
    if (!isPart(sentence, at, expected)) {
      at += 1;
      continue;
    }
    const next = phraseEnd(sentence, at, expected);
    found.push({ first: at, next, fit, source: 'phrase', given: 0 });
    at = next;
  }
  return found;
}
