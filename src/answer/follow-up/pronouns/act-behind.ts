/** "Who profited from it?" after a question of somebody murdered: the murder. */

import { possessive } from '../compose.ts';
import type { TurnMentions } from '../mentions/mentions.ts';
import { splitBody } from '../statement.ts';

/** Only acts whose noun can't be mistaken. */
const acts: ReadonlyMap<string, string> = new Map(
  `murdered:murder assassinated:assassination executed:execution arrested:arrest dismissed:dismissal deported:deportation
  expelled:expulsion evacuated:evacuation relocated:relocation resettled:resettlement elected:election appointed:appointment kidnapped:kidnapping acquitted:acquittal convicted:conviction
  nationalised:nationalisation nationalized:nationalization demolished:demolition poisoned:poisoning tried:trial rehabilitated:rehabilitation`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);
const verbs = [...acts.keys()].join('|');
/** "the banker murdered in 1887" */
const sufferer = new RegExp(`\\b(the (?:\\p{Ll}+ ){1,3})(${verbs})\\b`, 'u');

/** What is done for, with or against an act: "Who ordered it?"; a company is founded, a house lived in. */
const fitting =
  /\b(?:order(?:ed|s)?|exploit(?:ed|s)?|profit(?:ed|s)?|benefit(?:ed|s)?|justif(?:y|ied|ies)|le(?:ad|d) to|plan(?:ned)?|commit(?:ted)?|carr(?:y|ied) out|caused?|happen(?:ed)?|prevent(?:ed)?|approved?|oppos(?:e|ed)|protest(?:ed)?|react(?:ed)?|reaction|witness(?:ed)?|investigat(?:e|ed)|condemn(?:ed)?|instigated?|authori[sz]ed?|demand(?:ed)?|decided?|responsible|who (?:is|was|stands|stood) behind|motives?|reasons?|consequences?|announced?|blamed?|ask(?:ed)? for|request(?:ed)?)\b/i;

/** "Did it profit in 1950?" asks of the firm. */
const doing =
  /\bit (?:\p{L}+ )??(?:order|exploit|profit|benefit|plan|commit|carr|approv|oppos|protest|react|witness|investigat|condemn|instigat|authori|demand|decid|announc|blam|ask|request)/iu;

export const fitsAct = (question: string): boolean => fitting.test(question) && !doing.test(question);

/** "Which politician was murdered in 1934?": who it was, the answer says. */
const suffered = new RegExp(`^(?:was|were) (${verbs})\\b`, 'i');

/** Null where the last question speaks of no such act. */
export function actBehind({ frame, mentions, answer }: TurnMentions): string | null {
  if (frame.russian) return null;
  const asked = acts.get(suffered.exec(`${frame.auxiliary} ${frame.body}`)?.[1] ?? '');
  if (asked !== undefined && /^how many$/i.test(frame.question))
    return `the ${asked} of ${frame.noun} ${frame.body.replace(/^\S+ ?/, '')}`.trim();
  const told = mentions.filter(({ kind, text }) => kind !== 'place' && answer.includes(text));
  const whom = (told.find(({ kind }) => kind === 'person') ?? told[0])?.text;
  if (asked !== undefined && /^(?:wh|in wh)/i.test(frame.question))
    return whom === undefined ? null : `the ${asked} of ${whom}`;
  const [, phrase = '', done = ''] = sufferer.exec(frame.text) ?? [];
  const answered = mentions.find(({ from, kind }) => from === 'answer' && kind === 'person')?.text;
  const noun = acts.get(done);
  if (noun !== undefined) return `the ${noun} of ${answered ?? phrase.trim()}`;
  const split = /^(?:was|were)$/i.test(frame.auxiliary) ? splitBody(frame) : null;
  const own = acts.get(split?.rest.split(' ', 1)[0] ?? '');
  // "How were people evacuated from Marl?"
  if (split !== null && own !== undefined && isSeveral(split.subject, frame.auxiliary))
    return `the ${own} of ${split.subject} ${split.rest.replace(/^\S+ ?/, '')}`.trim();
  return split === null || own === undefined || !/^\p{Lu}/u.test(split.subject)
    ? null
    : `${possessive(split.subject)} ${own}`;
}

const isSeveral = (subject: string, be: string): boolean =>
  /^were$/i.test(be) &&
  /^(?:the )?(?:\p{Ll}+ ){0,2}\p{Ll}+$/u.test(subject) &&
  !/^(?:they|we|you)$/.test(subject);
