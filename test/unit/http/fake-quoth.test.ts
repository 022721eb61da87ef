import { describe, expect, it } from 'vitest';
import { createFakeQuoth } from '../../support/fake-quoth.ts';

describe('the fake Quoth', () => {
  const quoth = createFakeQuoth({ slowMs: 1 });

  it('quotes exactly what its documents say', async () => {
    for (const question of ['Who was the builder?', 'When was the tower first lit?']) {
      const answer = await quoth.ask({ question });
      expect(answer.quotes.length).toBeGreaterThan(0);
      for (const quote of answer.quotes) {
        const reference = answer.references[quote.reference - 1];
        const document = await quoth.document(reference?.document.id ?? '');
        expect(document?.text.slice(quote.start, quote.end)).toBe(quote.text);
        expect(document?.text.slice(reference?.start, reference?.end)).toBe(reference?.text);
      }
    }
  });

  it('sets two dates for one event side by side', async () => {
    const answer = await quoth.ask({ question: 'When was the tower first lit?' });
    expect(answer.disagreements).toEqual([
      { about: 'date', values: ['3 March 1871', '9 May 1872'], quotes: [0, 1] },
    ]);
    expect(answer.references.map((reference) => reference.citations.length)).toEqual([1, 1]);
  });

  it('answers one question with one quote, and refuses with near misses', async () => {
    const builder = await quoth.ask({ question: 'Who was the builder?' });
    expect(builder.quotes.map((quote) => quote.text)).toEqual([
      'Its builder was Ada Brenner, an engineer from the mainland.',
    ]);
    const refusal = await quoth.ask({ question: 'Who invented the telephone?' });
    expect(refusal.status).toBe('not_found');
    expect(refusal.nearMisses.length).toBeGreaterThan(0);
  });

  it('quotes markup as it stands', async () => {
    const answer = await quoth.ask({ question: 'What does the hostile file say?' });
    expect(answer.quotes[0]?.text).toContain('<script>alert("quoth")</script>');
  });

  it('stops a slow answer when the client leaves', async () => {
    const leaving = new AbortController();
    const seen: string[] = [];
    const asked = quoth.ask(
      { question: 'slowly: When was the tower first lit?' },
      {
        signal: leaving.signal,
        onQuote: (quote) => {
          seen.push(quote.text);
          leaving.abort();
        },
      },
    );
    await expect(asked).rejects.toThrow('given up');
    expect(seen).toHaveLength(1);
  });
});
