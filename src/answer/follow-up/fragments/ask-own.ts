/** "And his job later on?" after "Was Weir in the city?": what somebody is by his nature or calling is asked for itself. */
import { possessive, toQuestion, uncapitalise } from '../compose.ts';
import type { TurnMentions } from '../mentions/mentions.ts';
import type { Frame } from '../read-frame.ts';
import { beOf } from './be-of.ts';

const own =
  /^(\p{Lu}.{0,60}['’]s?) ((?:\p{Ll}+ ){0,2}?(\p{Ll}+))((?: (?:later on|later|afterwards|then|before|before that|after that|at the time|today|now))?)$/u;
const personal =
  /^(?:job|jobs|profession|trade|occupation|calling|vocation|career|rank|religion|faith|nationality|citizenship|salary|income|hobby|hobbies|nickname|pseudonym|surname|name|age|height|education|qualifications?|background|temperament|politics|views|opinions?|role|position|post|title|titles)$/;

/** Null where the question could be asked of the thing as well, or the thing could take a place in it. */
export function askOwn(fragment: string, { kind, question, auxiliary, text }: Frame): string | null {
  const [, owner = '', thing = '', noun = '', time = ''] = own.exec(fragment) ?? [];
  const isAside =
    kind === 'yes-no' || (kind === 'auxiliary' && time !== '' && /^(?:when|where|why)$/i.test(question));
  if (!isAside || !personal.test(noun)) return null;
  // "Was Weir's salary paid?" + "his pension": its like is in the question.
  if (text.includes(owner) || /\b(?:his|her|their) \p{Ll}+/u.test(text)) return null;
  const isMany = /(?:[^s]s)$/.test(noun) && noun !== 'politics';
  const isNow = /^(?:is|are|do|does|has|have|can)$/i.test(auxiliary) || /^ (?:today|now)$/.test(time);
  const be = isNow ? (isMany ? 'are' : 'is') : isMany ? 'were' : 'was';
  return toQuestion('What', be, owner, thing, time);
}

const bare =
  /^((?:(?!(?:his|her|its|their|the|an?|any|no|my|your|our|this|that|what|which|whose|same|and|of) )\p{Ll}+ )?(?:rank|religion|nationality|citizenship|salary|occupation|profession|nickname|pseudonym|surname|age|height|education))$/u;

/** "Military rank?" after a question of one person: only somebody has one. */
export function askOwnBare(spoken: string, { frame, mentions }: TurnMentions): string | null {
  const noun = bare.exec(uncapitalise(spoken))?.[1];
  const people = mentions.filter(
    ({ from, kind, text }) => from === 'question' && kind === 'person' && /^\p{Lu}/u.test(text),
  );
  const [owner] = people;
  if (noun === undefined || frame.russian || owner === undefined || people.length > 1) return null;
  return toQuestion('What', beOf(noun, frame), possessive(owner.text.replace(/['’]s$/, '')), noun);
}
