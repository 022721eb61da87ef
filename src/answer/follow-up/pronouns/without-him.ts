/** "When did he resign?" where nobody has been named: he is the one whom the last question asked for, and no place in it. */
import { toQuestion } from '../compose.ts';
import type { TurnMentions } from '../mentions/mentions.ts';
import { type Frame, isPast } from '../read-frame.ts';
import { isFinitePast } from '../verb-forms.ts';

const agent = /,? by (?:him|her)$/i;
const person = /\b(?:he|she|him|her|his)\b/i;
const whoever = /\b(?:he|she|him)\b|\bher(?=$|[,?]| (?:in|at|on|by|to|from|with|for|after|before)\b)/i;
const task =
  /\b(?:in charge of|responsible for|in command of|charged with|entrusted with|at the head of) (\p{Ll}+ing\b.{1,120})$/iu;
const maxDescriptionCharacters = 120;

/** Null where the topic may well be a person, or the question points to none. */
export function askWithoutHim(core: string, topic: string, { frame, mentions }: TurnMentions): string | null {
  if (!person.test(core) || frame.russian) return null;
  const named = mentions.find(({ text }) => text === topic || text.replace(/^the /, '') === topic);
  if (named !== undefined && !/^(?:place|thing|people)$/.test(named.kind)) return null;
  const doing = task.exec(frame.text)?.[1];
  if (agent.test(core) && doing !== undefined) return toQuestion(core.replace(agent, ''), 'in', doing);
  const description = oneAsked(frame);
  if (description !== null && whoever.test(core)) return toQuestion(core.replace(whoever, () => description));
  if (named?.kind !== 'place') return null;
  return toQuestion(core.replace(agent, ''));
}

/** "the one who directed the works at Marl", "the one responsible for the bridge" */
export function oneAsked({ question, kind, verb, auxiliary, body }: Frame): string | null {
  if (!/^who$/i.test(question) || body.length > maxDescriptionCharacters || person.test(body)) return null;
  if (kind === 'subject' && (isPast(verb) || isFinitePast(verb))) return `the one who ${verb} ${body}`;
  return kind === 'auxiliary' && /^(?:was|is)$/i.test(auxiliary) && /^\p{Ll}/u.test(body)
    ? `the one who ${auxiliary.toLowerCase()} ${body}`
    : null;
}
