/** Ids → picks: each must be on the sheet, counts once, and there are no more of them than wanted. */
import type { Pick } from '../../contract/draft.ts';
import type { Span } from '../../contract/span.ts';
import { findClause } from './find-clause.ts';
import { locateWords } from './locate-words.ts';
import type { PassageSheet, SheetEntry } from './passage-sheet.ts';
import type { SelectionReply } from './reply-schema.ts';
import type { Tally } from './tally.ts';

/** A pick with the sentence that it came from. */
export interface PickedQuote extends SheetEntry {
  readonly id: string;
  readonly pick: Pick;
}

export interface PickOptions {
  readonly sheet: PassageSheet;
  readonly limit: number;
  readonly tally: Tally;
}

type ReplyQuote = SelectionReply['quotes'][number];

const roleOrder = ['answers', 'completes', 'contradicts'];

/** In the order of their roles, then in the model's own; last what only a disagreement names. */
export function pickQuotes(reply: SelectionReply, { sheet, limit, tally }: PickOptions): PickedQuote[] {
  const picked = new Map<string, PickedQuote>();
  function add(id: string, quote: ReplyQuote): void {
    const entry = sheet.entries.get(id);
    if (entry === undefined) tally.count('sentence id does not exist');
    else if (picked.has(id)) tally.count('sentence named twice');
    else if (picked.size >= limit) tally.count('more sentences than wanted');
    else picked.set(id, { ...entry, id, pick: createPick(quote, entry) });
  }
  const sides = sidesOf(reply);
  const ordered = reply.quotes.toSorted((a, b) => roleOrder.indexOf(a.role) - roleOrder.indexOf(b.role));
  for (const quote of ordered) {
    const id = normalizeId(quote.id);
    // A sentence in dispute is not trimmed: its value must stay inside.
    add(id, sides.has(id) ? { ...quote, from: null, to: null } : quote);
  }
  for (const [id, side] of sides) if (!picked.has(id)) add(id, side);
  return [...picked.values()];
}

/** The sides of disagreements by id: they are quoted even when the model forgot to list them. */
function sidesOf({ disagreements }: SelectionReply): Map<string, ReplyQuote> {
  const sides = disagreements.flatMap((entry) => entry.sides);
  return new Map(
    sides.map(({ id, value }) => [
      normalizeId(id),
      { id, role: 'contradicts', answer: value, from: null, to: null },
    ]),
  );
}

/** Some models repeat the colon, brackets or capitals around an id. */
export const normalizeId = (id: string) =>
  id
    .trim()
    .toLowerCase()
    .replace(/^\[|[\]:.]$/g, '');

function createPick(quote: ReplyQuote, { passage, sentence, source }: SheetEntry): Pick {
  const clause = findClause(source.text, quote);
  const shown = clause ?? { start: 0, end: source.text.length };
  const answer = quote.answer === null ? null : locateWords(source.text, quote.answer);
  const marked = answer !== null && answer.start >= shown.start && answer.end <= shown.end;
  const place = ({ start, end }: Span) => ({ start: source.start + start, end: source.start + end });
  return {
    passage,
    sentence,
    ...(clause ? { span: place(clause) } : {}),
    ...(marked ? { highlights: [place(answer)] } : {}),
  };
}
