/** "When did he join the party?": its youth league, its school and its machine are other things, though they have its name. */
import { stemWord } from '../../values/stem-word.ts';
import type { Asked } from '../asked.ts';
import { conceptOf } from '../concepts.ts';
import type { Opinion } from '../opinions.ts';

const JOINED =
  /\b(?:join(?:ed)?|enter(?:ed)?|(?:member|part) of|admitted to) (?:the|an?|his|her|their|its) (?:[\p{L}-]+ ){0,3}?(\p{Ll}[\p{L}-]*)\s*(?:[?,.;]|$|(?:in|of|as|and|or|after|before|during|at|while|when|for|with)\b)/iu;

/** The concept of the common noun of which somebody became a member; null where nothing is joined. */
export function joinedAsked(question: string): string | null {
  const noun = JOINED.exec(question)?.[1];
  return noun === undefined ? null : conceptOf(stemWord(noun.toLowerCase()));
}

/** With these behind it a noun names a part of the thing, or what the thing runs. */
const PARTS =
  /^(?:academy|apparatus|archives?|band|boards?|bureaucracy|choir|club|college|committees?|council|hierarchy|leadership|league|library|machine|museum|newspaper|office|orchestra|press|reserves?|school|secretariat|staff|team|youth)$/;
/** "The party's ranks" are the party. */
const SAME = /^(?:ranks?|members?|membership|rolls?|fold)$/;
const JOINS = /^(?:join|enter)(?:s|ed|ing)?$/;
const REACH = 6;

/** Nothing but a part of what is asked about is joined in the sentence. */
export function joinsPart({ facts: { words, concepts } }: Opinion, { joins, about }: Asked): boolean {
  if (joins === null || about !== 'date') return false;
  const places = concepts.flatMap((concept, at) => (concept === joins ? [at] : []));
  return (
    places.length > 0 &&
    places.every((at) => {
      const next = words[at + 1]?.lower ?? '';
      const isJoined = words.slice(Math.max(0, at - REACH), at).some(({ lower }) => JOINS.test(lower));
      const isOwner = /['’]s?$/.test(words[at]?.lower ?? '') && !SAME.test(next);
      return isJoined && (isOwner || PARTS.test(next));
    })
  );
}
