/** Finds every typed value of a sentence in one pass over its words. */
import { ORDINAL_WORDS } from './number-words.ts';
import { readDate } from './read-date.ts';
import { readName } from './read-name.ts';
import { readOrdinal } from './read-ordinal.ts';
import { readQuantity } from './read-quantity.ts';
import { readSpokenTime } from './read-spoken-time.ts';
import { readTime } from './read-time.ts';
import { readCentury } from './read-year.ts';
import { scanWords, type Word } from './scan-words.ts';
import type { Read, TimeNormal, Value } from './value.ts';

interface Placed {
  readonly value: Value;
  readonly next: number;
}

class Sentence {
  readonly text: string;
  readonly words: readonly Word[];

  constructor(text: string, words: readonly Word[]) {
    this.text = text;
    this.words = words;
  }

  span(read: Read<unknown>) {
    const start = this.words[read.first]?.start ?? 0;
    const last = this.words[read.next - 1];
    const end = last ? last.end - (/['’]s$/.test(last.lower) ? 2 : 0) : start;
    return { start, end, text: this.text.slice(start, end) };
  }
}

function valueAtNumber(sentence: Sentence, at: number): Placed | null {
  const { words } = sentence;
  const time = timeAt(sentence, readTime(words, at) ?? readSpokenTime(words, at));
  if (time) return time;
  const date = dateAt(sentence, at);
  if (date) return date;
  return ordinalAt(sentence, at) ?? quantityAt(sentence, at);
}

function timeAt(sentence: Sentence, read: Read<TimeNormal> | null): Placed | null {
  return read && { value: { kind: 'time', ...sentence.span(read), normal: read.normal }, next: read.next };
}

function dateAt(sentence: Sentence, at: number): Placed | null {
  const read = readDate(sentence.words, at);
  return read && { value: { kind: 'date', ...sentence.span(read), normal: read.normal }, next: read.next };
}

function ordinalAt(sentence: Sentence, at: number): Placed | null {
  const read = readOrdinal(sentence.words, at);
  return read && { value: { kind: 'ordinal', ...sentence.span(read), normal: read.normal }, next: read.next };
}

function quantityAt(sentence: Sentence, at: number): Placed | null {
  const read = readQuantity(sentence.words, at);
  return read && { value: { kind: read.kind, ...sentence.span(read), normal: read.normal }, next: read.next };
}

function valueAtWord(sentence: Sentence, at: number): Placed | null {
  const { words } = sentence;
  const date = dateAt(sentence, at);
  if (date) return date;
  const name = words[at]?.capital ? readName(words, at) : null;
  if (name && !(name.normal.uncertain && ORDINAL_WORDS.has(words[at]?.lower ?? ''))) {
    const quantity = name.normal.uncertain ? quantityAt(sentence, at) : null;
    return (
      quantity ?? { value: { kind: 'name', ...sentence.span(name), normal: name.normal }, next: name.next }
    );
  }
  const time = timeAt(sentence, readSpokenTime(words, at));
  if (time) return time;
  const century = readCentury(words, at);
  if (century) {
    const normal = { from: century.from, to: century.to };
    return {
      value: { kind: 'date', ...sentence.span({ first: at, next: century.next, normal }), normal },
      next: century.next,
    };
  }
  return ordinalAt(sentence, at) ?? quantityAt(sentence, at);
}

/** "one" is a pronoun more often than a number: it counts only before a noun. */
const isPronoun = (value: Value): boolean =>
  (value.kind === 'number' && value.normal.value <= 1 && /^(?:one|один|одна)$/i.test(value.text)) ||
  (value.kind === 'quantity' && /^one$/i.test(value.text) && value.normal.unitWords.length === 0);

/** A qualifier found by looking back ("over", "$") may belong to the value before: then this one begins at its own word. */
function behind(end: number, word: Word, value: Value): Value {
  if (value.start >= end) return value;
  return { ...value, start: word.start, text: value.text.slice(word.start - value.start) };
}

/** The dates, numbers, times and names of `text`, in order and without overlap; offsets are relative to `text`. */
export function extractValues(text: string, words: readonly Word[] = scanWords(text)): Value[] {
  const sentence = new Sentence(text, words);
  const values: Value[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    const placed =
      word?.kind === 'number'
        ? valueAtNumber(sentence, at)
        : word?.kind === 'word'
          ? valueAtWord(sentence, at)
          : null;
    if (word && placed && !isPronoun(placed.value))
      values.push(behind(values.at(-1)?.end ?? 0, word, placed.value));
    at = placed ? Math.max(placed.next, at + 1) : at + 1;
  }
  return values;
}
