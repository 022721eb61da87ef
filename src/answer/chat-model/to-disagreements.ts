/** Sides that the model sees → sides that stand in the sentences: each value must be found in its own quote. */
import type { DraftDisagreement } from '../../contract/draft.ts';
import { compareValues } from '../values/compare-values.ts';
import { extractValues } from '../values/extract-values.ts';
import { locateWords } from './locate-words.ts';
import { normalizeId, type PickedQuote } from './pick-quotes.ts';
import type { SelectionReply } from './reply-schema.ts';
import type { Tally } from './tally.ts';

const maxDisagreements = 8;
const maxSides = 8;

interface Sources {
  readonly picked: readonly PickedQuote[];
  readonly tally: Tally;
}

export function toDisagreements(reply: SelectionReply, { picked, tally }: Sources): DraftDisagreement[] {
  return reply.disagreements.slice(0, maxDisagreements).flatMap(({ about, sides }) => {
    const found = sides.slice(0, maxSides).flatMap((side) => locateSide(side, picked) ?? []);
    if (found.some((a) => found.some((b) => areDifferent(a.text, b.text)))) {
      return [{ about, sides: found.map(({ pick, value }) => ({ pick, value })) }];
    }
    tally.count('disagreement without two values in its sentences');
    return [];
  });
}

/** Models take another notation, or a vaguer statement, for a contradiction. */
function areDifferent(a: string, b: string): boolean {
  if (a.toLowerCase() === b.toLowerCase()) return false;
  const [left, ...moreLeft] = extractValues(a);
  const [right, ...moreRight] = extractValues(b);
  if (!left || !right || moreLeft.length > 0 || moreRight.length > 0) return true;
  return !['equal', 'compatible'].includes(compareValues(left, right));
}

type ReplySide = SelectionReply['disagreements'][number]['sides'][number];

function locateSide({ id, value }: ReplySide, picked: readonly PickedQuote[]) {
  const pick = picked.findIndex((each) => each.id === normalizeId(id));
  const source = picked[pick]?.source;
  const found = source ? locateWords(source.text, value) : null;
  if (source === undefined || found === null) return null;
  return {
    pick,
    value: { start: source.start + found.start, end: source.start + found.end },
    text: source.text.slice(found.start, found.end),
  };
}
