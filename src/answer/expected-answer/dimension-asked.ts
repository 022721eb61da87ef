/** Reads from a question what a number must measure to answer it; where it leaves this open ("how large"), nothing is decided. */
import type { Word } from '../values/scan-words.ts';
import type { AnswerKind } from './answer-kind.ts';
import type { Dimension } from './dimension.ts';

type Row = readonly [Dimension, RegExp];

/** The adjective after "how". */
const BY_ADJECTIVE: readonly Row[] = [
  ['length', /^(?:tall|deep|wide|broad|thick)$/],
  ['mass', /^heavy$/],
  ['temperature', /^(?:hot|cold|warm)$/],
  ['speed', /^fast$/],
  ['sound', /^loud$/],
  ['duration', /^old$/],
];
const BE = /^(?:is|was|are|were)$/;
/** "How heavy were the losses?", "How deep was the crisis?": nothing that is measured with a ruler or a scale. */
const ABSTRACT =
  /^(?:loss(?:es)?|fines?|traffic|rain(?:fall|s)?|crisis|majority|reception|support|casualties|fighting|tax(?:es)?|damage|recession|cuts?|debts?|divisions?|interest|gap|margin|anger|love|trust|relations?)$/;

/** The noun that is asked for. */
const BY_NOUN: readonly Row[] = [
  [
    'length',
    /^(?:height|depth|width|distance|diameter|radius|altitude|elevation|wingspan|span|thickness|высот[аыу]|глубин[аыу]|длин[аыу]|ширин[аыу])$/,
  ],
  ['area', /^(?:area|площадь)$/],
  ['mass', /^(?:weight|mass|вес|масса)$/],
  ['temperature', /^(?:temperatures?|температур[аыу])$/],
  ['speed', /(?:speed|velocity|скорость)$/],
  ['money', /^(?:costs?|price|salary|wages?|rent|fee|стоимость|цен[ау])$/],
  ['percent', /^(?:percentage|percent|процент)$/],
];
/** Before "point". */
const POINTS = /^(?:boiling|melting|freezing|flash|ignition|dew)$/;
/** With nothing but the question word before them they are no measures: "what area of the town", "which mass did Bach write". */
const DOUBTFUL: ReadonlySet<Dimension> = new Set(['area', 'mass']);
/** "The area of expertise". */
const FIELDS = /^(?:expertise|research|study|interest|work|law|activity|responsibility|concern)$/;

/** Verbs that ask for an amount by themselves. */
const BY_VERB: readonly Row[] = [
  ['money', /^(?:cost|costs|стоит|стоил[аои]?|стоят)$/],
  ['mass', /^(?:weigh|weighs|весит|весил[аои]?)$/],
];

const AMOUNTS: ReadonlySet<AnswerKind> = new Set(['money', 'quantity', 'number', 'percent', 'duration']);

const find = (rows: readonly Row[], word: string): Dimension | null =>
  rows.find(([, pattern]) => pattern.test(word))?.[0] ?? null;

interface Focused {
  /** The noun phrase asked for. */
  readonly focus: readonly Word[];
  /** What each part of the question asks for. */
  readonly partKinds: readonly (readonly AnswerKind[])[];
}

/** What a number must measure to answer; null for a question in several parts, or for one that asks for no amount. */
export function dimensionAsked(words: readonly Word[], { focus, partKinds }: Focused): Dimension | null {
  const [kind] = partKinds[0] ?? [];
  if (kind === undefined || partKinds.length > 1 || !(AMOUNTS.has(kind) || isPoint(focus))) return null;
  return (
    byAdjective(words) ??
    byNoun(focus, words) ??
    byNoun(phraseOfAmount(words), words) ??
    // "How many lives did it cost?" counts; "Сколько стоит …" has the verb where the noun would be.
    (focus.every(({ lower }) => find(BY_VERB, lower) !== null) ? byVerb(words) : null)
  );
}

/** "Boiling point". */
const isPoint = (phrase: readonly Word[]): boolean =>
  phrase.at(-1)?.lower === 'point' && POINTS.test(phrase.at(-2)?.lower ?? '');

function byAdjective(words: readonly Word[]): Dimension | null {
  const how = words.findIndex(({ lower }) => lower === 'how');
  if (how < 0) return null;
  const dimension = find(BY_ADJECTIVE, words[how + 1]?.lower ?? '');
  // "How fast would we get it?"
  if (dimension === 'speed' && !BE.test(words[how + 2]?.lower ?? '')) return null;
  return words.some(({ lower }) => ABSTRACT.test(lower)) ? null : dimension;
}

/** "How much is the weekly rent of …": the noun phrase up to what it belongs to. */
function phraseOfAmount(words: readonly Word[]): readonly Word[] {
  const [how, much, be] = words;
  if (how?.lower !== 'how' || much?.lower !== 'much' || !BE.test(be?.lower ?? '')) return [];
  const end = words.findIndex(
    ({ kind, lower }, at) => at > 3 && (kind === 'mark' || /^(?:of|for|to|in|on|at|that)$/.test(lower)),
  );
  return words.slice(3, end < 0 ? words.length : end);
}

function byNoun(phrase: readonly Word[], words: readonly Word[]): Dimension | null {
  // A Russian phrase begins with its noun and runs on into what that belongs to.
  const at = /[а-яё]/.test(phrase[0]?.lower ?? '') ? 0 : phrase.length - 1;
  const [head, first] = [phrase[at], phrase[0]];
  if (head === undefined || first === undefined) return null;
  if (head.lower === 'point') return isPoint(phrase) ? 'temperature' : null;
  const dimension = find(BY_NOUN, head.lower);
  const before = words[words.indexOf(first) - 1]?.lower ?? '';
  const [after, field] = words.slice(words.indexOf(head) + 1).map(({ lower }) => lower);
  const isDoubtful = /^(?:what|which)$/.test(before) || (after === 'of' && FIELDS.test(field ?? ''));
  return dimension !== null && DOUBTFUL.has(dimension) && isDoubtful ? null : dimension;
}

const byVerb = (words: readonly Word[]): Dimension | null =>
  words.reduce<Dimension | null>((found, { lower }) => found ?? find(BY_VERB, lower), null);
