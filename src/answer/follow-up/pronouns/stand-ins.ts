/** What an English pronoun means where the likeliest mention doesn't fit, or there is none. */

import { NUMBER_WORDS } from '../../values/number-words.ts';
import { headOf, isPeopleNoun, type Mention } from '../mentions/mention.ts';
import type { TurnMentions } from '../mentions/mentions.ts';
import { pluralOfAnswer, pluralOfQuestion } from '../mentions/plural-of-answer.ts';
import { roleTold } from '../mentions/role-told.ts';
import { doersTogether } from '../mentions/together.ts';
import { asksWho } from '../read-frame.ts';
import { isFinitePast } from '../verb-forms.ts';
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
  const asked = found !== null && isAside(found, last) ? oneAsked(last.frame) : null;
  return asked ?? found?.text ?? roleTold(last, wanted === 'he' ? 'male' : 'female');
}

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
  const act = word !== 'its' && fitsAct(question) ? actBehind(last) : null;
  // "Was Nordic Steel nationalised?": the act was ordered, and the firm was founded.
  const isOther = found?.kind === 'thing' && last.mentions.includes(found) && !act?.includes(found.text);
  return fitting ?? (isOther ? found.text : (act ?? found?.text ?? actBehind(last)));
}

/** "What did the smiths make?": what the answer has in the plural was asked for. */
const asksForThings = ({ frame }: TurnMentions): boolean =>
  /^(?:what|which)$/i.test(frame.question) &&
  (frame.noun !== '' || /^(?:did|does|do)$/i.test(frame.auxiliary));

function severalFor({ word }: EnglishUse, found: Mention | null, last: TurnMentions): string | null {
  const isAsked = found?.kind === 'people' && /^\p{Ll}/u.test(found.text) && last.mentions.includes(found);
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
  return pairOf(last, found) ?? found?.text ?? told;
}

/** "How many parcels does a carrier take?" + "Can I track them?" */
const isCounted = ({ frame }: TurnMentions): boolean =>
  /^how many$/i.test(frame.question) &&
  /^(?:\p{Ll}+ )?\p{Ll}+s(?: of \p{Ll}+(?: \p{Ll}+)?)?$/u.test(frame.noun) &&
  !isPeopleNoun(headOf(frame.noun.split(' ')));

/** Behind a number or the verb: "protested against the taxes" was done to no taxes. */
function isObject(several: string, { answer }: TurnMentions): boolean {
  const before = answer.slice(0, Math.max(0, answer.indexOf(several.replace(/^the /, ''))));
  const word = /([\p{L}\p{N}]+) (?:the )?$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  return NUMBER_WORDS.has(word) || /^\d+$/.test(word) || isFinitePast(word);
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
