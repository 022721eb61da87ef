/** What an English pronoun means where the likeliest mention doesn't fit, or there is none. */
import { actBehind } from './act-behind.ts';
import { findMention, type Search } from './find-antecedent.ts';
import { fittingThing } from './fitting-thing.ts';
import type { Mention } from './mention.ts';
import type { TurnMentions } from './mentions.ts';
import { pluralOfAnswer, pluralOfQuestion } from './plural-of-answer.ts';

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
  return wanted === 'they' ? severalFor(use, found, last) : (found?.text ?? null);
}

function thingFor(
  { question, word, turns }: EnglishUse,
  found: Mention | null,
  last: TurnMentions,
): string | null {
  const fitting = word === 'its' ? null : fittingThing(question, turns, found);
  const act = actBehind(last);
  // Nothing is known of a name but that who bears it was arrested.
  const isSufferer =
    found?.kind === 'unknown' && found.text.includes(' ') && act?.startsWith(`${found.text}'`);
  return fitting ?? (isSufferer ? act : (found?.text ?? act));
}

/** "What did the smiths make?": what the answer has in the plural was asked for. */
const asksForThings = ({ frame }: TurnMentions): boolean =>
  /^(?:what|which)$/i.test(frame.question) &&
  (frame.noun !== '' || /^(?:did|does|do)$/i.test(frame.auxiliary));

function severalFor({ word }: EnglishUse, found: Mention | null, last: TurnMentions): string | null {
  const isAsked = found?.kind === 'people' && /^\p{Ll}/u.test(found.text) && last.mentions.includes(found);
  const told = isAsked && !asksForThings(last) ? null : pluralOfAnswer(last);
  if (/^th[eo]se$/.test(word)) {
    const things = told ?? (found?.kind === 'people' ? null : pluralOfQuestion(last));
    if (things !== null) return things;
  }
  return pairOf(last, found) ?? found?.text ?? told;
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
