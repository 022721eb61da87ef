/** "Until when did he keep that post?" after "Was Weir appointed clerk of the guild?": the post of clerk of the guild. */
import type { TurnMentions } from '../mentions/mentions.ts';
import { isPast } from '../read-frame.ts';

const pointing =
  /\b(?:keep|hold|leave|lose|have|give up|stay in|remain in) (that (?:post|position|job|office|role))(?!\p{L})/u;
const remaining = /\b(?:remain|stay) (it|so)$/u;
const serving = /\bserve (as such)$/u;
const post =
  /(?:\b(?:(?:appointed|promoted|elected|named)(?: to| as)?|become|became|as|was|made)|^Was \p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*(?! (?:\p{Ll}+ed|made|become) ))(?: (?:the|an?))? ((?:(?!(?:appointed|promoted|elected|named|made)\b)\p{Ll}+[ -]){0,3}\p{L}\p{Ll}+ (?:of|for|at) (?:the )?[\p{L}’']+(?: (?!(?:on|in|at|from|and|by|until|to|between|during)\b)[\p{L}’']+)*)/u;

/** An answer that goes on with "in this role" tells of the post that was told before. */
function postOf(turns: readonly TurnMentions[]): string | undefined {
  const last = turns.at(-1);
  if (last === undefined || last.frame.russian) return undefined;
  const told = (post.exec(last.answer) ?? post.exec(last.frame.text))?.[1];
  return told ?? (goesOn.test(last.answer) ? postOf(turns.slice(0, -1)) : undefined);
}

const goesOn =
  /^(?:in|as part of) (?:this|that|the same|his|her) (?:new )?(?:role|post|position|capacity|job|office)\b/i;

/** `core` as it is where it points to no post, or neither the answer nor the question tells one. */
export function withPostTold(core: string, turns: readonly TurnMentions[]): string {
  const told = postOf(turns);
  // "Was Weir born at the house of Lund?" tells none.
  if (told === undefined || isPast(told.split(' ', 1)[0] ?? '')) return core;
  const found = pointing.exec(core) ?? remaining.exec(core) ?? serving.exec(core);
  if (found === null) return core;
  const [whole, pronoun = ''] = found;
  const named = remaining.test(core) ? told : serving.test(core) ? `as ${told}` : `the post of ${told}`;
  return core.replace(whole, () => whole.slice(0, whole.length - pronoun.length) + named);
}
