/**
 * Draft → verified quotes, numbered references and disagreements. The promise lives here: what leaves this function is
 * a slice of a stored document, and what could not be shown to be one is counted, not shown.
 */
import type { Disagreement, Dropped, Quote, Reference } from '../contract/answer.ts';
import type { Draft, DraftDisagreement } from '../contract/draft.ts';
import { checkPick, type Gate, type VerifiedQuote } from './check-pick.ts';
import { createReference } from './create-reference.ts';
import { at, isInside, splitsCharacter } from './stand-in.ts';

export interface Verified {
  readonly quotes: readonly Quote[];
  readonly references: readonly Reference[];
  readonly disagreements: readonly Disagreement[];
  readonly dropped: readonly Dropped[];
}

export function verify(draft: Draft, gate: Gate): Verified {
  const tally = new Map<string, number>();
  const drop = (reason: string, count = 1) => tally.set(reason, (tally.get(reason) ?? 0) + count);
  for (const { reason, count } of draft.dropped) {
    if (Number.isSafeInteger(count) && count > 0) drop(reason, count);
  }
  const passed = acceptPicks(draft, gate, drop);
  const accepted = passed.filter((quote) => quote !== null);
  const order = referenceOrder(accepted);
  return {
    quotes: accepted.map((quote) => toQuote(quote, order)),
    references: order
      .map((passage, i) => toReference(passage, i + 1, { accepted, gate }))
      .filter((entry) => entry !== null),
    disagreements: draft.disagreements.flatMap((entry) =>
      resolveDisagreement(entry, { passed, accepted, drop }),
    ),
    dropped: [...tally].map(([reason, count]) => ({ reason, count })),
  };
}

/** For each pick, the quote it became or null. */
function acceptPicks(draft: Draft, gate: Gate, drop: (reason: string) => void): (VerifiedQuote | null)[] {
  const accepted: VerifiedQuote[] = [];
  return draft.picks.map((pick) => {
    const result = checkPick(pick, gate);
    const reason = typeof result === 'string' ? result : overlaps(result, accepted) ? 'quoted already' : null;
    if (reason !== null || typeof result === 'string') {
      drop(reason ?? String(result));
      return null;
    }
    accepted.push(result);
    return result;
  });
}

const overlaps = (quote: VerifiedQuote, others: readonly VerifiedQuote[]) =>
  others.some(
    (other) => other.document.id === quote.document.id && other.start < quote.end && quote.start < other.end,
  );

/** Positions of passages in the order in which quotes use them: their place here plus one is their number. */
function referenceOrder(quotes: readonly VerifiedQuote[]): number[] {
  return [...new Set([...quotes.map(({ passage }) => passage), ...quotes.flatMap(({ alsoIn }) => alsoIn)])];
}

function toQuote(
  { passage, text, start, end, highlights, alsoIn }: VerifiedQuote,
  order: readonly number[],
): Quote {
  const quote = { reference: order.indexOf(passage) + 1, text, start, end, highlights };
  return alsoIn.length === 0 ? quote : { ...quote, alsoIn: alsoIn.map((other) => order.indexOf(other) + 1) };
}

interface ReferenceSources {
  readonly accepted: readonly VerifiedQuote[];
  readonly gate: Gate;
}

function toReference(
  position: number,
  number: number,
  { accepted, gate }: ReferenceSources,
): Reference | null {
  const retrieved = gate.passages[position];
  const document = retrieved && gate.documents.get(retrieved.passage.document);
  if (retrieved === undefined || document === undefined) return null;
  const { passage, score } = retrieved;
  const mark = accepted.find((quote) => quote.passage === position) ?? passage;
  return createReference({ number, passage, document, score, mark });
}

interface DisagreementSources {
  readonly passed: readonly (VerifiedQuote | null)[];
  readonly accepted: readonly VerifiedQuote[];
  readonly drop: (reason: string) => void;
}

/** Kept when at least two of its sides stand in quotes that passed, each value inside its quote. */
function resolveDisagreement(
  entry: DraftDisagreement,
  { passed, accepted, drop }: DisagreementSources,
): Disagreement[] {
  const sides = entry.sides.flatMap(({ pick, value }) => {
    const quote = at(passed, pick);
    if (!quote || !isInside(value, quote) || splitsCharacter(quote.document.text, value)) return [];
    return [{ value: quote.document.text.slice(value.start, value.end), quote: accepted.indexOf(quote) }];
  });
  if (sides.length < 2 || new Set(sides.map(({ value }) => value)).size < 2) {
    drop('disagreement without two verified sides');
    return [];
  }
  // Whoever made the draft may name one of these kinds, not write a sentence of its own.
  const about = kinds.has(entry.about) ? entry.about : 'statement';
  return [{ about, values: sides.map(({ value }) => value), quotes: sides.map(({ quote }) => quote) }];
}

const kinds = new Set(['date', 'number', 'name', 'place', 'office', 'statement']);
