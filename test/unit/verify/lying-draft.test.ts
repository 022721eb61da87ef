import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verify } from '../../../src/verify/verify.ts';
import { arbitraryWorld, type World } from './world.ts';

type Verified = ReturnType<typeof verify>;

/** Runs over worlds in which index and draft may lie in every field. */
function always(
  check: (world: World & { readonly verified: Verified }) => void,
  options: fc.Parameters<[World]> = {},
): void {
  const property = fc.property(arbitraryWorld, ({ draft, gate }) =>
    check({ draft, gate, verified: verify(draft, gate) }),
  );
  fc.assert(property, { numRuns: 1_000, ...options });
}

const range = (length: number) => Array.from({ length }, (_, i) => i + 1);
const halves = /^[\udc00-\udfff]|[\ud800-\udbff]$/;

describe('whatever a draft claims', () => {
  it('shows only slices of stored documents, inside the passage of their reference [quote:verbatim]', () => {
    always(({ gate, verified: { quotes, references } }) => {
      for (const quote of quotes) {
        const reference = references[quote.reference - 1];
        const document = gate.documents.get(reference?.document.id ?? '');
        expect(quote.text).toBe(document?.text.slice(quote.start, quote.end));
        expect(quote.text.trim()).not.toBe('');
        expect(reference?.start).toBeLessThanOrEqual(quote.start);
        expect(reference?.end).toBeGreaterThanOrEqual(quote.end);
      }
    });
  });

  it('shows references whose text stands in their document [quote:verbatim]', () => {
    always(({ gate, verified: { references } }) => {
      for (const { document, text, start, end } of references) {
        expect(text).toBe(gate.documents.get(document.id)?.text.slice(start, end));
        expect(text).toHaveLength(end - start);
        // What was searched and ranked is what is shown.
        expect(gate.passages.map(({ passage }) => passage.text)).toContain(text);
      }
    });
  });

  it('cuts no character in two, in a quote, a highlight or a value', () => {
    always(({ gate, verified: { quotes, references, disagreements } }) => {
      for (const { start, end, highlights, reference } of quotes) {
        const text = gate.documents.get(references[reference - 1]?.document.id ?? '')?.text ?? '';
        const spans = [[0, end - start] as const, ...highlights];
        for (const at of spans.flat()) {
          const pair = text.slice(start + at - 1, start + at + 1);
          expect(pair.length === 2 && /^[\ud800-\udbff][\udc00-\udfff]$/.test(pair)).toBe(false);
        }
      }
      const wholeTexts = [...gate.documents.values()].every(({ text }) => text.isWellFormed());
      for (const value of disagreements.flatMap(({ values }) => values)) {
        if (wholeTexts) expect(value).not.toMatch(halves);
      }
    });
  });

  it('numbers references 1, 2, … in the order in which quotes use them, each used', () => {
    always(({ verified: { quotes, references } }) => {
      const used = [...quotes.map(({ reference }) => reference), ...quotes.flatMap((q) => q.alsoIn ?? [])];
      expect([...new Set(used)]).toEqual(range(references.length));
      expect(references.map(({ number }) => number)).toEqual(range(references.length));
    });
  });

  it('names a reference once for each quote, and never its own again in alsoIn', () => {
    always(({ verified: { quotes } }) => {
      for (const { reference, alsoIn = [] } of quotes) {
        expect(new Set([reference, ...alsoIn]).size).toBe(1 + alsoIn.length);
      }
    });
  });

  it('keeps highlights inside their quote, in order and apart', () => {
    always(({ verified: { quotes } }) => {
      for (const { text, highlights } of quotes) {
        const ends = highlights.flat();
        expect(ends).toEqual(ends.toSorted((a, b) => a - b));
        expect(ends.every((end) => Number.isInteger(end) && end >= 0 && end <= text.length)).toBe(true);
        expect(highlights.every(([start, end]) => start < end)).toBe(true);
      }
    });
  });

  it('quotes no character twice', () => {
    always(({ verified: { quotes, references } }) => {
      const shown = quotes.flatMap(({ start, end, reference }) =>
        range(end - start).map((i) => `${references[reference - 1]?.document.id} ${start + i}`),
      );
      expect(new Set(shown).size).toBe(shown.length);
    });
  });

  it('lets disagreements name values of quotes that are shown, under a known kind [quote:verbatim]', () => {
    always(({ verified: { quotes, disagreements } }) => {
      for (const { about, values, quotes: positions } of disagreements) {
        expect(['date', 'number', 'name', 'place', 'office', 'statement']).toContain(about);
        expect(positions).toHaveLength(values.length);
        expect(new Set(values).size).toBeGreaterThan(1);
        for (const [i, position] of positions.entries()) {
          expect(quotes[position]?.text).toContain(values[i]);
        }
      }
    });
  });

  it('counts everything that it drops, and what was dropped before [quote:counted-when-dropped]', () => {
    always(({ draft, verified: { quotes, disagreements, dropped } }) => {
      const before = draft.dropped.map(({ count }) => count).filter((n) => Number.isSafeInteger(n) && n > 0);
      const now = draft.picks.length - quotes.length + draft.disagreements.length - disagreements.length;
      const total = (counts: readonly number[]) => counts.reduce((sum, n) => sum + n, 0);
      expect(total(dropped.map(({ count }) => count))).toBe(total(before) + now);
      expect(new Set(dropped.map(({ reason }) => reason)).size).toBe(dropped.length);
    });
  });

  it('reaches both verdicts in these worlds, so that the above is not empty talk', () => {
    const seen = { quotes: 0, highlights: 0, alsoIn: 0, disagreements: 0, reasons: new Set<string>() };
    always(
      ({ verified: { quotes, disagreements, dropped } }) => {
        seen.quotes += quotes.length;
        seen.highlights += quotes.flatMap(({ highlights }) => highlights).length;
        seen.alsoIn += quotes.flatMap(({ alsoIn }) => alsoIn ?? []).length;
        seen.disagreements += disagreements.length;
        for (const { reason } of dropped) seen.reasons.add(reason);
      },
      { seed: 1 },
    );
    expect(seen.quotes).toBeGreaterThan(100);
    expect(seen.highlights).toBeGreaterThan(20);
    expect(seen.alsoIn).toBeGreaterThan(20);
    expect(seen.disagreements).toBeGreaterThan(0);
    expect(seen.reasons.size).toBeGreaterThan(7);
  });
});
