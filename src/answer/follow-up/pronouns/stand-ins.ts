/** What an English pronoun means where the likeliest mention doesn't fit, or there is none. */

import { NUMBER_WORDS, SCALE_WORDS } from '../../values/number-words.ts';
import { headOf, isPeopleNoun, type Mention } from '../mentions/mention.ts';
import type { TurnMentions } from '../mentions/mentions.ts';
import { pluralOfAnswer, pluralOfQuestion } from '../mentions/plural-of-answer.ts';
import { roleTold } from '../mentions/role-told.ts';
import { coupleAsked, doersTogether } from '../mentions/together.ts';
import { NAME_PATTERN, VERBS } from '../question-lexicon.ts';
import { asksWho } from '../read-frame.ts';
import { splitBody } from '../statement.ts';
import { gerundOf, isFinitePast } from '../verb-forms.ts';
import { actBehind, fitsAct } from './act-behind.ts';
import { findMention, type Search } from './find-antecedent.ts';
import { fittingThing } from './fitting-thing.ts';
import { oneAsked } from './without-him.ts';

export interface EnglishUse extends Search {
  readonly question: string;
  readonly word: string;
  readonly turns: readonly TurnMentions[];
}

/** Null when nothing earlier fits. */
export function englishAntecedent(use: EnglishUse): string | null {
  const { turns, wanted } = use;
  const found = findMention(turns, use);
  const last = turns.at(-1);
  if (last === undefined) return found?.text ?? null;
  if (wanted === 'it') return thingFor(use, found, last);
  if (wanted === 'they') return severalFor(use, found, last);
  if (wanted !== 'he' && wanted !== 'she') return found?.text ?? null;
  // "What happened to her after he fell?": his name tells whose wife she is.
  if (found?.isUntold && found.gender !== null && timeOf[wanted].test(use.question)) return null;
  const met = newcomer(use, last);
  if (met !== null) return met;
  const asked = found !== null && isAside(found, last) ? oneAsked(last.frame) : addressee(use, last);
  return asked ?? found?.text ?? roleTold(last, wanted === 'he' ? 'male' : 'female');
}

/** "Whom did Weir serve under?" + "Weir was second to Lund." + "Who was he?": who is new. */
function newcomer({ question }: EnglishUse, { frame, mentions }: TurnMentions): string | null {
  const isAsked = /^whom?$/i.test(frame.question) && /^(?:did|does|had|could)$/i.test(frame.auxiliary);
  if (!isAsked || !/^who (?:is|was) (?:he|she)$/i.test(question.trim())) return null;
  const fresh = mentions.filter(
    ({ from, kind, text }) =>
      from === 'answer' &&
      (kind === 'person' || kind === 'unknown') &&
      /^\p{Lu}/u.test(text) &&
      !frame.text.includes(text),
  );
  return fresh.length === 1 ? (fresh[0]?.text ?? null) : null;
}

const spokenTo = new RegExp(`\\b(?:question to|ask(?:ed)?|wr[io]te to|challenged?) (${NAME_PATTERN})`, 'u');

/** "Which journalist put a question to Weir?" + "What did he reply?": Weir did. */
const addressee = ({ question }: EnglishUse, { frame }: TurnMentions): string | null =>
  /\b(?:he|she) (?:reply|answer|respond)\b/i.test(question) ? (spokenTo.exec(frame.text)?.[1] ?? null) : null;

const timeOf = {
  he: /\b(?:when|after|before|while|until|since) (?:she|her)\b/i,
  she: /\b(?:when|after|before|while|until|since) (?:he|his)\b/i,
};

/** "Who was mayor when Weir came?", "Who was blamed after Lund's death?": whoever it was, it was neither of these. */
function isAside({ text, from }: Mention, { frame, mentions }: TurnMentions): boolean {
  if (from !== 'question' || mentions.some((one) => one.from === 'answer')) return false;
  const at = frame.text.indexOf(text);
  return /\b(?:when|after|before|while|until|since)(?: the \p{Ll}+ of)? $/u.test(
    frame.text.slice(0, Math.max(0, at)),
  );
}

function thingFor(
  { question, word, turns }: EnglishUse,
  found: Mention | null,
  last: TurnMentions,
): string | null {
  const fitting = word === 'its' ? null : fittingThing(question, turns, found);
  const act = word !== 'its' && (fitsAct(question) || isRemark.test(question)) ? actBehind(last) : null;
  if (act !== null && found !== null && isDoerTold(found, last)) return act;
  // "Who organised it?": nobody does that with a town that the answer names by the way.
  if (found?.from === 'answer' && organised.test(question) && isGoneTo(found, last)) return null;
  const counted =
    /^were$/i.test(last.frame.auxiliary) && word !== 'its' && isOfAct(question) ? actBehind(last) : null;
  if (counted !== null && !(found?.kind === 'thing' && last.mentions.includes(found))) return counted;
  const led = found !== null ? thingOfHolder(found, last) : undefined;
  if (led !== undefined && fitting === null) return led;
  // "Was Nordic Steel nationalised?": the act was ordered, and the firm was founded.
  const own = found?.from === 'answer' && isLedBy(found, last) ? thingOfQuestion(last) : undefined;
  if (own !== undefined && fitting === null) return own;
  if (/^th(?:is|at)$/.test(word)) {
    // "Does the sun rise?" + "Who discovered that?": nobody discovers rising.
    const begun = eventBegun(last) ?? (/^who\b/i.test(question) ? null : deedAsked(last, found));
    if (begun !== null) return begun;
    // What was last spoken of in an earlier turn is "it", and not "that".
    if (found !== null && !last.mentions.includes(found) && wereDone.test(last.frame.text)) return null;
  }
  // "Did Norway sign a treaty?" + "When did it join NATO?": the one who is named did that.
  const isThing = found !== null && isNobodysThing(found);
  const isFree = found === null || isPassedBy(found, last) || (isThing && !isDoing(found, question));
  const isObject = (isFree && !ofBody.test(question)) || measured.test(question);
  const object = isObject ? objectAsked(last) : null;
  if (object !== null) return object;
  const isOther = found?.kind === 'thing' && last.mentions.includes(found) && !act?.includes(found.text);
  return fitting ?? (isOther ? found.text : (act ?? found?.text ?? actBehind(last)));
}

/** "When did the arrests in Marl begin?" + "Who was in charge of that?": of the arrests, several as they are. */
const eventBegun = ({ frame }: TurnMentions): string | null =>
  (/^(?:when|where|why|how)$/i.test(frame.question) &&
    /^(the \p{Ll}[^,?]{2,60}) (?:begin|start|end|stop|happen|take place|occur)$/u.exec(frame.body)?.[1]) ||
  null;

/** "How many people were evacuated?": that is no thing, but what was done. */
const wereDone = /^how many .{2,60}? (?:was|were) \p{Ll}+(?:ed|en|t)\b/iu;

/** "Can the firm convert my books?" + "How long before do I book that?": the doer is not that. */
function deedAsked({ frame }: TurnMentions, found: Mention | null): string | null {
  const isOffer = frame.kind === 'yes-no' && /^(?:can|could|will|may|does|do)$/i.test(frame.auxiliary);
  const split = isOffer ? splitBody(frame) : null;
  if (split === null || found === null || found.text !== split.subject) return null;
  const [verb = ''] = split.rest.split(' ', 1);
  const isVerb =
    /^\p{Ll}{2,}$/u.test(verb) &&
    !/^(?:be|do|have|still|also|ever|not|only|always|already|really)$|ly$/.test(verb);
  return isVerb ? gerundOf(verb) + split.rest.slice(verb.length) : null;
}

/** "Who came to the fair?" + "Smiths from the Marl Valley.": the fair comes before what the answer names by the way. */
const thingOfQuestion = ({ mentions }: TurnMentions): string | undefined =>
  mentions.find(
    ({ from, kind, inside, text }) =>
      from === 'question' && kind === 'thing' && !inside && /^the \p{Ll}/u.test(text),
  )?.text;

/** "Who was the architect of the dam?" + "Rolf Lind.": the name is his, and "it" the dam. */
const thingOfHolder = ({ from, kind }: Mention, { frame, mentions }: TurnMentions): string | undefined =>
  from === 'answer' &&
  kind === 'unknown' &&
  asksWho(frame) &&
  mentions.some((one) => one.from === 'question' && one.kind === 'person' && /^the \p{Ll}/u.test(one.text))
    ? mentions.find((one) => one.from === 'question' && one.inside && one.kind === 'thing')?.text
    : undefined;

const leadOf = ({ text }: Mention, { answer }: TurnMentions): string =>
  answer.slice(0, Math.max(0, answer.indexOf(text)));
const isLedBy = (mention: Mention, turn: TurnMentions): boolean =>
  /\b(?:in|from|at|near|across|for) (?:the )?$/.test(leadOf(mention, turn));
const isGoneTo = (mention: Mention, turn: TurnMentions): boolean =>
  isLedBy(mention, turn) || /\bto (?:the )?$/.test(leadOf(mention, turn));

/** What is asked of things, and of no club that bought one. */
const measured =
  /\b(?:did|does|will) it (?:cost|weigh)\b|\bhow (?:big|large|long|high|tall|wide|deep|heavy|thick|fast) (?:is|was|will) it\b|\b(?:was|is) it (?:built|made|bought|sold|installed|finished|delivered)\b/i;

/** "Was Weir acquitted?" + "The Supreme Court acquitted him.": what is said of it is said of the acquittal. */
const isDoerTold = ({ text, from }: Mention, { answer }: TurnMentions): boolean =>
  from === 'answer' &&
  /^the (?=\p{Lu})/u.test(text) &&
  answer.toLowerCase().startsWith(text.toLowerCase()) &&
  isFinitePast(/^ (\p{Ll}+)/u.exec(answer.slice(text.length))?.[1] ?? '');
const isRemark =
  /\b(?:say|said|think|thought|write|wrote|know|knew|hear|heard|learn(?:ed)?) (?:about|of) it\b/i;

/** What is said of an act, and of no town: "When did it start?" */
const goesOn =
  /\b(?:it|this|that) (?:start|begin|began|end|last|happen|take|took|stop|finish|go|went|cost|succeed|fail|continue|occur|lead|involve|mean|affect)|\b(?:was|is) (?:it|this|that) (?:\p{Ll}+ )?(?:over|necessary|legal|voluntary|forced|successful|complete|completed|finished|done|carried|led|run|ordered|planned|organi[sz]ed)\b|\b(?:led|ran|run|knew|during|after|before|against|in charge of|charge) (?:it|this|that)\b/iu;
const isOfAct = (question: string): boolean =>
  fitsAct(question) || isRemark.test(question) || organised.test(question) || goesOn.test(question);

const organised =
  /\b(?:organi[sz]ed?|planned|ordered|supervised|carried out|decided|approved|proposed) (?:it|that|this)\b/i;

/** What is said of a body or a place, and of nothing that was bought. */
const ofBody = /\b(?:founded|established|opened|owned|based|located|join(?:ed)?|headquarter(?:s|ed))\b/i;

const active =
  /\b(?:did|does|do|has|had|have|will|would|can|could) it (?!say|contain|cover|look|weigh|cost|open|work|float|last|take|happen)\p{Ll}/iu;
const isDoing = ({ from }: Mention, question: string): boolean =>
  from === 'question' && active.test(question);

const isNobodysThing = ({ kind }: Mention): boolean => kind === 'place' || kind === 'unknown';

/** "Did the members decide to buy a spare pump?": what was to be bought, and no house that the answer names by the way. */
function objectAsked({ frame }: TurnMentions): string | null {
  if (frame.kind !== 'yes-no' || !/^(?:did|does|do|will|can)$/i.test(frame.auxiliary)) return null;
  const noun =
    /(?<=\p{Ll} )(\p{Ll}{2,20}) an? ((?:\p{Ll}[\p{L}-]{0,30} )?\p{Ll}{3,30})(?= (?:in|at|on|for|from|with|to|by)\b|$)/u.exec(
      frame.body,
    );
  return noun === null || !VERBS.has(noun[1] ?? '') ? null : `the ${noun[2]}`;
}

/** "What did the smiths make?": what the answer has in the plural was asked for. */
const asksForThings = ({ frame }: TurnMentions): boolean =>
  /^(?:what|which)$/i.test(frame.question) &&
  (frame.noun !== '' || /^(?:did|does|do)$/i.test(frame.auxiliary));

function severalFor(
  { word, question }: EnglishUse,
  found: Mention | null,
  last: TurnMentions,
): string | null {
  const couple = found?.kind === 'people' && found.from === 'question' ? null : coupleAsked(question, last);
  if (couple !== null) return couple;
  const isNamedSo = found?.kind === 'people' && /^(?!(?:the )?people$)\p{Ll}/u.test(found.text);
  const isAsked = isNamedSo && last.mentions.includes(found);
  const isThose = /^th[eo]se$/.test(word);
  const told = isAsked && !asksForThings(last) && !isThose ? null : pluralOfAnswer(last);
  if (isThose) {
    const things = told ?? (found?.kind === 'people' ? null : pluralOfQuestion(last));
    // Who is called by a name alone is not "those".
    if (things !== null || found?.kind === 'unknown') return things;
  }
  if (word === 'them' && isCounted(last)) return `the ${last.frame.noun}`;
  // "The ministry dismissed thirty clerks.": who does something to several is not they.
  if (found?.kind === 'body' && found.from === 'answer' && told !== null && isObject(told, last)) return told;
  // "Who led it?" + "Ada Holt and Karl Weir."
  const doers = found?.kind === 'people' ? null : doersTogether(last);
  if (doers !== null) return doers;
  // "Who founded Marl?" + "Marl was founded by Frisian farmers.": a town is not they.
  if (told !== null && asksWho(last.frame) && /^(?:unknown|place)$/.test(found?.kind ?? '')) return told;
  // "How many people were arrested?" + "Two hundred officials.": the officials.
  const isAnybody = /^(?:the )?people$/.test(found?.text ?? '');
  if (isAnybody && told !== null && isObject(told, last)) return told;
  const body = reacting.test(question) && found?.kind !== 'people' ? bodyAddressed(last) : null;
  if (body !== null) return body;
  // "Did Weir appeal?" + "He sent three letters.": one man is not they.
  if (found?.kind === 'unknown' && told !== null && /^(?:he|she) /i.test(last.answer)) return told;
  const asked = found !== null && isPassedBy(found, last) ? pluralOfQuestion(last) : null;
  return pairOf(last, found) ?? asked ?? found?.text ?? told;
}

/** What people do, and pages or mills do not. */
const reacting = /\bthey (?:react|respond|reply|answer|decide|say|think|object|agree|refuse|believe)\b/i;
const addressed =
  /\b(?:to|before|by|from) (the (?:\p{Ll}+ )?(?:commission|committee|council|board|ministry|court|tribunal|jury|association|authority|authorities|company|firm|editors?|publishers?|police))(?![\p{L}'’])/iu;
/** "Did Weir write to the commission?" + "Two pages.": the commission reacted. */
const bodyAddressed = ({ frame, answer }: TurnMentions): string | null =>
  (addressed.exec(frame.text) ?? addressed.exec(answer))?.[1]?.replace(/^The /, 'the ') ?? null;

/** "Who moved the factories?" + "Weir moved the industry of Marl.": one town of the answer is not they. */
function isPassedBy({ from, kind, text }: Mention, { answer }: TurnMentions): boolean {
  if (from !== 'answer' || !/^(?:unknown|place)$/.test(kind)) return false;
  const at = answer.indexOf(text);
  return (
    /\b(?:in|of|from|at|to|near) $/.test(answer.slice(0, at)) ||
    /^['’]s? \p{Ll}/u.test(answer.slice(at + text.length))
  );
}

/** "How many parcels does a carrier take?" + "Can I track them?" */
const isCounted = ({ frame }: TurnMentions): boolean =>
  /^how many$/i.test(frame.question) &&
  /^(?:\p{Ll}+ )?(?:\p{Ll}+s|crew|staff|cattle|sheep|fish)(?: of \p{Ll}+(?: \p{Ll}+)?)?$/u.test(frame.noun) &&
  !isPeopleNoun(headOf(frame.noun.split(' ')));

/** Behind a number or the verb: "protested against the taxes" was done to no taxes. */
function isObject(several: string, { answer }: TurnMentions): boolean {
  const before = answer.slice(0, Math.max(0, answer.indexOf(several.replace(/^the /, ''))));
  const word = /([\p{L}\p{N}]+) (?:the )?$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  return NUMBER_WORDS.has(word) || SCALE_WORDS.has(word) || /^\d+$/.test(word) || isFinitePast(word);
}

/** "Did Ilse Brandt visit Otto Kern?": they are the two. */
export function pairOf({ mentions }: TurnMentions, found: Mention | null): string | null {
  const named = mentions.filter(({ from, text }) => from === 'question' && /^\p{Lu}\S* \p{Lu}/u.test(text));
  const [first, second] = named.filter(({ kind }) => kind === 'person' || kind === 'unknown');
  const isOneOfThem = found === null || found === first || found === second;
  if (first === undefined || second === undefined || named.length > 2 || !isOneOfThem) return null;
  return isPerson(first) && isPerson(second) ? `${first.text} and ${second.text}` : null;
}

const isPerson = ({ kind, gender }: Mention) => kind === 'person' || gender !== null;
