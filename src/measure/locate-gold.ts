/** Scores compare places, so every stated answer is first found in the opened documents; what cannot be found is an error, not a miss. */
import type { Document } from '../contract/document.ts';
import { QuothError } from '../contract/errors.ts';
import type { Corpus } from './load-corpus.ts';
import type {
  GoldSpan,
  LocatedQuestion,
  QuestionSet,
  SideValue,
  StatedGold,
  StatedQuestion,
} from './question-set.ts';

/** Finds the gold of every question, or throws QuothError `invalid_request` that names the place in the file. */
export function locateGold(set: QuestionSet, corpus: Corpus): LocatedQuestion[] {
  const locate = (gold: StatedGold) => locateOne(gold, { corpus, path: set.path });
  return set.questions.map((question) => locateQuestion(question, locate));
}

function locateQuestion(question: StatedQuestion, locate: (gold: StatedGold) => GoldSpan[]): LocatedQuestion {
  const sideValue = (gold: StatedGold): SideValue[] => {
    if (gold.start === null && gold.quote !== null) return [{ text: gold.quote, span: null }];
    return locate(gold).map((span) => ({ text: span.text, span }));
  };
  return {
    ...question,
    parts: question.parts.map((part) => part.flatMap(locate)),
    sides: question.sides.map((side) => side.flatMap(sideValue)),
  };
}

interface Search {
  readonly corpus: Corpus;
  readonly path: string;
}

function locateOne(gold: StatedGold, { corpus, path }: Search): GoldSpan[] {
  const fail = (problem: string) => new QuothError('invalid_request', `${path}, ${gold.where}: ${problem}`);
  const named = gold.document === null ? undefined : corpus.find(gold.document);
  if (gold.document !== null && named === undefined) {
    throw fail(`no document "${gold.document}" in the corpus. Point --corpus at the folder that holds it.`);
  }
  if (gold.start !== null && gold.end !== null) {
    const document = named ?? onlyDocument(corpus);
    if (document === undefined) throw fail('offsets need a document: add "document".');
    const span = spanAt(document, gold);
    if (span === null) throw fail(`the span or its quote is not in "${document.name}". Correct it.`);
    return [span];
  }
  const documents = named === undefined ? corpus.documents : [named];
  const spans = documents.flatMap((document) => occurrences(document, gold.quote ?? ''));
  if (spans.length === 0)
    throw fail(
      `the quote is not in ${named?.name ?? 'any document of the corpus'}. Correct it, or point --corpus at the right folder.`,
    );
  return spans;
}

function onlyDocument(corpus: Corpus): Document | undefined {
  return corpus.documents.length === 1 ? corpus.documents[0] : undefined;
}

/** The stated span, or the nearest place of its quote when the offsets count otherwise (code points, an older text). */
function spanAt(document: Document, { start, end, quote }: StatedGold): GoldSpan | null {
  if (start === null || end === null) return null;
  const text = document.text.slice(start, end);
  if (quote === null || quote === text)
    return text.length === end - start ? toSpan(document, start, end) : null;
  const near = occurrences(document, quote).sort(
    (a, b) => Math.abs(a.start - start) - Math.abs(b.start - start),
  );
  return near[0] ?? null;
}

/** Every place of the exact quote; only when there is none, places that differ in white space alone. */
function occurrences(document: Document, quote: string): GoldSpan[] {
  const exact: GoldSpan[] = [];
  for (let at = document.text.indexOf(quote); at >= 0; at = document.text.indexOf(quote, at + quote.length)) {
    exact.push(toSpan(document, at, at + quote.length));
  }
  if (exact.length > 0) return exact;
  const words = quote.trim().split(/\s+/).map(RegExp.escape);
  return [...document.text.matchAll(new RegExp(words.join('\\s+'), 'g'))].map((match) =>
    toSpan(document, match.index, match.index + match[0].length),
  );
}

function toSpan(document: Document, start: number, end: number): GoldSpan {
  return { document: document.id, start, end, text: document.text.slice(start, end) };
}
