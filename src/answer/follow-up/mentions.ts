/** What the earlier turns speak of, the likeliest antecedents first. */
import { extractValues } from '../values/extract-values.ts';
import type { NameValue, Value } from '../values/value.ts';
import { cut } from './compose.ts';
import { type Gender, genderOf } from './gender.ts';
import { mainPhrase } from './noun-phrase.ts';
import { BODY_CLASS, PEOPLE_WORDS, PLACE_CLASS, RELATIONS } from './question-lexicon.ts';
import { type Frame, readFrame } from './read-frame.ts';

/** An earlier question, standing alone by now, with the text that answered it. */
export interface ResolvedTurn {
  readonly question: string;
  readonly answer: string;
}

export type MentionKind = 'person' | 'thing' | 'place' | 'body' | 'people' | 'unknown';

export interface Mention {
  readonly text: string;
  readonly kind: MentionKind;
  readonly gender: Gender;
  readonly from: 'question' | 'answer';
}

export interface TurnMentions {
  readonly frame: Frame;
  readonly mentions: readonly Mention[];
  /** Dates as written, the answer's first. */
  readonly dates: readonly string[];
  readonly answer: string;
}

const maxAnswerCharacters = 1500;

export function readTurn({ question, answer }: ResolvedTurn): TurnMentions {
  const frame = readFrame(question);
  const shown = cut(answer, maxAnswerCharacters).replace(/\[\d+\]/g, ' ');
  const asked = extractValues(frame.text);
  const told = shown === '' ? [] : extractValues(shown);
  const fromQuestion = questionMentions(frame, asked, told);
  const fromAnswer = answerMentions(shown, told, fromQuestion);
  const mentions = answersFirst(frame, fromQuestion)
    ? [...fromAnswer, ...fromQuestion]
    : [...fromQuestion, ...fromAnswer];
  return {
    frame,
    mentions,
    dates: [...told, ...asked].filter(isDate).map(({ text }) => text),
    answer: shown,
  };
}

const isDate = (value: Value) => value.kind === 'date';
const isName = (value: Value): value is NameValue => value.kind === 'name';

function questionMentions(frame: Frame, asked: readonly Value[], told: readonly Value[]): Mention[] {
  const names = asked.filter(isName).map((name) => nameMention(frame.text, name, 'question'));
  const full = names.map((mention) => inFull(mention, told));
  const phrase = mainPhrase(frame);
  if (phrase === '' || full.some(({ text }, i) => text === phrase || names[i]?.text === phrase)) return full;
  return [phraseMention(phrase), ...full];
}

const roleKinds = {
  person: 'person',
  place: 'place',
  organization: 'body',
  work: 'thing',
  unknown: 'unknown',
} as const;

function nameMention(text: string, name: NameValue, from: Mention['from']): Mention {
  const before = /\bthe\s+$/i.exec(text.slice(Math.max(0, name.start - 5), name.start));
  const role = name.normal.role;
  const kind = before && role === 'unknown' ? 'thing' : roleKinds[role];
  const bare = name.text.replace(/['’]s$/, '');
  return { text: before ? `the ${bare}` : bare, kind, gender: genderOf(bare), from };
}

/** "Alla" is the "Alla Kuznetsova" of the answer. */
function inFull(mention: Mention, told: readonly Value[]): Mention {
  if (mention.text.includes(' ') || mention.kind === 'place') return mention;
  const longer = told.filter(isName).find(({ text }) => {
    const parts = text.split(/\s+/);
    return parts.length > 1 && parts.length <= 4 && parts.includes(mention.text);
  });
  return longer ? { ...mention, text: longer.text, gender: genderOf(longer.text) } : mention;
}

function phraseMention(text: string): Mention {
  const words = text.toLowerCase().split(/\s+/);
  const head = headOf(words);
  return { text, kind: phraseKind(head, text), gender: genderOf(text), from: 'question' };
}

/** The last word before "of", "to", "in". */
function headOf(words: readonly string[]): string {
  const at = words.findIndex((word) => /^(?:of|to|in|for|at|on|from|with|against)$/.test(word));
  return words[(at === -1 ? words.length : at) - 1] ?? '';
}

function phraseKind(head: string, text: string): MentionKind {
  if (RELATIONS.has(head) || PEOPLE_WORDS.has(head)) return 'person';
  if (BODY_CLASS.has(head)) return 'body';
  if (PLACE_CLASS.has(head)) return 'place';
  const name = extractValues(text).filter(isName).at(-1);
  const whole = name !== undefined && name.end === text.length && name.start <= 4;
  if (whole && name.normal.role !== 'unknown') return roleKinds[name.normal.role];
  if (/\band\b/.test(text) || /[^siu'’]s$/.test(head)) return 'people';
  return whole && name.start === 0 ? 'unknown' : 'thing';
}

function answerMentions(text: string, told: readonly Value[], known: readonly Mention[]): Mention[] {
  const names = told.filter(isName).map((name) => nameMention(text, name, 'answer'));
  return names.filter(({ text: name }) => !known.some((mention) => mention.text.includes(name)));
}

/** "Who led it?" and "Who was his father?" are answered by the one whom the next question means. */
function answersFirst(frame: Frame, asked: readonly Mention[]): boolean {
  const who = /^(?:who|whom|кто|кого|кем|кому)$/i.test(frame.question);
  const named = asked.some(
    ({ kind, text }) => kind === 'person' && frame.body !== '' && text.includes(frame.body),
  );
  const related = asked.some(
    ({ text, kind }) => kind === 'person' && RELATIONS.has(headOf(text.toLowerCase().split(/\s+/))),
  );
  return related || (who && !named && !/^кто так/i.test(frame.text));
}
