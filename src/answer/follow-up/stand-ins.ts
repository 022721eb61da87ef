/** What an English pronoun means where the likeliest mention doesn't fit, or there is none. */
import { actBehind } from './act-behind.ts';
import { findMention, type Search } from './find-antecedent.ts';
import { fittingThing } from './fitting-thing.ts';
import type { Mention } from './mention.ts';
import type { TurnMentions } from './mentions.ts';
import { pluralOfAnswer } from './plural-of-answer.ts';

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
  return fitting ?? found?.text ?? actBehind(last);
}

function severalFor({ word }: EnglishUse, found: Mention | null, last: TurnMentions): string | null {
  const isAsked = found?.kind === 'people' && found.from === 'question' && last.mentions.includes(found);
  const told = isAsked ? null : pluralOfAnswer(last);
  if (/^th[eo]se$/.test(word) && told !== null) return told;
  return pairOf(last, found) ?? found?.text ?? told;
}

/** "Did Ilse Brandt visit Otto Kern?": they are the two. */
function pairOf({ mentions }: TurnMentions, found: Mention | null): string | null {
  const named = mentions.filter(({ from, text }) => from === 'question' && /^\p{Lu}\S* \p{Lu}/u.test(text));
  const [first, second] = named.filter(({ kind }) => kind === 'person' || kind === 'unknown');
  const isOneOfThem = found === null || found === first || found === second;
  if (first === undefined || second === undefined || named.length > 2 || !isOneOfThem) return null;
  return isPerson(first) && isPerson(second) ? `${first.text} and ${second.text}` : null;
}

const isPerson = ({ kind, gender }: Mention) => kind === 'person' || gender !== null;
