/** One thing, place or person that is spoken of: how it is called, and of what kind it is. */
import { extractValues } from '../../values/extract-values.ts';
import { SURNAME_ENDING } from '../../values/name-words.ts';
import type { NameValue, Value } from '../../values/value.ts';
import { BODY_CLASS, NAMED_NOUNS, PEOPLE_WORDS, PLACE_CLASS, RELATIONS } from '../question-lexicon.ts';
import { type Gender, genderOf } from './gender.ts';

export type MentionKind = 'person' | 'thing' | 'place' | 'body' | 'people' | 'unknown';

export interface Mention {
  readonly text: string;
  readonly kind: MentionKind;
  readonly gender: Gender;
  readonly from: 'question' | 'answer';
  /** A name inside a longer phrase: "Australia" in "the capital of Australia". */
  readonly inside?: boolean;
  /** The subject of the answer: a name of the question of which it goes on to speak, or whom "who" asked for. */
  readonly isTopic?: boolean;
  /** Known only by what it is to somebody: "Weir's wife". */
  readonly isUntold?: boolean;
}

export const isName = (value: Value): value is NameValue => value.kind === 'name';

const roleKinds = {
  person: 'person',
  place: 'place',
  organization: 'body',
  work: 'thing',
  unknown: 'unknown',
} as const;

export function nameMention(text: string, name: NameValue, from: Mention['from']): Mention {
  const before = /\bthe\s+$/i.exec(text.slice(Math.max(0, name.start - 5), name.start));
  const bare = name.text.replace(/['’]s$/, '').replace(/^The /, '') + labelAfter(text, name);
  const titled = titledOf.exec(bare)?.[1];
  if (titled !== undefined) return { text: bare, kind: 'person', gender: genderOf(titled), from };
  const gender = genderOf(bare);
  // "In Orlov's speech": whoever owns something and is a man or a woman is no place.
  const owns = /['’]s$/.test(name.text) || /^['’]s/.test(text.slice(name.end));
  const isWater = geographic.test(bare);
  // "Weir's son": who has one is no place either.
  const hasKin = name.normal.role === 'unknown' && kinOf.test(text.slice(name.end).replace(/^['’]s/, ''));
  const isOwner = name.normal.role === 'place' && gender !== null;
  const role = owns && (isOwner || hasKin) ? 'person' : isWater ? 'place' : name.normal.role;
  const surname =
    role === 'unknown' && !before && (gender !== null || SURNAME_ENDING.test(bare.toLowerCase()));
  const behind = before ? nounBehind(text, name) : '';
  const ofSeveral = / (?:brothers|sisters|family)$/.test(behind);
  const kind = ofSeveral
    ? 'people'
    : before && (role === 'unknown' || (role === 'person' && isNobody(bare)))
      ? 'thing'
      : surname
        ? 'person'
        : roleKinds[role];
  return { text: before ? `the ${bare}${behind}` : bare, kind, gender, from };
}

/** "The Herald": no man or woman is called so. */
const isNobody = (name: string): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(name) && genderOf(name) === null && !PEOPLE_WORDS.has(name.toLowerCase());

/** "Professor Karl Weir of the University of Marl" is no university. */
const titledOf =
  /^((?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Captain|Colonel|Sergeant|Lieutenant)\.? \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}) of (?:the )?\p{Lu}/u;

const kinOf = new RegExp(`^ (?:\\p{Ll}+ )?(?:${[...RELATIONS].join('|')})(?!\\p{L})`, 'u');

/** "Port Arthur" is no man. */
const geographic = /^(?:Lake|Port|Mount|Cape|Fort|River|Gulf|Isle|Strait|Bay|Castle|Villa|Camp) \p{Lu}/u;

/** "the Halden bridge" is no "the Halden". */
function nounBehind(text: string, { end }: NameValue): string {
  const behind = text.slice(end);
  const [body] =
    /^ \p{Ll}{3,} (?:union|committee|league|council|commission|association)(?![\p{L}'’])/u.exec(behind) ?? [];
  if (body !== undefined) return body;
  const [phrase = '', noun = ''] = /^ (\p{Ll}{3,})(?![\p{L}'’])/u.exec(behind) ?? [];
  const isClass = NAMED_NOUNS.has(noun) || PLACE_CLASS.has(noun) || BODY_CLASS.has(noun);
  return isClass || (namedOften.test(noun) && !/ly$/.test(noun)) ? phrase : '';
}

/** What is mostly called by a name in front of it, and is no verb of the past. */
const namedOften =
  /^(?:cemetery|churchyard|pottery|brewery|bakery|foundry|refinery|quarry|colliery|factory|works|shipyard|dockyard|sawmill|distillery|nursery|library|gallery|archive|archives|abbey|monastery|convent|cathedral|chapel|lighthouse|reservoir|valley|hills|marsh|forest|dynasty|family|brothers|sisters|regiment|brigade|division|foundation|trust|society|newspaper|magazine|journal|letter|diary|letters|diaries|manuscript|map|stone|group|system|method|effect|theorem|formula)$/;

/** The number that belongs to a name: "Hearthbank 12", "Apollo 11", no year and no count of what follows. */
export const labelAfter = (text: string, { end }: NameValue): string =>
  /^ \d{1,3}(?:\.\d+)*(?=[\s.,;:?!)]|['’]|$)(?!\s+(?:\p{Ll}+s|percent|%))/u.exec(text.slice(end))?.[0] ?? '';

export function phraseMention(text: string): Mention {
  const words = text.toLowerCase().split(/\s+/);
  const head = headOf(words);
  return { text, kind: phraseKind(head, text), gender: genderOf(text), from: 'question' };
}

/** The last word before "of", "to", "in". */
export function headOf(words: readonly string[]): string {
  const at = words.findIndex((word) => /^(?:of|to|in|for|at|on|from|with|against)$/.test(word));
  return words[(at === -1 ? words.length : at) - 1] ?? '';
}

export function phraseKind(head: string, text: string): MentionKind {
  if (isPeopleNoun(head)) return isPlural(head) ? 'people' : 'person';
  if (BODY_CLASS.has(head)) return 'body';
  if (PLACE_CLASS.has(head)) return 'place';
  const name = extractValues(text).filter(isName).at(-1);
  const whole = name !== undefined && name.end === text.length && name.start <= 4;
  if (whole && name.normal.role !== 'unknown') return roleKinds[name.normal.role];
  if (/\band\b/.test(text) || /(?:[^siu'’]s|^people)$/.test(head)) return 'people';
  return whole && name.start === 0 ? 'unknown' : 'thing';
}

/** "brother", "pupils" */
export const isPeopleNoun = (noun: string): boolean =>
  RELATIONS.has(noun) || PEOPLE_WORDS.has(noun) || PEOPLE_WORDS.has(noun.replace(/s$/, ''));

const isPlural = (noun: string) => /(?:[^s]s|children|parents)$/.test(noun);
