/** "I meant the region, not the town", "no, I meant when it began": a correction that only says what was meant. */
import { stripEnd, toQuestion, uncapitalise } from '../compose.ts';
import type { TurnMentions } from '../mentions/mentions.ts';
import { BE, VERBS } from '../question-lexicon.ts';
import { baseOf, isFinitePast } from '../verb-forms.ts';

const corrects = /\b(?:no|sorry|mean|meant)[,\s]*$/i;
const means = /\b(?:mean|meant)[,\s]*$/i;
/** What is to be left out stands behind. */
const butNot =
  /^((?:the|his|her|its|their) )?(\p{L}[\p{L}’'-]{2,30}), (?:and )?not (?:(?:the|his|her|its|their) )?(\p{L}[\p{L}’'-]{2,30})$/iu;
const notAsked =
  /, (?:and )?not (?:who|what|when|where|why|how|which)(?! (?:is|are|was|were|did|does|do) )[^,?]*$/i;
const exact =
  /^(?:the |an? )?(?:exact|precise) (?:number|figure|date|year|day|time|hour|sum|amount|length|age|price|count|total|name|address|title|place)(?: of \p{Ll}+)?$/iu;

/** A time at which it was done as well. */
const occasion = /^the (?:first|second|third|last|other|next) time$/i;

/** "no, the exact number of days": the last question again; null when `core` corrects nothing of it. */
export function askMeant(core: string, lead: string, { frame }: TurnMentions): string | null {
  if (frame.russian) return null;
  // Without "no" it may be a question of its own: "the exact number of planets?"
  const isAgain = corrects.test(lead) || !/ of \p{Ll}+$/iu.test(core) || /^how /i.test(frame.question);
  const isOfWho = /^who/i.test(frame.question) && !/(?:name|title)$/i.test(core);
  if (isAgain && !isOfWho && exact.test(core)) return toQuestion(`${frame.text},`, uncapitalise(core));
  if (occasion.test(core) && /^(?:did|was|were)$/i.test(frame.auxiliary))
    return toQuestion(frame.text, uncapitalise(core));
  const [, determiner = '', meant = '', old = ''] = butNot.exec(core) ?? [];
  if (old === '' || !(corrects.test(lead) || determiner !== '')) return null;
  const said = new RegExp(`(?<![\\p{L}’'-])${old}(?![\\p{L}])`, 'u').exec(frame.text);
  if (said !== null)
    return toQuestion(frame.text.slice(0, said.index) + meant + frame.text.slice(said.index + old.length));
  // What was not said was understood: "In which years was Weir its secretary?"
  return corrects.test(lead) ? toQuestion(`${frame.text},`, uncapitalise(determiner) + meant) : null;
}

const clause =
  /^(when|where|why|how|since when|until when) (he|she|it|they|(?:the|his|her|its|their) \p{Ll}+|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}) (\p{Ll}+)((?: .{1,80})?)$/u;

/** "I meant when it began" asks when it began, "where from, not what it cost" where from. */
export function questionMeant(core: string, lead: string): string {
  if (!corrects.test(lead)) return core;
  const asked = stripEnd(core.replace(notAsked, ''));
  const [, question = '', subject = '', verb = '', rest = ''] =
    (means.test(lead) ? clause.exec(asked) : null) ?? [];
  if (verb === '') return asked;
  if (BE.has(verb) || /^(?:has|had|have|can|could|will|would)$/.test(verb))
    return `${question} ${verb} ${subject}${rest}`;
  const present = verb.endsWith('s') && !isFinitePast(verb) ? presentBase(verb) : undefined;
  if (present !== undefined) return `${question} does ${subject} ${present}${rest}`;
  if (VERBS.has(verb) && !isFinitePast(verb) && /^(?:they|.*[^siu]s)$/.test(subject))
    return `${question} do ${subject} ${verb}${rest}`;
  const base = baseOf(verb, VERBS);
  return base === null ? asked : `${question} did ${subject} ${base}${rest}`;
}

/** "fails" → "fail", "carries" → "carry" */
const presentBase = (verb: string): string | undefined =>
  [verb.slice(0, -1), verb.replace(/es$/, ''), verb.replace(/ies$/, 'y')].find((base) => VERBS.has(base));
