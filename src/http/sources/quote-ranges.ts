/** Which words of a document an address asks to mark: `?start&end` is the quote, `quotes` are its neighbours. */
import type { Span } from '../../contract/span.ts';

export interface QuoteRanges {
  /** What is marked and scrolled to; null when nothing (valid) was asked for. */
  readonly current: Span | null;
  /** All ranges in text order, the current one among them, without repeats. */
  readonly all: readonly Span[];
  /** Something was asked for that the document does not have. */
  readonly invalid: boolean;
}

type Query = Readonly<Record<string, unknown>>;

const rangeLimit = 50;

function parseOffset(value: unknown): number | null {
  return typeof value === 'string' && /^\d{1,10}$/.test(value) ? Number(value) : null;
}

/** Splitting a surrogate pair would show a character that is not there. */
function splitsCharacter(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));
}

function toSpan(start: number | null, end: number | null, text: string): Span | null {
  if (start === null || end === null || start >= end || end > text.length) return null;
  return splitsCharacter(text, start) || splitsCharacter(text, end) ? null : { start, end };
}

function parseList(value: unknown, text: string): (Span | null)[] {
  const values = Array.isArray(value) ? value : [value];
  return values
    .filter((each) => typeof each === 'string')
    .flatMap((each) => each.split(','))
    .filter((each) => each !== '')
    .slice(0, rangeLimit)
    .map((each) => {
      const [start, end, more] = each.split('-');
      return more === undefined ? toSpan(parseOffset(start), parseOffset(end), text) : null;
    });
}

const same = (a: Span, b: Span) => a.start === b.start && a.end === b.end;

/** The ranges of a query string, checked against the text. */
export function parseQuoteRanges(query: Query, text: string): QuoteRanges {
  const list = parseList(query.quotes, text);
  const asked = query.start !== undefined || query.end !== undefined;
  const own = asked ? toSpan(parseOffset(query.start), parseOffset(query.end), text) : null;
  const found = [own, ...list].filter((span) => span !== null);
  const all = found
    .filter((span, at) => found.findIndex((other) => same(span, other)) === at)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  return {
    current: own ?? (asked ? null : (all[0] ?? null)),
    all: asked && own === null ? [] : all,
    invalid: (asked && own === null) || list.includes(null),
  };
}

/** The address of a document with `current` marked. */
export function sourceHref(id: string, ranges: QuoteRanges, current: Span | null, path = ''): string {
  const query = new URLSearchParams();
  if (current) {
    query.set('start', String(current.start));
    query.set('end', String(current.end));
  }
  if (ranges.all.length > 1)
    query.set('quotes', ranges.all.map(({ start, end }) => `${start}-${end}`).join(','));
  const search = query.size > 0 ? `?${query}` : '';
  return `/sources/${encodeURIComponent(id)}${path}${search}`;
}
