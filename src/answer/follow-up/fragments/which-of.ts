/** "Which one was bigger?", "Was the first of them pardoned?": of those that the last answer named side by side. */
import type { TurnMentions } from '../mentions/mentions.ts';
import { doersTogether } from '../mentions/together.ts';
import { pairOf } from '../pronouns/stand-ins.ts';

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
  const place = places.get(oneOf.exec(question)?.[1]?.toLowerCase() ?? '');
  const all = place === undefined ? null : (severalOf(turn) ?? doersTogether(turn));
  const one = all?.split(/,? and |, /).at(place ?? 0);
  return one === undefined || !/^(?:the )?\p{Lu}/u.test(one) ? question : question.replace(oneOf, () => one);
}
