/** Where a paragraph may be cut into sentences, in time that grows with its length only. */

/**
 * `Intl.Segmenter` is quadratic in the length of a text (184,000 characters: 13.8 s), so it sees windows. A window
 * ends at white space; a cut there that is no sentence's end is taken back with the other false ones.
 */
const windowCharacters = 2_000;

const segmenters = new Map<string, Intl.Segmenter>();

/** Offsets at which a sentence may begin, ascending; 0 is not among them. */
export function findBoundaries(text: string, language: string): number[] {
  const segmenter = segmenterFor(language);
  const boundaries: number[] = [];
  for (let start = 0; start < text.length; ) {
    const end = windowEnd(text, start);
    for (const { index } of segmenter.segment(text.slice(start, end))) {
      if (start + index > 0) boundaries.push(start + index);
    }
    start = end;
  }
  return boundaries;
}

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const segmenter = createSegmenter(language);
  segmenters.set(language, segmenter);
  return segmenter;
}

/** A document may claim a language that is none. */
function createSegmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}

/** The end of the window: after a full stop if one is in its second half, else after a space, else anywhere. */
function windowEnd(text: string, start: number): number {
  const limit = start + windowCharacters;
  if (limit >= text.length) return text.length;
  let space = 0;
  for (let index = limit; index > start + windowCharacters / 2; index--) {
    const code = text.charCodeAt(index - 1);
    if (isWideTerminal(code)) return index;
    if (!isSpace(code)) continue;
    if (space === 0) space = index;
    if (isTerminal(text.charCodeAt(index - 2))) return index;
  }
  if (space > 0) return space;
  return isLowSurrogate(text.charCodeAt(limit)) ? limit - 1 : limit;
}

const isSpace = (code: number) => code === 0x20 || code === 0xa0;
const isTerminal = (code: number) => code === 0x2e || code === 0x21 || code === 0x3f;
/** East Asian sentences follow each other without a space. */
const isWideTerminal = (code: number) => code === 0x3002 || code === 0xff01 || code === 0xff1f;
const isLowSurrogate = (code: number) => code >= 0xdc00 && code <= 0xdfff;
