import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkNodeVersion } from '../../../src/cli/check-node-version.ts';
import { escapeControls, escapeLine, formatJson } from '../../../src/cli/escape-controls.ts';
import { formatQuote } from '../../../src/cli/format/quote.ts';
import { createStyle } from '../../../src/cli/terminal.ts';

const acting = /[^\P{Cc}\n\t]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

describe('text on a terminal', () => {
  it('never holds what a terminal would obey', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeControls(text)).not.toMatch(acting);
        expect(escapeLine(text)).not.toMatch(/[\p{Cc}]/u);
        expect(JSON.parse(formatJson({ text }))).toEqual({ text });
        expect(formatJson({ text })).not.toMatch(acting);
      }),
    );
  });

  it('stays as it is otherwise', () => {
    const text = 'Tab\tand\nline, семья 👨‍👩‍👧, שלום, C:\\u001b';
    expect(escapeControls(text)).toBe(text);
  });

  it('has the highlights where the document has them, also after an escaped character', () => {
    const quote = {
      reference: 1,
      text: '\u001b12 May',
      start: 0,
      end: 7,
      highlights: [
        [1, 3],
        [4, 7],
      ],
    } as const;
    expect(formatQuote(quote, createStyle(false))).toBe('“\\u001b12 May” [1]');
    expect(formatQuote(quote, { ...createStyle(false), bold: (text) => `<${text}>` })).toBe(
      '“\\u001b<12> <May>” [1]',
    );
  });
});

describe('the version of Node', () => {
  it('must be 24 or newer', () => {
    expect(checkNodeVersion('24.0.0')).toBeNull();
    expect(checkNodeVersion('26.1.0')).toBeNull();
    expect(checkNodeVersion('22.19.0')).toMatch(/needs Node 24 or newer, this is 22\.19\.0\. Run `npm/);
  });
});
