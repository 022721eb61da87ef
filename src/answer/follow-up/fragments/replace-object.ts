/** "And his medals?" after "Did Weir get his pension back?": what was had or done gives way, and not the one who did it. */
import { scanWords, type Word } from '../../values/scan-words.ts';
import { possessive, toQuestion, uncapitalise } from '../compose.ts';
import { isPeopleNoun } from '../mentions/mention.ts';
import type { TurnMentions } from '../mentions/mentions.ts';
import {
  ADVERBS,
  AUXILIARIES,
  BE,
  DETERMINERS,
  PREPOSITIONS,
  QUESTION_WORDS,
  VERBS,
} from '../question-lexicon.ts';
import { type Frame, isPast } from '../read-frame.ts';
import { splitBody } from '../statement.ts';
import { isFinitePast, isParticiple } from '../verb-forms.ts';
import { anywhere } from './substitute-fragment.ts';

const thing = /^(the|an?|his|her|its|their) (?:\p{Ll}[\p{L}-]* ){0,2}(\p{Ll}[\p{L}-]*)$/iu;
const brought = /^(?:bring|take|have|use|carry|get|wear|keep|add|include|fly|need|buy) /;
const askers = /^(?:my|our|your)$/;
const possessives = /^(?:his|her|its|their)$/;

interface Fragment {
  /** As it was said: "his medals". */
  readonly fragment: string;
  /** "Weir's medals" */
  readonly resolved: string;
}

/** Null where the fragment may be somebody, or the question has no such object behind one who is named. */
export function replaceObject({ fragment, resolved }: Fragment, { frame }: TurnMentions): string | null {
  const bare = replaceBare(fragment, frame);
  if (bare !== null) return bare;
  const [, determiner = '', noun = ''] = thing.exec(fragment) ?? [];
  if (noun === '' || frame.russian || isPeopleNoun(noun.toLowerCase())) return null;
  const held = replaceHeld(resolved, fragment, frame);
  if (held !== null) return held;
  const doing = doingOf(frame);
  const own = possessives.test(determiner.toLowerCase());
  const object = doing === null ? null : objectOf(doing);
  if (doing === null || object === null) return null;
  // "His trial" goes with "the sentence" as with "his pension", but "the mayor" may be who did it all.
  const isHis =
    possessives.test(object.determiner) ||
    (doing.isNamed && resolved.startsWith(`${possessive(doing.subject)} `));
  // "Can I cancel my order?" + "a refund": that is no order of mine.
  if (askers.test(object.determiner) && /^an?$/i.test(determiner) && !brought.test(doing.text)) return null;
  // "The date of our booking" gives way whole or not at all.
  const cutsOf = frame.text.slice(frame.text.length - doing.text.length + object.end).startsWith(' of ');
  if (cutsOf && / of /.test(fragment)) return null;
  if (own && !isHis) return null;
  if (!own && !doing.isNamed) return null;
  const at = frame.text.length - doing.text.length;
  return toQuestion(
    frame.text.slice(0, at + object.start) + uncapitalise(fragment) + frame.text.slice(at + object.end),
  );
}

const bareNoun =
  /^(?!(?:yes|no|not|more|less|why|how|where|when|who|what|now|then|later|today|tomorrow)\b)\p{Ll}{3,20}(?: \p{Ll}{3,20})?$/u;
const bareObject =
  /^(\p{Ll}+) (\p{Ll}{3,20}(?: (?!(?:in|at|on|from|with|without|during|after|before|for) )\p{Ll}{3,20})?)((?: (?:in|at|on|from|with|without|during|after|before|for) .*)?)$/u;

const somebody = /^(?:children|people|men|women|adults|members|students|visitors|guests|tourists|beginners)$/;

/** "Does glasses", "do rice": what does not agree is no subject. */
const disagrees = (noun: string, { auxiliary }: Frame): boolean =>
  /[^siu]s$/.test(noun) ? /^does$/i.test(auxiliary) : /^do$/i.test(auxiliary);

/** "Does the shop sell bread?" + "milk": it sells that, and milk sells nothing; of "Do cats eat fish?" either may give way. */
function replaceBare(fragment: string, frame: Frame): string | null {
  const spoken = uncapitalise(fragment);
  // "And Ford?" after "Does Tesla sell trucks?": it has its capital as a name.
  if (spoken !== fragment || frame.kind !== 'yes-no' || !bareNoun.test(spoken) || anywhere.test(spoken))
    return null;
  const asker = /^(?:I|we|you|one) (.+)$/.exec(frame.body)?.[1];
  const split = asker === undefined ? splitBody(frame) : null;
  const doing =
    asker ??
    (/^(?:the|my|our|your|\p{Lu})/u.test(split?.subject ?? '') || disagrees(spoken, frame)
      ? split?.rest
      : undefined);
  const [, verb = '', old = '', tail = ''] = bareObject.exec(doing ?? '') ?? [];
  const first = spoken.split(' ', 1)[0] ?? '';
  // "Does Weir play chess?" + "children": whether they do.
  const isSomebody = asker === undefined && (isPeopleNoun(first) || somebody.test(first));
  const isNoun =
    !isSomebody &&
    ![...ends, VERBS].some((list) => list.has(first)) &&
    !isPast(first) &&
    !first.endsWith('ly');
  if (!VERBS.has(verb) || !isNoun || old.split(' ').some((word) => ends.some((list) => list.has(word))))
    return null;
  return toQuestion(frame.text.slice(0, frame.text.length - old.length - tail.length), spoken + tail);
}

/** "Was Weir's house searched?" + "his office": what is said of one thing of his is asked of another. */
function replaceHeld(resolved: string, fragment: string, { text, body, auxiliary }: Frame): string | null {
  const owner = /^\p{Lu}.{0,60}['’]s? /u.exec(resolved)?.[0] ?? '';
  if (owner === '' || !body.startsWith(owner) || !BE.has(auxiliary.toLowerCase())) return null;
  if (!fragment.endsWith(resolved.slice(owner.length))) return null;
  const words = scanWords(body).filter(({ start }) => start >= owner.length);
  const stop = words.findIndex((word) => !staysInside(word) || isPast(word.lower));
  const noun = words[(stop === -1 ? words.length : stop) - 1];
  if (noun === undefined || isPeopleNoun(noun.lower)) return null;
  return toQuestion(text.slice(0, text.length - body.length), resolved, body.slice(noun.end));
}

interface Doing {
  /** The verb and all that follows it; the question ends with it. */
  readonly text: string;
  readonly subject: string;
  /** No other phrase with an article is there that could give way. */
  readonly isNamed: boolean;
}

/** "get his pension back" in "Did Weir get …"; "meant to get the museum" in "Who was meant to …". */
function doingOf(frame: Frame): Doing | null {
  const auxiliary = frame.auxiliary.toLowerCase();
  // "Can I bring my dog?": I can, and that stays.
  const asker = /^(?:can|could|may|must|should)$/.test(auxiliary)
    ? askerDoes.exec(frame.body)?.[1]
    : undefined;
  if (asker !== undefined) return { text: asker, subject: '', isNamed: true };
  if (/^(?:did|does|do)$/.test(auxiliary)) {
    const split = splitBody(frame);
    const isNamed = /^(?:\p{Lu}[^\s]*(?: \p{Lu}[^\s]*)*|he|she|they|it)$/u.test(split?.subject ?? '');
    return split === null ? null : { text: split.rest, subject: split.subject, isNamed };
  }
  const isMeant = BE.has(auxiliary) && /^\p{Ll}+ to \p{Ll}+ /u.test(frame.body);
  const first = frame.body.split(' ', 1)[0] ?? '';
  return isMeant && /^(?:who|which)/i.test(frame.question) && isParticiple(first)
    ? { text: frame.body.replace(/^\p{Ll}+ to /u, ''), subject: '', isNamed: true }
    : null;
}

const askerDoes = /^(?:I|we|one|you) (\p{Ll}+ (?:the|an?|my|our|your) \p{Ll}.*)$/u;

interface Found {
  readonly determiner: string;
  readonly start: number;
  readonly end: number;
}

/** The phrase right behind the verb that begins `text`: as far as no preposition, adverb or verb follows. */
function objectOf({ text }: Doing): Found | null {
  const words = scanWords(text);
  const first = words[1];
  if (first === undefined || !/^(?:the|an?|my|our|your|his|her|its|their)$/.test(first.lower)) return null;
  let last = 1;
  while (last + 1 < words.length && staysInside(words[last + 1])) last++;
  if (words[last]?.lower === 'of') last--;
  const end = words[last]?.end;
  return last === 1 || end === undefined ? null : { determiner: first.lower, start: first.start, end };
}

const ends = [PREPOSITIONS, ADVERBS, AUXILIARIES, DETERMINERS, QUESTION_WORDS];

const staysInside = (word: Word | undefined): boolean =>
  word?.kind === 'word' &&
  !ends.some((list) => list.has(word.lower)) &&
  !/^(?:back|away|and|or|but|as|that|if|because|not|twice|alone|\p{L}+ly)$/u.test(word.lower) &&
  !isFinitePast(word.lower);
