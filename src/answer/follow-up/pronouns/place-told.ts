/** "Where did Weir work?" + "At the Halden dockyard.": there is at the Halden dockyard. */
import { extractValues } from '../../values/extract-values.ts';
import { uncapitalise } from '../compose.ts';
import type { TurnMentions } from '../mentions/mentions.ts';
import { mainPhrase } from '../mentions/noun-phrase.ts';
import { BE } from '../question-lexicon.ts';
import { splitBody } from '../statement.ts';
import { verbKey } from '../verb-forms.ts';

const place = /^(?:In|At|On|Near|Outside|Aboard|В|Во|На) (?:[\p{L}’'-]+ ){0,5}[\p{L}’'-]+(?=[.,;(]|$)/iu;
/** What "in the end" and "on the advice of Holt" begin with is no place. */
const circumstance =
  /^(?:[Ii]n|[Aa]t|[Oo]n) (?:(?:the|an?|his|her|its|their|that|this|those) )?(?:(?:very|same|first|last|early|late) )?(?:end|beginning|start|time|times|moment|meantime|first|last|least|advice|orders?|request|behalf|initiative|invitation|condition|occasion|case|day|days|years?|month|age|night|morning|evening|afternoon|weekends?|war|peace|spring|summer|autumn|winter|way|fact|general|particular|theory|practice|short|sum|addition|all|retirement|contrast|contrary|other hand|one hand|whole)(?=$|[.,;]| (?:in|at|on|of|near|outside|he|she|they|it|we|nobody|no|nothing|the)\b| \p{Lu})(?! of (?:the )?(?:town|city|village|street|road|world|line)\b)[ ,]*/u;
const clause =
  / (?:he|she|it|they|we|nobody|no one|everybody|who|which|that|is|was|were|are|did|had|has)(?: |$)/i;

/** Null where no place was asked for, or the answer says more or less than one. */
export function placeTold(turn: TurnMentions | undefined): string | null {
  if (turn === undefined || !/^(?:where|где)$/i.test(turn.frame.question)) return null;
  if (isPlaceAsked(turn)) return placeAsked(turn);
  const told = turn.answer.trim().replace(circumstance, '');
  const bare = placeOfVerb(turn);
  if (bare !== null) return bare;
  const phrase = place.exec(told)?.[0];
  const isPlace = phrase !== undefined && /\p{Lu}|\bthe\b/u.test(phrase.slice(2)) && !clause.test(phrase);
  return isPlace && !extractValues(phrase).some(({ kind }) => kind === 'date') ? uncapitalise(phrase) : null;
}

const verbAndPlace =
  /(?<!\p{L})(\p{Ll}{3,}) (at|in|on) (an?|the|his|her) ((?:\p{L}[\p{L}’-]* ){0,2}\p{Ll}{4,})(?=\s*(?:$|[.,;]))/u;

/** "Where did Weir first work?" + "He worked at a sawmill [3].": at the sawmill. */
function placeOfVerb({ frame, answer }: TurnMentions): string | null {
  const [, verb = '', led = '', , noun = ''] = verbAndPlace.exec(answer) ?? [];
  const key = (word: string) => verbKey(word).replace(/y$/, 'i');
  const isSame =
    /^(?:did|was|were)$/i.test(frame.auxiliary) &&
    frame.body.split(' ').some((word) => key(word) === key(verb));
  return !isSame || noun === '' || circumstance.test(`${led} the ${noun}`) ? null : `${led} the ${noun}`;
}

/** "Where is the museum?": the next question is about the museum, wherever it is. */
const isPlaceAsked = ({ frame, mentions }: TurnMentions): boolean =>
  BE.has(frame.auxiliary.toLowerCase()) &&
  /^(?:located|situated|)$/.test(splitBody(frame)?.rest ?? '') &&
  !mentions.some(({ kind, text }) => kind === 'person' && frame.body.includes(text));

/** "Where is the head office?": at the head office; towns and museums are found by what they are. */
function placeAsked({ frame, mentions }: TurnMentions): string | null {
  const phrase = mainPhrase(frame);
  const kind = mentions.find(({ text }) => text === phrase)?.kind;
  return /^the /.test(phrase) && (kind === 'thing' || kind === 'body') ? `at ${phrase}` : null;
}
