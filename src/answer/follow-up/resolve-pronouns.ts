/** Puts the name for the pronoun: "When was he executed?" asks about the person of the turns before. */
import { extractValues } from '../values/extract-values.ts';
import { scanWords, type Word } from '../values/scan-words.ts';
import { possessive } from './compose.ts';
import { findAntecedent, type Wanted } from './find-antecedent.ts';
import type { TurnMentions } from './mentions.ts';
import { standsForEarlier } from './pronoun-use.ts';
import { ADVERBS, AUXILIARIES, PREPOSITIONS } from './question-lexicon.ts';

interface Pronoun {
  readonly wanted: Wanted;
  readonly form: 'plain' | 'possessive' | 'either' | 'place' | 'time';
}

const entries = (words: string, wanted: Wanted, form: Pronoun['form']) =>
  words.split(' ').map((word) => [word, { wanted, form }] as const);
const pronouns: ReadonlyMap<string, Pronoun> = new Map([
  ...entries('he him himself', 'he', 'plain'),
  ...entries('his', 'he', 'possessive'),
  ...entries('she herself', 'she', 'plain'),
  ...entries('her', 'she', 'either'),
  ...entries('hers', 'she', 'possessive'),
  ...entries('it itself this that', 'it', 'plain'),
  ...entries('its', 'it', 'possessive'),
  ...entries('they them themselves these those', 'they', 'plain'),
  ...entries('their theirs', 'they', 'possessive'),
  ...entries('there там туда оттуда', 'place', 'place'),
  ...entries('then тогда', 'it', 'time'),
  ...entries('он ему им нём нем него нему ним', 'he', 'plain'),
  ...entries('его', 'he', 'either'),
  ...entries('она ей ней нею неё нее', 'she', 'plain'),
  ...entries('её ее', 'she', 'either'),
  ...entries('оно это этого этому этим этом', 'it', 'plain'),
  ...entries('они ими них', 'they', 'plain'),
  ...entries('их', 'they', 'either'),
]);

export interface Resolution {
  readonly text: string;
  /** Pronouns that were replaced. */
  readonly resolved: number;
  /** Pronouns for which nothing earlier was found. */
  readonly open: number;
}

export function resolvePronouns(question: string, turns: readonly TurnMentions[]): Resolution {
  const words = scanWords(question);
  const replaced = new Set<string>();
  let text = '';
  let end = 0;
  let open = 0;
  for (const [at, word] of words.entries()) {
    const pronoun = pronouns.get(word.lower);
    if (pronoun === undefined || !standsForEarlier(words, at)) continue;
    if (replaced.has(pronoun.wanted + pronoun.form.replace('either', 'plain'))) continue;
    const substitute = substituteFor(pronoun, { question, words, at, turns });
    if (substitute === null) open++;
    else {
      text += question.slice(end, word.start) + substitute.text;
      end = substitute.end;
      replaced.add(pronoun.wanted + substitute.form);
    }
  }
  return { text: text + question.slice(end), resolved: replaced.size, open };
}

interface Use {
  readonly question: string;
  readonly words: readonly Word[];
  readonly at: number;
  readonly turns: readonly TurnMentions[];
}

interface Substitute {
  readonly text: string;
  readonly end: number;
  readonly form: string;
}

function substituteFor(pronoun: Pronoun, use: Use): Substitute | null {
  const { question, words, at, turns } = use;
  const word = words[at];
  if (word === undefined) return null;
  const end = word.end;
  if (pronoun.form === 'time') return timeFor(use, end);
  const taken = namesOf(question);
  if (ownNameBefore(pronoun, use)) return null;
  const name = lookUp(pronoun.wanted, { turns, taken, russian: /[а-яё]/.test(word.lower) });
  if (name === null) return null;
  if (pronoun.form === 'place') return { text: placeText(word.lower, name), end, form: 'place' };
  const owns = pronoun.form === 'possessive' || (pronoun.form === 'either' && beforeNoun(words, at));
  return owns ? owned(use, name, end) : { text: name, end, form: 'plain' };
}

interface LookUp {
  readonly turns: readonly TurnMentions[];
  readonly taken: string;
  readonly russian: boolean;
}

/** Russian pronouns tell gender, not person from thing. */
function lookUp(wanted: Wanted, { turns, taken, russian }: LookUp): string | null {
  const own = findAntecedent(turns, { wanted, taken });
  if (own !== null || !(russian || wanted === 'they' || wanted === 'it')) return own;
  if (russian)
    return (
      findAntecedent(turns, { wanted: wanted === 'it' ? 'body' : 'it', taken }) ??
      findAntecedent(turns, { wanted: 'person', taken })
    );
  return null;
}

function timeFor({ turns }: Use, end: number): Substitute | null {
  const date = turns.findLast(({ dates }) => dates.length > 0)?.dates[0];
  return date === undefined ? null : { text: datePhrase(date), end, form: 'time' };
}

export const datePhrase = (date: string): string => {
  if (/^\d{4}$/.test(date) || /^\p{L}+ \d{4}$/u.test(date)) return `in ${date}`;
  return /^\d/.test(date) ? `on ${date}` : `in ${date}`;
};

const placeText = (word: string, name: string) => {
  if (word === 'there') return `in ${name}`;
  return word === 'там' ? `в ${name}` : name;
};

/** "his wife" → "Kuznetsov's wife", "его жена" → "жена Кузнецова". */
function owned({ question, words, at }: Use, name: string, end: number): Substitute {
  const next = words[at + 1];
  if (!/[а-яё]/i.test(words[at]?.text ?? '') || next === undefined)
    return { text: /^[а-яё]/i.test(name) ? name : possessive(name), end, form: 'possessive' };
  const noun = question.slice(next.start, next.end);
  return { text: `${noun} ${genitive(name)}`, end: next.end, form: 'possessive' };
}

/** Only names that end like a man's nominative are inflected; others are left as they stand. */
function genitive(name: string): string {
  return name
    .split(' ')
    .map((part) => {
      if (/ский$/.test(part)) return part.replace(/ий$/, 'ого');
      if (/[йь]$/.test(part)) return part.replace(/[йь]$/, 'я');
      return /[бвгджзклмнпрстфхцчшщ]$/.test(part) ? `${part}а` : part;
    })
    .join(' ');
}

function beforeNoun(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next?.kind !== 'word') return false;
  const { lower } = next;
  if (/[а-яё]/.test(lower)) return !PREPOSITIONS.has(lower) && !/(?:ть|ла|ло|ли|л|ся|сь)$/.test(lower);
  return !(PREPOSITIONS.has(lower) || AUXILIARIES.has(lower) || ADVERBS.has(lower) || lower === 'and');
}

const namesOf = (text: string) =>
  extractValues(text)
    .filter(({ kind }) => kind === 'name')
    .map((value) => value.text)
    .join(' | ');

/** "When did Stalin say that he was ill?" means Stalin; "Did Stalin know him?" does not. */
function ownNameBefore({ wanted, form }: Pronoun, { question, words, at }: Use): boolean {
  const start = words[at]?.start ?? 0;
  const before = extractValues(question.slice(0, start)).filter(({ kind }) => kind === 'name');
  const last = before.at(-1);
  if (last?.kind !== 'name') return false;
  const objectOf =
    form !== 'possessive' && /^(?:him|her|it|them|его|ему|её|ее|их|им|ей)$/.test(words[at]?.lower ?? '');
  if (objectOf && !(form === 'either' && beforeNoun(words, at))) return false;
  const role = last.normal.role;
  return wanted === 'he' || wanted === 'she' ? role === 'person' || role === 'unknown' : wanted !== 'place';
}
