/** "And then?", "What happened next?": what came after that which the last turn told, named as an event. */
import { extractValues } from '../values/extract-values.ts';
import { toQuestion } from './compose.ts';
import { lastEvent } from './last-event.ts';
import type { TurnMentions } from './mentions.ts';
import { mainPhrase } from './noun-phrase.ts';
import { resolvePronouns } from './resolve-pronouns.ts';
import { asClause, splitBody } from './statement.ts';

const later = '(?:next|then|after(?:wards?| that| this| it)?)';
const sequel = new RegExp(
  `^(?:${later}|(?:then|next|after that),? what|what (?:${later}|came ${later}|followed|happened ${later}|was ${later}))$`,
  'i',
);
const before = /^(?:before (?:that|this)|what (?:happened|came|was) before(?: (?:that|this))?)$/i;
const russianSequel =
  /^(?:(?:что )?(?:было |случилось |произошло )?(?:потом|дальше|затем|после этого)(?: было| случилось| произошло)?|что (?:потом|дальше))$/i;

/** Null when the question asks for more than what came next. */
export function completeSequence(core: string, turn: TurnMentions): string | null {
  if (russianSequel.test(core)) return russianSequence(turn);
  const when = sequel.test(core) ? 'after' : before.test(core) ? 'before' : null;
  if (when === null || turn.frame.russian) return null;
  const dated = when === 'after' ? fromDate(turn) : null;
  if (dated !== null) return dated;
  const clause = eventClause(turn);
  if (clause !== null) return toQuestion('What happened', when, clause);
  const [date] = turn.dates;
  if (date !== undefined) return toQuestion('What happened', when, date);
  const phrase = mainPhrase(turn.frame);
  return phrase === '' ? null : toQuestion('What happened to', phrase, when === 'after' ? 'later' : 'before');
}

/** "Where did Weir go in 1930?" told of a year in his life: what he did from then on is asked. */
function fromDate({ frame }: TurnMentions): string | null {
  const asked = frame.kind === 'auxiliary' && /^did$/i.test(frame.auxiliary) ? splitBody(frame) : null;
  const date = extractValues(frame.text).find(({ kind }) => kind === 'date')?.text;
  if (asked === null || date === undefined || !/^(?:where|what|how)$/i.test(frame.question)) return null;
  return toQuestion('What did', asked.subject, 'do after', date);
}

function eventClause(turn: TurnMentions): string | null {
  const event = lastEvent(turn);
  // What is or has something goes on being so.
  const isState = event === null || /^(?:is|are|has|have|does|do|can|will)$/.test(event.verb);
  return isState ? null : resolvePronouns(asClause(event), [turn]).text;
}

function russianSequence({ frame, answer }: TurnMentions): string | null {
  if (!frame.russian) return null;
  const own = /^(?:когда|где|почему|как|зачем)$/i.test(frame.question);
  const [sentence = ''] = answer.split(/(?<=\p{Ll}{3}[.!?])\s/u);
  const told = /^\p{Lu}.{10,160}[.!]$/u.test(sentence) ? sentence : '';
  const event = own || told === '' ? frame.body : told;
  return event === '' ? null : toQuestion('Что было после того, как', event);
}
