/** "And then?", "What happened next?": what came after that which the last turn told, named as an event. */
import { extractValues } from '../../values/extract-values.ts';
import { toQuestion, uncapitalise } from '../compose.ts';
import type { TurnMentions } from '../mentions/mentions.ts';
import { mainPhrase } from '../mentions/noun-phrase.ts';
import { doersTogether } from '../mentions/together.ts';
import { lastEvent } from '../pronouns/last-event.ts';
import { resolvePronouns } from '../pronouns/resolve-pronouns.ts';
import { BE } from '../question-lexicon.ts';
import { asClause, splitBody } from '../statement.ts';
import { toldThing } from './neighbours.ts';

const later = '(?:next|then|after(?:wards?| that| this| it)?)';
const sequel = new RegExp(
  `^(?:${later}|(?:then|next|after that),? what|what (?:${later}|came ${later}|followed|happened ${later}|was ${later}))$`,
  'i',
);
const before = /^(?:before (?:that|this)|earlier|what (?:happened|came|was) before(?: (?:that|this))?)$/i;
const russianSequel =
  /^(?:(?:что )?(?:было |случилось |произошло )?(?:потом|дальше|затем|после этого)(?: было| случилось| произошло)?)$/i;

const inOrder = /^who (?:came|was|is) (next|then|after that|before that)$/i;

/** "Who keeps the light?" + "Who before him?" */
const beside = /^who (before|after) (?:him|her|them)$/i;
const personTold = (turn: TurnMentions): string | undefined =>
  doersTogether(turn) ?? turn.mentions.find(({ from, kind }) => from === 'answer' && kind === 'person')?.text;

/** Null when the question asks for more than what came next. */
export function completeSequence(core: string, turn: TurnMentions): string | null {
  const { frame } = turn;
  if (russianSequel.test(core)) return russianSequence(core, turn);
  const [, side = ''] = beside.exec(core) ?? [];
  const known = side === '' || !/^who$/i.test(frame.question) ? undefined : personTold(turn);
  if (known !== undefined) return toQuestion(frame.text, side.toLowerCase(), known);
  const order = inOrder.exec(core)?.[1] ?? core;
  const when = sequel.test(order) ? 'after' : before.test(order) ? 'before' : null;
  if (when === null || frame.russian) return null;
  const holder = besideHolder(when, turn);
  if (holder !== null || order !== core) return holder;
  return (
    (when === 'after' ? (afterPost(turn) ?? fromDate(turn)) : null) ??
    besideEvent(when, turn) ??
    toQuestion(`${frame.text},`, core)
  );
}

/** "Who was king before Weir?" + "Lund" → "Who was king before Lund?" */
function besideHolder(when: string, { frame, answer }: TurnMentions): string | null {
  const old = new RegExp(`^who .+ ${when} (?=\\p{L}+(?: \\p{L}+)?$)`, 'iu').exec(frame.text)?.[0];
  const [holder] = extractValues(answer);
  if (old === undefined || holder?.kind !== 'name' || holder.start !== 0) return null;
  return toQuestion(old, holder.text);
}

/** Null where it isn't sure what the question was about, or that it is over: "What is the next step?" */
function besideEvent(when: string, turn: TurnMentions): string | null {
  const { frame } = turn;
  const earlier = when === 'before' ? beforeDate(turn) : null;
  if (earlier !== null) return earlier;
  const clause = eventClause(turn);
  if (clause !== null) return toQuestion('What happened', when, clause);
  const [date] = turn.dates;
  if (date !== undefined) return toQuestion('What happened', when, date);
  const phrase = mainPhrase(frame).replace(/['’]s?$/, '');
  const isOpen = /^(?:who|what|which|how)/i.test(frame.question) || frame.kind === 'request';
  const isSure =
    frame.kind === 'request' || BE.has(frame.auxiliary.toLowerCase()) || splitBody(frame) !== null;
  if (phrase === '' || !isSure || (isOpen && !/\p{Lu}/u.test(phrase))) return null;
  return toQuestion('What happened to', phrase, when === 'after' ? 'later' : 'before');
}

/** "What did Weir become after he had been a clerk?" + "Head of the office." */
function afterPost(turn: TurnMentions): string | null {
  const [asked] = /^(?:what|who) (?:did|does) .{1,80}? become\b/iu.exec(turn.frame.text) ?? [];
  const post = asked === undefined ? null : toldThing(turn);
  return post === null ? null : toQuestion(asked ?? '', 'after', uncapitalise(post));
}

/** "Where did Weir go in 1930?" told of a year in his life: what he did from then on is asked. */
function fromDate({ frame }: TurnMentions): string | null {
  const wasThere = /^where$/i.test(frame.question) && /^(?:was|were)$/i.test(frame.auxiliary);
  const stay = wasThere ? frame.text.replace(/\bin (?=\d{4}$)/, 'after ') : frame.text;
  if (stay !== frame.text) return toQuestion(stay);
  const asked = frame.kind === 'auxiliary' && /^did$/i.test(frame.auxiliary) ? splitBody(frame) : null;
  const date = extractValues(frame.text).find(({ kind }) => kind === 'date')?.text;
  if (asked === null || date === undefined || !/^(?:where|what|how)$/i.test(frame.question)) return null;
  return toQuestion('What did', asked.subject, 'do after', date);
}

/** "Where did Weir work in 1930?" + "before that" → "Where did Weir work before 1930?" */
function beforeDate({ frame }: TurnMentions): string | null {
  const dates = extractValues(frame.text).filter(({ kind }) => kind === 'date');
  const [date] = dates;
  const isOpen =
    /^(?:where|who|what|which|how (?:many|much))$/i.test(frame.question) && !/^happened$/.test(frame.verb);
  if (date === undefined || dates.length > 1 || !isOpen) return null;
  const led = /\b(?:in|on|during) $/i.exec(frame.text.slice(0, date.start));
  return led === null
    ? null
    : toQuestion(frame.text.slice(0, led.index), 'before', date.text, frame.text.slice(date.end));
}

function eventClause(turn: TurnMentions): string | null {
  const event = lastEvent(turn);
  // What is or has something goes on being so.
  const isState = event === null || /^(?:is|are|has|have|does|do|can|will|cannot|.+n['’]t)$/.test(event.verb);
  return isState ? null : resolvePronouns(asClause(event), [turn]).text;
}

/** Only what happened at some time for some reason is told by the question alone. */
function russianSequence(core: string, { frame, answer }: TurnMentions): string | null {
  if (!frame.russian) return null;
  const own = /^(?:когда|почему|зачем)$/i.test(frame.question);
  const isTold = own || (frame.kind === 'auxiliary' && !/^как$/i.test(frame.question));
  const [sentence = ''] = answer.split(/(?<=\p{Ll}{3}[.!?])\s/u);
  const told = /^(?!(?:Да|Нет)(?!\p{L}))\p{Lu}.{10,160}[.!]$/u.test(sentence) ? sentence : '';
  const event = own ? frame.body : isTold ? told : '';
  return event === '' ? toQuestion(`${frame.text},`, core) : toQuestion('Что было после того, как', event);
}
