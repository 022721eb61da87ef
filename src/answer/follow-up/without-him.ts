/** "Who was given priority by him?" where nobody has been named: what he was in charge of says more than a place. */
import { toQuestion } from './compose.ts';
import type { TurnMentions } from './mentions.ts';

const agent = /,? by (?:him|her)$/i;
const person = /\b(?:he|she|him|her|his)\b/i;
const task =
  /\b(?:in charge of|responsible for|in command of|charged with|entrusted with|at the head of) ((?:the )?\p{Ll}+ing\b.{0,120}|the .{3,120})$/iu;

/** Null where the topic may well be a person, or the question points to none. */
export function askWithoutHim(core: string, topic: string, { frame, mentions }: TurnMentions): string | null {
  if (!person.test(core) || frame.russian) return null;
  const named = mentions.find(({ text }) => text === topic || text.replace(/^the /, '') === topic);
  if (named !== undefined && named.kind !== 'place') return null;
  const doing = task.exec(frame.text)?.[1];
  if (agent.test(core)) return toQuestion(core.replace(agent, ''), doing === undefined ? '' : `in ${doing}`);
  return named === undefined ? null : toQuestion(core);
}
