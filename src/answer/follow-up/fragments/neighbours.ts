/** "What came after?", "the one before it", "the third one, when?": another one of the kind that the last question asked for. */
import { extractValues } from '../../values/extract-values.ts';
import { toQuestion } from '../compose.ts';
import type { TurnMentions } from '../mentions/mentions.ts';
import { mainPhrase } from '../mentions/noun-phrase.ts';
import { AUXILIARIES, BE, PREPOSITIONS, TIME_CLASS } from '../question-lexicon.ts';
import type { Frame } from '../read-frame.ts';
import { isFinitePast } from '../verb-forms.ts';
import { pluralOf } from './noun-of-one.ts';

const degree = '(?:(straight|right|immediately|directly|shortly|just) )?';
const came = new RegExp(
  `^(?:and )?what (came|followed|was|did)(?: ${degree}(after(?:wards?)?|next|before(?:hand)?|then))?(?: (?:that|this|it))?$`,
  'i',
);

/** "Which ward did Holt work in?" + "The Fenwick ward." + "What came straight after?" → "… after the Fenwick ward for Holt" */
export function askNeighbour(core: string, turn: TurnMentions): string | null {
  const [, verb = '', near = '', order = ''] = came.exec(core) ?? [];
  const isAsked = /^came$/i.test(verb)
    ? order !== ''
    : /^followed$/i.test(verb) || (near !== '' && order !== '');
  const { frame } = turn;
  if (!isAsked || frame.russian || TIME_CLASS.has(frame.noun)) return null;
  const told = isThingAsked(frame) ? toldThing(turn) : null;
  if (told === null) return null;
  if (/^followed$/i.test(verb)) return toQuestion('What followed', near, ...behind(told, turn));
  const side = /^before/i.test(order) ? 'before' : 'after';
  return toQuestion('What', verb.toLowerCase(), near, side, ...behind(told, turn));
}

const isThingAsked = ({ question, noun }: Frame) =>
  /^(?:(?:in|at|for|to|with|on) )?(?:what|which)$/i.test(question) && noun !== '';

/** For whom it came, when the last question named one who did something. */
function behind(told: string, { frame }: TurnMentions): readonly string[] {
  const subject = frame.kind === 'auxiliary' ? mainPhrase(frame) : '';
  return /\p{Lu}/u.test(subject) && !told.includes(subject) ? [told, 'for', subject] : [told];
}

/** The answer as far as it is a bare noun phrase: "The Fenwick ward." */
export function toldThing({ answer }: TurnMentions): string | null {
  const [, phrase = ''] =
    /^((?:[\p{L}\p{N}’'-]+ ){0,7}[\p{L}\p{N}’'-]+)(?:[.,;(]|$)/u.exec(answer.trim()) ?? [];
  const words = phrase.toLowerCase().split(' ');
  const isClause = words.some((word) => AUXILIARIES.has(word) || isFinitePast(word));
  if (
    phrase === '' ||
    isClause ||
    PREPOSITIONS.has(words[0] ?? '') ||
    /^(?:yes|no|he|she|it|they|none)$/.test(words[0] ?? '')
  )
    return null;
  return phrase.replace(/^(?:The|A|An|His|Her|Its|Their)(?= )/, (word) => word.toLowerCase());
}

const whichCame =
  /^(?:and )?which (?:ones?|others?) (?:came|followed|was|were)(?: (next|then|after(?: (?:that|this|it))?|later))?$/i;
/** "Weir's first post in the guild" */
const firstOfSeveral = /^(\p{Lu}.{0,60}?['’]s? )first (\p{Ll}+)((?: (?:in|at|with|of|for) .+)?)$/u;

/** "What was Weir's first post in the guild?" + "And which ones came next?" → "Which posts of Weir's in the guild came next?" */
export function askWhichCame(core: string, { frame }: TurnMentions): string | null {
  const [asked, next = ''] = whichCame.exec(core) ?? [];
  const [, owner = '', noun = '', tail = ''] = firstOfSeveral.exec(frame.body) ?? [];
  if (asked === undefined || noun === '' || frame.russian || !BE.has(frame.auxiliary.toLowerCase()))
    return null;
  const order = next === '' || /^after/i.test(next) ? 'after the first' : next;
  return toQuestion(
    'Which other',
    `${pluralOf(noun.replace(/(?<=[^s])s$/, ''))} did`,
    owner.replace(/['’]s? $/, ''),
    'have',
    tail,
    order,
  );
}

const nextOne =
  /^(?:the )?(?:(next|following|previous|preceding)(?: ones?)?|ones? (after|before)(?: (?:it|that|this|them))?)(?:,? (when|where|why))?$/i;

/** "What award did Moon get in 1950?" + "A star." + "The one after it?" → "What award did Moon get next, after 1950?" */
export function askNextOne(core: string, turn: TurnMentions): string | null {
  const [, word = '', side = '', asked = ''] = nextOne.exec(core) ?? [];
  const { frame } = turn;
  if (word + side === '' || !isThingAsked(frame) || frame.russian || frame.kind !== 'auxiliary') return null;
  const order = /^(?:next|following|after)$/i.test(word + side) ? 'after' : 'before';
  const [date] = turn.dates;
  const told = date === undefined ? toldThing(turn) : null;
  const body = date === undefined ? frame.body : undated(frame.body);
  const from = date ?? (told !== null && /\p{Lu}/u.test(told) ? told : null);
  if (asked !== '')
    return toQuestion(
      asked,
      frame.auxiliary,
      body,
      'the',
      order === 'after' ? 'next' : 'previous',
      frame.noun,
    );
  const place = from === null ? '' : order === 'after' ? `, after ${from}` : ` ${from}`;
  const way = order === 'after' ? 'next' : 'before';
  return toQuestion(frame.question, frame.noun, frame.auxiliary, body, `${way}${place}`);
}

/** "get in March 1950", "get after the Silver Star" → "get" */
export function undated(body: string): string {
  const date = extractValues(body).find(({ kind }) => kind === 'date');
  if (date === undefined) return body;
  const before = body.slice(0, date.start).replace(/(?: next,)? (?:in|on|by|after|before|since) $/i, ' ');
  return `${before}${body.slice(date.end)}`.trim();
}

const ordinal =
  /^(?:the )?(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last)(?: ones?)?(?:(?:,| [-–—])? (when|where|why|how))?$/i;

/** "The third one, when?" → "When did Moon get the third award?" */
export function askOrdinalOf(core: string, { frame }: TurnMentions): string | null {
  const [, position = '', asked = ''] = ordinal.exec(core) ?? [];
  const { noun } = frame;
  const isCounted = isThingAsked(frame) && /^\p{Ll}+$/u.test(noun) && !TIME_CLASS.has(noun);
  if (position === '' || !isCounted || frame.kind !== 'auxiliary' || !/^did$/i.test(frame.auxiliary))
    return null;
  const body = undated(frame.body);
  const nth = `${position.toLowerCase()} ${noun}`;
  if (asked !== '') return toQuestion(asked, frame.auxiliary, body, 'the', nth);
  return toQuestion('What', nth, frame.auxiliary, body);
}
