/** "What was the name of Weir's son?", "What was the captain called?": a name was asked for, and the answer gives it. */
import type { NameValue } from '../../values/value.ts';
import { MODIFIED_BY } from '../question-lexicon.ts';
import type { Frame } from '../read-frame.ts';
import { headOf, isPeopleNoun, type Mention, phraseMention } from './mention.ts';

const nameOf = /^(?:the )?(?:\p{Ll}+ )?names? of (?:the |an? |his |her |its |their )?(.+)$/iu;
const ownName = /^(.+)['’]s? (?:\p{Ll}+ )?name$/u;
const called = /^(.+) (?:called|named)$/u;
const russianCalled = /^(звали|зовут|называл\p{Ll}*|называет\p{Ll}*) (\p{Ll}.*)$/iu;

/** The noun phrase whose name was asked for, without its owner: "eldest son"; null where none was. */
export function nameAsked({ question, body, russian }: Frame): string | null {
  if (russian) return /^как$/i.test(question) ? (russianCalled.exec(body)?.[2] ?? null) : null;
  if (!/^what$/i.test(question)) return null;
  const phrase = (nameOf.exec(body) ?? ownName.exec(body) ?? called.exec(body))?.[1];
  const own = phrase?.replace(/^.*['’]s? /, '').split(MODIFIED_BY, 1)[0] ?? '';
  // "The name of Weir" is Weir's, whatever it is.
  return /^\p{Ll}[\p{L} -]*$/u.test(own) ? own.replace(/^(?:the|his|her|its|their) /, '') : null;
}

export interface Naming {
  /** The answer. */
  readonly shown: string;
  /** What has the name. */
  readonly phrase: string;
}

/** Behind "It is the", "was called", "known as". */
const naming =
  /(?:^|[\s“"«])(?:is|are|was|were|be|been|called|named|name|as)[,:]? (?:(?:the |an? )(?:\p{Ll}+ )?)?["“«]?$/iu;

/** It opens the answer or stands where a name is given: "Founded by Karl Weir, it is the Halden Post." */
export function isNameGiven({ start, end }: NameValue, { shown, phrase }: Naming): boolean {
  const before = shown.slice(0, start);
  const opens = /^\s*(?:the |an? )?["“«]?$/i.test(before);
  const isSaid =
    isPeopleNoun(headOf(phrase.split(' '))) ||
    /^["”»]?(?: \p{Ll}+)?(?:[.,;(]|$| (?:is|was|are|were)\b)/u.test(shown.slice(end));
  if (/[а-яё]/i.test(shown) || (opens && isSaid) || naming.test(before)) return true;
  // "They had a son, Karl."
  return /(\p{L}+),? $/u.exec(before)?.[1] === headOf(phrase.split(' '));
}

/** "The name of the river", where the answer tells none: the river. */
export function thingNamed({ body }: Frame): Mention[] | null {
  const thing = /^(?:the )?names? of (the \p{Ll}.*)$/u.exec(body)?.[1];
  return thing === undefined ? null : [phraseMention(thing)];
}
