/** "Until when did he keep that post?" after "Was Weir appointed clerk of the guild?": the post of clerk of the guild. */
import type { TurnMentions } from '../mentions/mentions.ts';
import { isPast } from '../read-frame.ts';

const pointing = /\b(?:keep|hold|leave|lose|have|give up) (that (?:post|position|job|office|role))(?!\p{L})/u;
const remaining = /\b(?:remain|stay) (it|so)$/u;
const serving = /\bserve (as such)$/u;
const post =
  /(?:\b(?:appointed|promoted(?: to)?|elected|named|become|became|as|was|made)|^Was \p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*(?! (?:\p{Ll}+ed|made|become) ))(?: (?:the|an?))? ((?:(?!(?:appointed|promoted|elected|named|made)\b)\p{Ll}+[ -]){0,3}\p{L}\p{Ll}+ (?:of|for|at) (?:the )?[\p{L}’']+(?: (?!(?:on|in|at|from|and|by|until|to|between|during)\b)[\p{L}’']+)*)/u;

/** `core` as it is where it points to no post, or neither the answer nor the question tells one. */
export function withPostTold(core: string, { frame, answer }: TurnMentions): string {
  const told = frame.russian ? undefined : (post.exec(answer) ?? post.exec(frame.text))?.[1];
  // "Was Weir born at the house of Lund?" tells none.
  if (told === undefined || isPast(told.split(' ', 1)[0] ?? '')) return core;
  const found = pointing.exec(core) ?? remaining.exec(core) ?? serving.exec(core);
  if (found === null) return core;
  const [whole, pronoun = ''] = found;
  const named = remaining.test(core) ? told : serving.test(core) ? `as ${told}` : `the post of ${told}`;
  return core.replace(whole, () => whole.slice(0, whole.length - pronoun.length) + named);
}
