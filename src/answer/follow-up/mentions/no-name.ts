/** Words that look like names only because a sentence begins with them, or because English writes "I" large. */
import { FUNCTION_WORDS } from '../../values/function-words.ts';
import { scanWords } from '../../values/scan-words.ts';
import type { NameValue, Value } from '../../values/value.ts';
import { PEOPLE_WORDS, QUESTION_WORDS, VERBS } from '../question-lexicon.ts';
import { type Frame, isPast } from '../read-frame.ts';
import { isFinitePast } from '../verb-forms.ts';
import { isCommand } from './command.ts';

const speaker = /^I(?:['’](?:m|ve|ll|d))?$/;
const single = /^\p{Lu}\p{Ll}+$/u;
const pluralVerb = /^ (?:(?:are|were|have|do|need|receive|must) |(\p{Ll}+)(?![\p{L}'’]))/u;
/** Their past form is no other word: "Rogers set the date". */
const sameInPast = /^(?:set|put|hit|hurt|cut|read|spread|let|begin)$/;

/** "I'm", "Сколько": these name nobody, wherever they stand. */
export const namesNobody = ({ kind, text }: Value): boolean =>
  kind === 'name' && (speaker.test(text) || (single.test(text) && QUESTION_WORDS.has(text.toLowerCase())));

/** "Lodgers pay in advance": a plural that begins an answer; "Athens was" and "Rogers led" go on otherwise. */
function isPluralNoun(value: Value, text: string): boolean {
  if (value.kind !== 'name' || !value.normal.uncertain || !/^\p{Lu}\p{Ll}+[^siu'’]s$/u.test(value.text))
    return false;
  const [after, verb = ''] = pluralVerb.exec(text.slice(value.end)) ?? [];
  return after !== undefined && (verb === '' || (VERBS.has(verb) && !sameInPast.test(verb)));
}

/** Whose a thing is by its country, in front of what it is. */
const demonym =
  /^(?:American|Argentine|Armenian|Australian|Austrian|Belgian|Brazilian|British|Bulgarian|Canadian|Chinese|Croatian|Cuban|Czech|Danish|Dutch|Egyptian|English|Estonian|European|Finnish|French|Georgian|German|Greek|Hungarian|Icelandic|Indian|Iranian|Iraqi|Irish|Israeli|Italian|Japanese|Korean|Latvian|Lithuanian|Mexican|Norwegian|Persian|Polish|Portuguese|Romanian|Russian|Scottish|Serbian|Slovak|Soviet|Spanish|Swedish|Swiss|Turkish|Ukrainian|Welsh|Western|Eastern|Northern|Southern)$/;

/** "A Swedish surveyor", "The Russian text": the word names nobody and no place. */
const isDemonym = ({ kind, text: name, end }: Value, text: string): boolean =>
  kind === 'name' && demonym.test(name) && isNounBehind(text.slice(end));

const isNounBehind = (behind: string): boolean => {
  const next = /^ (\p{Ll}{3,})/u.exec(behind)?.[1] ?? '';
  return next !== '' && !FUNCTION_WORDS.has(next) && !isFinitePast(next);
};

const abstract =
  /^(?:\p{Lu}\p{Ll}{2,}(?:ing|ment|tion|sion|ance|ence|ness|ity)|Interest|Rent|Access|Entry|Delivery|Post|Tax)$/u;

/** "Parking is free": what is so at all times, and begins the answer. */
const isAbstract = ({ kind, text: name, start }: Value, text: string): boolean =>
  kind === 'name' &&
  start === 0 &&
  abstract.test(name) &&
  /^ (?:is|are|must|may|can|costs|takes|takes place|has to)\b/.test(text.slice(name.length));

/** "Miller, born 1814.": what an answer begins with may say what somebody is. */
const isTrade = ({ kind, text: name, start }: Value, text: string): boolean =>
  kind === 'name' &&
  start === 0 &&
  PEOPLE_WORDS.has(name.toLowerCase()) &&
  /^,/.test(text.slice(name.length));

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

/** "Appointed secretary in 1938, …": a participle names nobody, and no more does "Yes". */
const isParticiple = ({ kind, text }: Value): boolean =>
  kind === 'name' &&
  single.test(text) &&
  (isPast(text.toLowerCase()) || /^(?:Yes|No|None|Nothing|Nobody|Unknown|Да|Нет|Никто|Ничего)$/.test(text));

/** A word of the answer `shown` that only looks like a name. */
export const isNoName = (value: Value, shown: string): boolean =>
  isParticiple(value) ||
  isCommand(value, shown) ||
  namesNobody(value) ||
  isPluralNoun(value, shown) ||
  isDemonym(value, shown) ||
  isTrade(value, shown) ||
  isAbstract(value, shown);

/** A name of the answer that is no more than a word on the way to what is spoken of. */
export const isPassing = (name: NameValue, answer: string): boolean =>
  isGloss(name, answer) || isModifier(name, answer);

/** "The Communist Party (Bolsheviks)" is spoken of by the name before the parenthesis. */
const isGloss = ({ start }: NameValue, answer: string) =>
  answer[start - 1] === '(' && /\p{L} \($/u.test(answer.slice(0, start));

/** "Party organisations dismantled …", "Inspections found …": the word that begins the sentence only has its capital from there. */
const isModifier = ({ normal, end, text }: NameValue, answer: string) =>
  normal.uncertain &&
  (/^ (?!(?:was|is|has|does|its|his)\b)\p{Ll}{4,}s\b/u.test(answer.slice(end)) ||
    /^\p{Lu}\p{Ll}+(?:[ts]ions|ments|ings|ities|ures)$/u.test(text));
