/** "The Halden Strike (1901–1903) …", "the Halden Strike, a walkout between 1902 and 1904": what opens with its years is about nothing else. */
import type { Asked } from '../asked.ts';
import type { Opinion } from '../opinions.ts';
import { stretchOf } from './stretch.ts';

/** Both sentences open with the name of what is asked about, and give the years of it: their dispute is the question's, quoted or not. */
export const areEntries = (a: Opinion, b: Opinion, asked: Asked): boolean =>
  asksForYears(asked) && isEntry(a, asked) && isEntry(b, asked);

/** When it was, or when it began or ended: no deed of somebody's is asked about. */
const asksForYears = ({ about, asksStretch, end, events, predicates, names }: Asked): boolean =>
  about === 'date' &&
  (asksStretch || end !== null || (events.size === 0 && (predicates.size === 0 || names.length === 0)));

function isEntry({ facts, value }: Opinion, asked: Asked): boolean {
  if (stretchOf(value) === null) return false;
  const opening = facts.stated.find(({ value: { kind } }) => kind === 'name')?.value;
  if (opening?.kind !== 'name' || opening.normal.role === 'person') return false;
  if (opening.normal.tokens.length < 2 || !OPENS.test(facts.text.slice(0, opening.start))) return false;
  return facts.words.every(({ kind, start }, at) => {
    const concept = facts.concepts[at] ?? null;
    const isOfName = kind !== 'mark' && start >= opening.start && start < opening.end && concept !== null;
    return !isOfName || asked.nameConcepts.has(concept) || asked.predicates.has(concept);
  });
}

/** Nothing but an article or the date of a page stands before it. */
const OPENS = /^(?:[^·|]{0,30}[·|])?[^\p{L}\p{N}]*(?:the |an? )?["“«]?$/iu;
