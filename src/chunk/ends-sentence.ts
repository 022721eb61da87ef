/** Whether a full stop ends a sentence: the segmenter breaks after "Dr." and "A. A.", readers don't. */
import {
  beforeNumber,
  months,
  neverFinal,
  sometimesFinal,
  spelledMonths,
  starters,
} from './abbreviations.ts';

/** A place where the segmenter would cut, with what stands on its sides. */
export interface Boundary {
  /** Up to 80 characters of the sentence before the cut, without trailing white space. */
  readonly before: string;
  /** The beginning of what follows. */
  readonly after: string;
}

/** With less before it, a stop after an abbreviation hardly ends a sentence: "В 1942 г. | Кузнецов". */
const shortSentence = 24;

const closers = /[)\]”"’'»›*_\s]+$/u;

/** “Stop!” | he cried. */
const endsQuote = /["”’»]$/u;

/** Whether the sentence really ends here. */
export function endsSentence({ before, after }: Boundary): boolean {
  if (isMarker(before)) return false;
  const bare = before.replace(closers, '');
  const goesOnSmall = /^[^\p{L}\p{N}]*\p{Ll}/u.test(after);
  if (!bare.endsWith('.')) return /[\p{STerm}…]$/u.test(bare) && !(goesOnSmall && endsQuote.test(before));
  if (goesOnSmall) return false;
  if (bare.endsWith('...')) return true;
  const token = lastToken(bare);
  if (isInitial(bare)) return !goesOn(token, after);
  return !isAbbreviation(token, before, after);
}

/** "1.", "(a)", "IV.", "—": what counts or sets off and says nothing yet. */
function isMarker(before: string): boolean {
  return (
    /^[^\p{L}\p{N}]*(?:\p{N}{1,3}|\p{L}|[IVXLC]{1,5})?[^\p{L}\p{N}]*$/u.test(before.slice(0, 40)) &&
    before.length < 40
  );
}

/** The last word with its inner stops: `e.g`, `u.s`, `kuznetsov`. */
function lastToken(bare: string): string {
  const word = /[\p{L}\p{M}\p{N}№][\p{L}\p{M}\p{N}.-]*$/u.exec(bare.slice(-40, -1))?.[0] ?? '';
  return word.toLowerCase().replace(/\.+$/, '');
}

/** A single capital before the stop, alone or after other initials; "War I." is a number. */
function isInitial(bare: string): boolean {
  if (/(?:War|Part|Act|Phase|Book|Chapter|Volume) [IVX]\.$/.test(bare)) return false;
  return /(?:^|[\s(.«“"'’-])\p{Lu}\p{M}*\.{1,2}$/u.test(bare.slice(-7));
}

function isAbbreviation(token: string, before: string, after: string): boolean {
  if (neverFinal.has(token)) return true;
  if (beforeNumber.has(token) || months.has(token)) return /^[\d(]|^[IVXLC]+\b/.test(after);
  if (token === 'г') return !/\d\s*г\.$/u.test(before) || before.length <= shortSentence;
  if (/^[ap]\.m$/.test(token)) return before.length <= shortSentence && goesOn(token, after);
  if (/^\d{1,2}$/.test(token)) return spelledMonths.has(nextWord(after));
  // "z. | B."
  if (/^\p{L}$/u.test(token) && initial.test(after)) return true;
  return (sometimesFinal.has(token) || /^\p{L}(?:\.\p{L})+$/u.test(token)) && goesOn(token, after);
}

const listEnders = new Set(['т.д', 'т.п', 'др', 'etc', 'г', 'гг', 'тыс', 'млн', 'млрд', 'руб']);

/** After an initial or "U.S." a capitalised word goes on, unless it is one that begins sentences. */
function goesOn(token: string, after: string): boolean {
  return initial.test(after) || (!listEnders.has(token) && !starters.has(nextWord(after)));
}

/** Another initial: "A. | A. Winter". */
const initial = /^[^\p{L}\p{N}]*\p{Lu}\p{M}*\./u;

function nextWord(after: string): string {
  return /^[^\p{L}\p{N}]*([\p{L}\p{M}’']+)/u.exec(after)?.[1]?.toLowerCase() ?? '';
}
