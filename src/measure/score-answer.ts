/** One question, what the system gave, and the gold: the figures of that question. Pure. */
import type { Answer, Reference } from '../contract/answer.ts';
import { countCharacters, countShared, type PlacedSpan } from './character-set.ts';
import { findUnverifiedPassages, findUnverifiedQuotes } from './check-spans.ts';
import { nearestGold, passageHolds, quoteHolds } from './hold-gold.ts';
import type { Corpus } from './load-corpus.ts';
import type { GoldSpan, LocatedQuestion } from './question-set.ts';
import type { GoldExcerpt, QuestionResult, ShownQuote } from './report.ts';
import { scoreSides } from './score-sides.ts';

/** What the system gave for a question. */
export interface Given {
  readonly answer: Answer;
  /** The first ten results of `search`, best first. */
  readonly passages: readonly Reference[];
  readonly askMs: number;
}

/** How many search results count for the recall of gold characters. */
const passageLimit = 5;
/** Characters kept on either side of a gold span. */
const contextLength = 120;

/** Scores what was given for one question against its gold and the stored documents. */
export function scoreAnswer(question: LocatedQuestion, given: Given, corpus: Corpus): QuestionResult {
  const { answer, askMs } = given;
  const quotes = placeQuotes(answer);
  const shown = [...answer.references, ...answer.nearMisses, ...given.passages];
  return {
    id: question.id,
    question: question.question,
    followUp: question.history.length > 0,
    type: question.type,
    language: question.language,
    answerable: question.parts.length > 0,
    answered: answer.status === 'answered',
    ...scoreRanks(question, given.passages.map(placePassage), quotes),
    ...scoreCharacters(question, given.passages.slice(0, passageLimit).map(placePassage), quotes),
    score: firstScore(answer),
    disputed: question.sides.length > 0,
    ...scoreSides(question.sides, answer),
    flagCount: answer.disagreements.length,
    standaloneQuestion: answer.standaloneQuestion,
    standaloneShare:
      question.standalone === null ? null : wordShare(question.standalone, answer.standaloneQuestion),
    askMs,
    quotes,
    gold: question.parts.map((part) => part.map((span) => withContext(span, corpus))),
    unverifiedQuotes: findUnverifiedQuotes(answer, corpus).length,
    checkedPassages: shown.length,
    unverifiedPassages: findUnverifiedPassages(shown, corpus).length,
    degraded: answer.degraded,
  };
}

/** The answer's quotes with the document that each comes from. */
export function placeQuotes(answer: Answer): ShownQuote[] {
  return answer.quotes.map(({ reference, start, end, text }) => {
    const document = answer.references.find(({ number }) => number === reference)?.document.id ?? '';
    return { document, start, end, text };
  });
}

/** The score of the reference that the first quote comes from. */
export function firstScore(answer: Answer): number | null {
  const first = answer.quotes[0];
  return answer.references.find(({ number }) => number === first?.reference)?.score ?? null;
}

function withContext(span: GoldSpan, corpus: Corpus): GoldExcerpt {
  const text = corpus.find(span.document)?.text ?? '';
  const before = text.slice(Math.max(0, span.start - contextLength), span.start);
  const after = text.slice(span.end, span.end + contextLength);
  return {
    ...span,
    before: before.slice(before.lastIndexOf('\n') + 1).toWellFormed(),
    after: (after.split('\n', 1)[0] ?? '').toWellFormed(),
  };
}

function placePassage({ document, start, end }: Reference): PlacedSpan {
  return { document: document.id, start, end };
}

function scoreRanks(
  { parts }: LocatedQuestion,
  passages: readonly PlacedSpan[],
  quotes: readonly PlacedSpan[],
) {
  const gold = parts.flat();
  const passage = passages.findIndex((one) => gold.some((span) => passageHolds(one, span)));
  const quote = quotes.findIndex((one) => gold.some((span) => quoteHolds(one, span)));
  const held = parts.filter((part) => part.some((span) => quotes.some((one) => quoteHolds(one, span))));
  return {
    passageRank: passage < 0 ? null : passage + 1,
    quoteRank: quote < 0 ? null : quote + 1,
    partCount: parts.length,
    allParts: parts.length > 0 && held.length === parts.length,
  };
}

function scoreCharacters(
  { parts }: LocatedQuestion,
  passages: readonly PlacedSpan[],
  quotes: readonly PlacedSpan[],
) {
  const passageGold = nearestGold(parts, passages);
  const gold = nearestGold(parts, quotes);
  const shared = countShared(gold, quotes);
  const quoted = countCharacters(quotes);
  const wanted = countCharacters(gold);
  return {
    passageRecall: divide(countShared(passageGold, passages), countCharacters(passageGold)),
    quoteRecall: divide(shared, wanted),
    quotePrecision: divide(shared, quoted),
    quoteIou: divide(shared, quoted + wanted - shared),
  };
}

function divide(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function wordShare(expected: string, given: string): number {
  const words = (text: string) =>
    new Set(
      text
        .normalize('NFC')
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]+/gu),
    );
  const wanted = words(expected);
  return divide(wanted.intersection(words(given)).size, wanted.size);
}
