/** "The small one", "Where can I buy one?": one of the kind that the last question was about. */
import type { TurnMentions } from '../mentions/mentions.ts';
import { mainPhrase } from '../mentions/noun-phrase.ts';
import { BE, VERBS } from '../question-lexicon.ts';
import { type Frame, isPast } from '../read-frame.ts';

const ordinals =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|next|previous|following|preceding|other|later|earlier|same|only|right|wrong|former|latter|no|which|any|every|each|little|young|loved|elder|older|younger|eldest|youngest';
/** An adjective tells which. */
const described = new RegExp(
  `\\b((?:the|an?) (?!(?:${ordinals}) )(?:\\p{Ll}+est (?!has |had |is |was |in )\\p{Ll}+|\\p{Ll}+)) (ones?)(?![\\p{L}'’-])`,
  'iu',
);
/** It is all that is bought, used or had. */
const any =
  /^(?:(?:where|how|when|why|which \p{Ll}+|how many \p{Ll}+) )?(?:do|does|did|can|could|should|must|may|will|is|are) (?:I|you|we|he|she|they|there) (?:\p{Ll}+ )?(?:buy|get|order|use|find|have|need|replace|want|own|build|make|rent|borrow|install)?\s*(one)(?= (?:in|at|on|for|from|with|without)\b|$)/iu;
const kind = /^(?:the|an?|my|your) (?:\p{Ll}+(?:-\p{Ll}+)? ){0,2}?(\p{Ll}{3,})(?: of (?:the )?\p{Lu}.*)?$/u;

/** The question with the noun in the place of "one"; as it is where the last question was about nothing of a kind. */
export function withNounOfOne(core: string, { frame }: TurnMentions): string {
  if (frame.russian || !/\bones?\b/i.test(core)) return core;
  const phrase = mainPhrase(frame);
  const noun = isWhole(phrase, frame) ? kind.exec(phrase)?.[1] : undefined;
  if (noun === undefined || isPast(noun) || /[^su]s$/.test(noun)) return core;
  const at = any.exec(core)?.[0].length;
  if (at === undefined)
    return core.replace(described, (one: string, which: string, number: string, start: number) =>
      ownNoun.test(core.slice(0, start)) ? one : `${which} ${/s$/i.test(number) ? pluralOf(noun) : noun}`,
    );
  const bare = phrase.replace(/^\p{Ll}+ /u, '');
  return `${core.slice(0, at - 'one'.length)}${/^[aeiou]/.test(bare) ? 'an' : 'a'} ${bare}${core.slice(at)}`;
}

export const pluralOf = (noun: string): string =>
  /[^aeiou]y$/.test(noun)
    ? `${noun.slice(0, -1)}ies`
    : /(?:s|x|ch|sh)$/.test(noun)
      ? `${noun}es`
      : `${noun}s`;

/** "My kettle broke, can I get a new one?" says itself of what. */
const ownNoun = /(?<!\p{L})(?:the|an?|my|your|our|his|her|its|their|this|that) \p{L}/iu;

/** Behind "does" or "will" a verb that is known ends the phrase: "will the old wax shop be" may break off at "wax". */
function isWhole(phrase: string, { auxiliary, body, kind: form }: Frame): boolean {
  if (form === 'subject' || BE.has(auxiliary.toLowerCase()) || !body.startsWith(phrase)) return true;
  return VERBS.has(/^ (\p{Ll}+)/u.exec(body.slice(phrase.length))?.[1] ?? '');
}
