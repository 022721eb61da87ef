/** "Which one was bigger?": of those that the last answer named side by side. */
import type { TurnMentions } from '../mentions/mentions.ts';
import { pairOf } from '../pronouns/stand-ins.ts';

/** "Which is the longest river?" asks of no such two. */
const choice =
  /^which(?: one(?= (?:is|was|were|did|had|has|came) )| of (?:them|these|those|the two)|(?= (?:is|was) (?:the )?\p{Ll}+(?:er|est)$))/iu;

export function withChoice(question: string, turn: TurnMentions): string {
  if (!choice.test(question)) return question;
  const several = turn.mentions.find(
    ({ kind, text }) => kind === 'people' && / and (?:the )?\p{Lu}/u.test(text),
  );
  const all = several?.text ?? pairOf(turn, null);
  return all === null ? question : question.replace(choice, (asked) => `${asked.split(' ', 1)[0]} of ${all}`);
}
