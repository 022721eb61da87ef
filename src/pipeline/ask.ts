/** The story of a question: rewrite, retrieve, rank, select, verify, answer. */
import type { Answer, AskRequest } from '../contract/answer.ts';
import type { AskListener } from '../contract/quoth.ts';
import type { Retrieval } from '../contract/retrieval.ts';
import type { Ranker, Rewriter, Selection, Selector } from '../contract/selector.ts';
import type { Gate } from '../verify/check-pick.ts';
import { createReference } from '../verify/create-reference.ts';
import { type Verified, verify } from '../verify/verify.ts';
import { cleanHistory, cleanQuestion } from './clean-question.ts';
import { startClock } from './clock.ts';
import type { DocumentShelf } from './document-shelf.ts';

export interface AskDependencies {
  retrieve(question: string): Promise<Retrieval>;
  readonly rewriter: Rewriter;
  readonly ranker: Ranker;
  readonly selector: Selector;
  readonly shelf: DocumentShelf;
}

const maxNearMisses = 3;

export async function ask(
  request: AskRequest,
  listener: AskListener,
  { retrieve, rewriter, ranker, selector, shelf }: AskDependencies,
): Promise<Answer> {
  const clock = startClock();
  const question = cleanQuestion(request.question, 'question');
  const standalone = await rewriter.rewrite(question, cleanHistory(request.history), listener.signal);
  const retrieval = await retrieve(standalone);
  clock.mark('retrieveMs');
  const ranking = ranker.rank(retrieval);
  clock.mark('rankMs');
  const input = {
    question: standalone,
    retrieval,
    ranking,
    limit: request.limit ?? null,
    signal: listener.signal,
  };
  const selection = await selector.select(input);
  clock.mark('selectMs');
  listener.signal?.throwIfAborted();
  const gate = { passages: ranking.passages, documents: await shelf.documentsOf(ranking.passages) };
  const verified = verify(selection.draft, gate);
  for (const quote of verified.quotes) {
    const reference = verified.references[quote.reference - 1];
    if (reference) listener.onQuote?.(quote, reference);
  }
  return composeAnswer({ question, standalone, verified, selection, gate, timings: clock.read() });
}

interface AnswerParts {
  readonly question: string;
  readonly standalone: string;
  readonly verified: Verified;
  readonly selection: Selection;
  readonly gate: Gate;
  readonly timings: Answer['timings'];
}

function composeAnswer({ question, standalone, verified, selection, gate, timings }: AnswerParts): Answer {
  const answered = verified.quotes.length > 0;
  return {
    status: answered ? 'answered' : 'not_found',
    question,
    standaloneQuestion: standalone,
    ...verified,
    nearMisses: answered ? [] : nearMisses(gate),
    mode: selection.mode,
    degraded: selection.degraded,
    timings,
  };
}

function nearMisses({ passages, documents }: Gate): Answer['nearMisses'] {
  return passages.slice(0, maxNearMisses).flatMap(({ passage, score }, i) => {
    const document = documents.get(passage.document);
    return document ? [createReference({ number: i + 1, passage, document, score })] : [];
  });
}
