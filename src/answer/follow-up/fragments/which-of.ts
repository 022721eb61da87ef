/** "Which one was bigger?", "Was the first of them pardoned?": of those that the last answer named side by side. */
import type { TurnMentions } from '../mentions/mentions.ts';
import { doersTogether } from '../mentions/together.ts';
import { pairOf } from '../pronouns/stand-ins.ts';
import { ADVERBS, AUXILIARIES, PREPOSITIONS, VERBS } from '../question-lexicon.ts';
import { isParticiple } from '../verb-forms.ts';

/** "Which is the longest river?" asks of no such two. */
const choice =
  /^which(?: one(?= (?:is|was|were|did|had|has|came) )| of (?:them|these|those|the two)|(?= (?:is|was) (?:the )?\p{Ll}+(?:er|est)$))/iu;

export function withChoice(asked: string, turn: TurnMentions): string {
  const question = withOneOfThem(asked, turn);
  if (!choice.test(question)) return question;
  const all = severalOf(turn) ?? pairOf(turn, null);
  return all === null ? question : question.replace(choice, (asked) => `${asked.split(' ', 1)[0]} of ${all}`);
}

const severalOf = (turn: TurnMentions): string | null =>
  turn.mentions.find(({ kind, text }) => kind === 'people' && / and (?:the )?\p{Lu}/u.test(text))?.text ??
  null;

const oneOf =
  /\bthe (first|second|third|last|former|latter)(?: one)?(?: of (?:them|these|those|the two)|(?<=former|latter))(?![\p{L}'’-])/iu;
const places: ReadonlyMap<string, number> = new Map([
  ['first', 0],
  ['former', 0],
  ['second', 1],
  ['third', 2],
  ['last', -1],
  ['latter', -1],
]);

/** As they were named: "Ada Holt, Karl Weir and Lund". */
function withOneOfThem(question: string, turn: TurnMentions): string {
  const found = oneOf.exec(question);
  // "And the latter?" asks to go on about it.
  if (found === null || found[0] === question || isOfNoun(question, found)) return question;
  const place = places.get(found[1]?.toLowerCase() ?? '');
  const all = place === undefined ? null : (severalOf(turn) ?? doersTogether(turn));
  const one = all?.split(/,? and |, /).at(place ?? 0);
  return one === undefined || !/^(?:the )?\p{Lu}/u.test(one) ? question : question.replace(oneOf, () => one);
}

/** "The former director", "the first of these laws": the noun stands behind, and nobody who was named is meant. */
function isOfNoun(question: string, { 0: phrase, index }: RegExpExecArray): boolean {
  if (!/(?:former|latter|these|those)$/i.test(phrase)) return false;
  const [, next = '', more] =
    /^ ([\p{L}’'-]+)(?: ([\p{L}’'-]+))?/u.exec(question.slice(index + phrase.length)) ?? [];
  if (next === '' || [AUXILIARIES, ADVERBS, PREPOSITIONS].some((words) => words.has(next))) return false;
  const isSubject = AUXILIARIES.has(question.slice(0, index).trim().split(' ').at(-1)?.toLowerCase() ?? '');
  const isEnd = more === undefined || PREPOSITIONS.has(more);
  // "Was the latter French?"
  const isSaid = index > 0 && index < 6 && more === undefined && !/[^siu]s$/.test(next);
  return !(isSubject && isEnd && (isParticiple(next) || VERBS.has(next) || isSaid));
}
