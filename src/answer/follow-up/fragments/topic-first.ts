/** "And the verdict, at what hour?", "A plaque then, where's that?": what is asked about stands in front of a short question. */
import { toQuestion } from '../compose.ts';
import { isQuestionFragment } from '../follow-up-forms.ts';
import type { TurnMentions } from '../mentions/mentions.ts';
import { topicOf } from '../mentions/topic.ts';
import { resolvePronouns } from '../pronouns/resolve-pronouns.ts';
import { RELATIONS } from '../question-lexicon.ts';
import { splitBody } from '../statement.ts';
import { beOf } from './be-of.ts';

const remark = '(?: (?:itself|himself|herself|themselves|then|though|instead|,? ?I mean(?:t)?))?';
const front = new RegExp(
  `^((?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Aa]n?) [^,–—:?]{2,60}?|\\p{Lu}[^,–—:?]{1,60}?)${remark}\\s*(?:,|–|—|:)\\s+([^,?]{3,60})$`,
  'u',
);
const wh = '(?:(?:in|at|on|by|for|since|until) )?(?:whom?|what|when|where|why|how|which)(?: \\p{Ll}+){0,2}?';
const asksOfIt = new RegExp(
  `^(${wh}(?: (?:did|does|do|is|was|are|were|has|had|have)|['’]s)) (?:he|she|it|they|that|those|this)(?![\\p{L}'’])(.*)$`,
  'iu',
);
/** What is done to or by those who were spoken of, and not by itself. */
const act =
  /^the (?:\p{Ll}+ ){0,2}?(?:\p{Ll}+(?:ction|tion|ment|sion)|verdict|sentence|trial|arrest|charges?|case|punishment|death|burial|funeral|appeal|plea|fine)$/u;
const kin = new RegExp(`^the (?:\\p{Ll}+ )?(?:${[...RELATIONS].join('|')})$`, 'u');

/** Null where no phrase stands in front, or the question behind it says itself what it asks of. */
export function askTopicFirst(core: string, lead: string, turns: readonly TurnMentions[]): string | null {
  const last = turns.at(-1);
  const [, said = '', asked = ''] = front.exec(core) ?? [];
  if (last === undefined || said === '' || last.frame.russian || /\babout$/i.test(lead)) return null;
  const isNew = /^an? /i.test(said);
  if (lead === '' && !isNew) return null;
  const { text: topic, open } = resolvePronouns(uncapitalised(said), turns);
  if (open > 0) return null;
  if (isQuestionFragment(asked)) return askShortly(asked, topic, turns);
  const bought = isNew ? /^(wh.{1,50} )(?:that|it|one)$/i.exec(asked)?.[1] : undefined;
  if (bought !== undefined && !/(?:['’]s| (?:is|was|are|were|did|does)) $/.test(bought))
    return toQuestion(bought, topic);
  const [, question, rest = ''] = asksOfIt.exec(asked) ?? [];
  if (question === undefined) return null;
  if (isNew) return askThere(question, topic, last) ?? withTopic(`${question} ${topic}${rest}`, topic, turns);
  // "The fire, how did that start?": "it" might be another's.
  if (
    / th(?:at|is|ose)(?: |$)/i.test(asked.slice(question.length).slice(0, 6)) &&
    !act.test(topic) &&
    !kin.test(topic)
  )
    return toQuestion(`${question} ${topic}${rest}`);
  // A widow is a man's, and no house's.
  const isTheirs = act.test(topic) || (kin.test(topic) && /^\p{Lu}/u.test(topicOf(turns)));
  return isTheirs ? withTopic(`${question} ${topic}${rest}`, topic, turns) : null;
}

const uncapitalised = (text: string) =>
  /^(?:The|His|Her|Its|Their|An?) /.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** Whose it is, unless it has a name itself. */
function withTopic(text: string, topic: string, turns: readonly TurnMentions[]): string {
  const whose = topicOf(turns);
  const isOwn = /\p{Lu}/u.test(topic) || !/\p{Lu}/u.test(whose);
  return isOwn ? toQuestion(text) : toQuestion(`${text},`, whose);
}

/** "Which medals did Weir receive?" + "the crosses, in which years?" → "In which years did Weir receive the crosses?" */
function askShortly(asked: string, topic: string, turns: readonly TurnMentions[]): string | null {
  const last = turns.at(-1);
  if (last === undefined || /^(?:who|what|which)$/i.test(asked)) return null;
  const { frame } = last;
  const split =
    /^(?:what|which)$/i.test(frame.question) && /^did$/i.test(frame.auxiliary) ? splitBody(frame) : null;
  if (split !== null && /^\p{Ll}+$/u.test(split.rest)) return toQuestion(asked, 'did', frame.body, topic);
  return withTopic(`${asked} ${beOf(topic, frame)} ${topic}`, topic, turns);
}

const there = /^(?:is|are|was|were) there (?:an?|any) \p{Ll}+ (\p{L}.*)$/iu;

/** "Is there a street named after Weir?" + "a plaque, where's that?" → "Where's a plaque named after Weir?" */
function askThere(question: string, topic: string, { frame }: TurnMentions): string | null {
  const rest = /^where(?:['’]s| is| are)$/i.test(question) ? there.exec(frame.text)?.[1] : undefined;
  return rest === undefined ? null : toQuestion(question, topic, rest);
}
