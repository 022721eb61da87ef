import { expect, it } from 'vitest';
import { growToWords } from '../../../../src/answer/extractive/grow-to-words.ts';

it.each([
  ['It holds 1.0 l.', '0 l', '1.0 l'],
  ['It cost 12.500 Mark.', '500 Mark', '12.500 Mark'],
  ['It cost 1.200,50 Mark.', '200', '1.200,50'],
  ['Kept at -18 °C.', '18 °C', '-18 °C'],
  ['In 10-18 days.', '18 days', '10-18 days'],
  ["1961'de öldü", 'de öldü', "1961'de öldü"],
  ['le 1er août 1789', 'er août', '1er août'],
  ['Cost ٨٥٠٠ now', '٨٥', '٨٥٠٠'],
  ['日本人は', '日本', '日本'],
  ['It opened in 1904.', '1904', '1904'],
  ['It ended. Then it began.', 'ended', 'ended'],
])('in "%s" %s grows to %s', (text, part, whole) => {
  const start = text.indexOf(part);
  const grown = growToWords(text, { start, end: start + part.length });
  expect(text.slice(grown.start, grown.end)).toBe(whole);
});
