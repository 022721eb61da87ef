/** Words that look like names only because a sentence begins with them, or because English writes "I" large. */
import { scanWords } from '../../values/scan-words.ts';
import type { Value } from '../../values/value.ts';
import { QUESTION_WORDS, VERBS } from '../question-lexicon.ts';
import type { Frame } from '../read-frame.ts';

const speaker = /^I(?:['’](?:m|ve|ll|d))?$/;
const single = /^\p{Lu}\p{Ll}+$/u;
const pluralVerb = /^ (?:(?:are|were|have|do|need|receive|must) |(\p{Ll}+)(?![\p{L}'’]))/u;
/** Their past form is no other word: "Rogers set the date". */
const sameInPast = /^(?:set|put|hit|hurt|cut|read|spread|let|begin)$/;

/** "I'm", "Сколько": these name nobody, wherever they stand. */
export const namesNobody = ({ kind, text }: Value): boolean =>
  kind === 'name' && (speaker.test(text) || (single.test(text) && QUESTION_WORDS.has(text.toLowerCase())));

/** "Lodgers pay in advance": a plural that begins an answer; "Athens was" and "Rogers led" go on otherwise. */
export function isPluralNoun(value: Value, text: string): boolean {
  if (value.kind !== 'name' || !value.normal.uncertain || !/^\p{Lu}\p{Ll}+[^siu'’]s$/u.test(value.text))
    return false;
  const [after, verb = ''] = pluralVerb.exec(text.slice(value.end)) ?? [];
  return after !== undefined && (verb === '' || (VERBS.has(verb) && !sameInPast.test(verb)));
}

/** "Мост построили": the question wrote it small, and did not write everything so. */
export function asAsked(value: Value, { text }: Frame): Value {
  if (value.kind !== 'name' || !value.normal.uncertain || !single.test(value.text)) return value;
  const small = value.text.toLowerCase();
  const has = (word: string) => scanWords(text).some((one) => one.text === word);
  return /\p{Lu}/u.test(text) && has(small) && !has(value.text) ? { ...value, text: small } : value;
}

/** "сотрудникам": to several, and none of them is "it". */
export const isObliquePlural = ({ kind, text }: Value): boolean =>
  kind === 'name' && /^\p{Ll}+(?:ам|ям|ами|ями|ах|ях)$/u.test(text);
