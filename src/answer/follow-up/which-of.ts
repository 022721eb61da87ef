/** "Which one was bigger?": of those that the last answer named side by side. */
import type { TurnMentions } from './mentions.ts';

const choice =
  /^which(?: one| of (?:them|these|those|the two))?(?= (?:is|are|was|were|did|does|had|has|came) )/i;

export function withChoice(question: string, { mentions }: TurnMentions): string {
  const several = mentions.find(
    ({ kind, text }) => kind === 'people' && / and (?:the )?\p{Lu}/u.test(text),
  )?.text;
  return several === undefined
    ? question
    : question.replace(choice, (asked) => `${asked.split(' ', 1)[0]} of ${several}`);
}
