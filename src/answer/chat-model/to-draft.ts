/** The model's reply → a draft. What it points at wrongly is dropped and counted; nothing that it wrote goes through. */
import type { Draft } from '../../contract/draft.ts';
import type { PassageSheet } from './passage-sheet.ts';
import { pickQuotes } from './pick-quotes.ts';
import type { SelectionReply } from './reply-schema.ts';
import { createTally } from './tally.ts';
import { toDisagreements } from './to-disagreements.ts';

export interface DraftOptions {
  readonly sheet: PassageSheet;
  /** Picks at most. */
  readonly limit: number;
}

/** An empty draft is the model's own "the documents don't say". */
export function toDraft(reply: SelectionReply, options: DraftOptions): Draft {
  if (reply.not_answered) return { picks: [], disagreements: [], dropped: [] };
  const tally = createTally();
  const picked = pickQuotes(reply, { ...options, tally });
  const disagreements = toDisagreements(reply, { picked, tally });
  return { picks: picked.map(({ pick }) => pick), disagreements, dropped: tally.read() };
}
