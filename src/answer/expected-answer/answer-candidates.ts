/** All places of a sentence that might answer, each with how well its type fits. */
import { wordIndex } from '../values/scan-words.ts';
import type { Value } from '../values/value.ts';
import type { Candidate } from './candidate.ts';
import { clauseCandidates } from './clause-candidates.ts';
import type { ExpectedAnswer } from './expected-answer.ts';
import { phraseCandidates } from './phrase-candidates.ts';
import { type QuestionClass, questionClass } from './question-class.ts';
import { readSentence, type SentenceWords } from './read-sentence.ts';
import { valueFit } from './value-fit.ts';

export interface Candidates {
  readonly sentence: SentenceWords;
  readonly typed: readonly Candidate[];
  readonly phrases: readonly Candidate[];
}

const CLAUSE_KINDS = ['reason', 'manner', 'definition'] as const;

/** The share of the candidate's content words that the question already has. */
function givenShare(sentence: SentenceWords, first: number, next: number): number {
  let content = 0;
  let given = 0;
  for (let at = first; at < next; at++) {
    if (!sentence.content[at]) continue;
    content += 1;
    if (sentence.terms[at] != null) given += 1;
  }
  return content === 0 ? 1 : given / content;
}

function valueCandidates(
  expected: ExpectedAnswer,
  sentence: SentenceWords,
  values: readonly Value[],
): Candidate[] {
  const found: Candidate[] = [];
  for (const value of values) {
    const fit = valueFit(value, expected);
    if (fit === 0) continue;
    const first = wordIndex(sentence.words, value.start);
    const next = wordIndex(sentence.words, value.end - 1) + 1;
    const share = givenShare(sentence, first, next);
    if (share < 1) found.push({ first, next, fit: fit * (1 - share * 0.6), source: 'value', given: share });
  }
  return found;
}

/** A phrase that a typed value covers adds nothing; in a question for a value it only blurs its borders. */
const isNew = (phrase: Candidate, typed: readonly Candidate[], asked: QuestionClass): boolean =>
  !typed.some((value) =>
    asked === 'open'
      ? value.first === phrase.first && value.next === phrase.next
      : value.first < phrase.next && phrase.first < value.next,
  );

function readCandidates(expected: ExpectedAnswer, text: string, values: readonly Value[]): Candidates {
  const sentence = readSentence(expected, text);
  const typed = valueCandidates(expected, sentence, values);
  for (const kind of CLAUSE_KINDS) {
    const rank = expected.kinds.indexOf(kind);
    if (rank >= 0) typed.push(...clauseCandidates(sentence, kind, rank === 0 ? 1 : 0.7));
  }
  const asked = questionClass(expected);
  const phrases = phraseCandidates(sentence, expected, asked === 'open' ? 0.5 : 0.2);
  return { sentence, typed, phrases: phrases.filter((phrase) => isNew(phrase, typed, asked)) };
}

/** A ranker asks for type, best span and highlights of one sentence in turn; all live as long as the question. */
const known = new WeakMap<ExpectedAnswer, Map<string, Candidates>>();

/** The candidates of `text`; `values` are its extracted values. */
export function findCandidates(expected: ExpectedAnswer, text: string, values: readonly Value[]): Candidates {
  const byText = known.get(expected) ?? new Map<string, Candidates>();
  known.set(expected, byText);
  const candidates = byText.get(text) ?? readCandidates(expected, text, values);
  byText.set(text, candidates);
  return candidates;
}
