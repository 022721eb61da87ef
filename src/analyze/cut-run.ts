/** A run of a script without spaces to its numbers, its grammar and the stretches of words between them. */
import { hanNumber, hanNumerals } from './han-numerals.ts';
import { chineseParts, japaneseParts, kanaGrammar } from './unspaced-grammar.ts';

export interface RunPart {
  readonly kind: 'words' | 'grammar' | 'number';
  readonly text: string;
  /** Of a number. */
  readonly value?: number;
}

const unitOfDate = /^(?:年|月份?|日(?!本)|号|號|년|월|일)/;
/** In digits a number may be written with these signs, too: 3万. */
const unitOfDigits = new RegExp(`${unitOfDate.source}|^[千万萬億亿천만억]`);
const cuttable = /[\p{Script=Han}\p{Script=Hiragana}]/u;
const hiragana = /\p{Script=Hiragana}/u;

const patternFor = ({ words, grammar }: { readonly words: string; readonly grammar: string }) =>
  new RegExp(
    `(${words})|([${hanNumerals}]+|(?<=明治|大正|昭和|平成|令和|民国|民國)元(?=年))|(${grammar})|([\\p{Script=Hiragana}]+)`,
    'gu',
  );
const chinese = patternFor(chineseParts);
const japanese = patternFor(japaneseParts);

/** `isAfterNumber`: a number in digits ends where the run begins. */
export function cutRun(run: string, isAfterNumber: boolean): RunPart[] {
  const unit = isAfterNumber ? (unitOfDigits.exec(run)?.[0] ?? '') : '';
  const head: RunPart[] = unit === '' ? [] : [{ kind: 'grammar', text: unit }];
  const rest = run.slice(unit.length);
  if (!cuttable.test(rest)) return rest === '' ? head : [...head, { kind: 'words', text: rest }];
  return [...head, ...cutWords(rest)];
}

/** A part that is no word, and where it begins in the run. */
interface Cut extends RunPart {
  readonly at: number;
}

function cutWords(run: string): RunPart[] {
  const parts: RunPart[] = [];
  let done = 0;
  for (const match of run.matchAll(hiragana.test(run) ? japanese : chinese)) {
    if (match.index < done) continue;
    for (const { at, ...part } of cutsOf(match, done)) {
      if (at > done) parts.push({ kind: 'words', text: run.slice(done, at) });
      parts.push(part);
      done = at + part.text.length;
    }
  }
  return done === run.length ? parts : [...parts, { kind: 'words', text: run.slice(done) }];
}

/** `done`: up to there the run is cut. */
function cutsOf(
  { 0: text, 2: numeral, 3: grammar, 4: kana, index: at, input }: RegExpExecArray,
  done: number,
): Cut[] {
  if (numeral !== undefined) return numberCuts(input, { text, at, isFirst: at === done });
  if (grammar !== undefined) return [{ kind: 'grammar', text, at }];
  if (kana === undefined) return [];
  const from = kanaGrammar(kana, at > done);
  return from === kana.length ? [] : [{ kind: 'grammar', text: kana.slice(from), at: at + from }];
}

interface Numeral {
  readonly text: string;
  readonly at: number;
  /** Nothing uncut stands before it. */
  readonly isFirst: boolean;
}

/** The number, and the word for year, month or day after it. */
function numberCuts(run: string, numeral: Numeral): Cut[] {
  const end = numeral.at + numeral.text.length;
  const unit = unitOfDate.exec(run.slice(end, end + 3))?.[0] ?? '';
  const value = numeral.text === '元' ? 1 : readNumeral(numeral, unit);
  if (value === undefined) return [];
  const number: Cut = { kind: 'number', text: numeral.text, value, at: numeral.at };
  return unit === '' ? [number] : [number, { kind: 'grammar', text: unit, at: end }];
}

const digitsOnly = /^[〇零一二三四五六七八九]*$/;
const unitOnly = /^[百千万萬億亿]$/;

/** One character, or two digits, are a number only in a date: 三井 is a name, 二三人 two or three people. */
function readNumeral({ text, isFirst }: Numeral, unit: string): number | undefined {
  const isDay = /^[日号號]/.test(unit);
  if (text.length === 1 && (unit === '' || (isDay && !isFirst) || unitOnly.test(text))) return undefined;
  if (text.length === 2 && unit === '' && digitsOnly.test(text)) return undefined;
  return hanNumber(text);
}
