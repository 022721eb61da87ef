/** "What was the name of Weir's son?", "What was the captain called?": a name was asked for, and the answer gives it. */
import { MODIFIED_BY } from './question-lexicon.ts';
import type { Frame } from './read-frame.ts';

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
