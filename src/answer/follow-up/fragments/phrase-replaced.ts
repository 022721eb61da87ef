/** Which phrase of the last question a fragment takes the place of. */
import { extractValues } from '../../values/extract-values.ts';
import type { NameValue } from '../../values/value.ts';
import { isPeopleNoun, labelAfter, nameMention } from '../mentions/mention.ts';
import type { TurnMentions } from '../mentions/mentions.ts';
import { mainPhrase } from '../mentions/noun-phrase.ts';
import { QUESTION_WORDS } from '../question-lexicon.ts';

/** Undefined when the question has no phrase that could give way. */
export function phraseReplaced(fragment: string, { frame }: TurnMentions): string | undefined {
  const { text } = frame;
  const names = extractValues(text).filter(
    (value): value is NameValue => value.kind === 'name' && !QUESTION_WORDS.has(value.text.toLowerCase()),
  );
  const phrase = mainPhrase(frame);
  const used = ownThing(fragment, phrase, text);
  if (used !== undefined) return used;
  const inside = text.includes(phrase) && phrase !== '' ? [phrase] : [];
  const labelled = (name: NameValue) => name.text + labelAfter(text, name);
  const owner = names.map(labelled).find((name) => fragment.includes(name));
  if (owner !== undefined) return owner;
  const last = /\s(?:of|for|in|to|against|about)\s+(\p{Ll}+)$/u.exec(text)?.[1];
  const likely = likeliest(names, fragment, text);
  // A name that may not give way does not do so as the main phrase either.
  const isOther = shapeOf(phrase) === 'name' && !likely.some((name) => phrase.includes(name.text));
  const isNamed = likely.length > 0 && names.some((name) => phrase.includes(name.text));
  const candidates = [...(isOther && isNamed ? [] : inside), ...likely.map(labelled)];
  if (last !== undefined) candidates.push(last);
  const measured = russianSubject.exec(text)?.[1];
  if (measured !== undefined) candidates.push(measured);
  return candidates.find((candidate) => shapeOf(candidate) === shapeOf(fragment)) ?? candidates[0];
}

/** "How do I clean my grill?" + "the tray": "my grill" gives way. */
function ownThing(fragment: string, phrase: string, text: string): string | undefined {
  const noun = /^(?:the|my|our|your) (?:\p{Ll}[\p{L}-]* ){0,2}(\p{Ll}[\p{L}-]*)$/iu.exec(fragment)?.[1];
  if (noun === undefined || isPeopleNoun(noun) || !phrase.startsWith('the ')) return undefined;
  const owned = ['my', 'our', 'your'].map((whose) => phrase.replace('the', whose));
  return owned.find((one) => text.includes(` ${one}`));
}

/** "Сколько стоит входной билет" → "входной билет" */
const russianSubject =
  /^(?:сколько|где|как|когда|что|зачем|почему) (?:стоит|стоят|весит|весят|длится|длятся|находится|находятся|работает|работают|означает|значит|открывается|закрывается) (\p{Ll}+(?: \p{Ll}+){0,2})$/iu;

/** "The rumours about Weir's plans": who stands inside another phrase gives way only when nobody else is named. */
function likeliest(names: readonly NameValue[], fragment: string, text: string): readonly NameValue[] {
  if (shapeOf(fragment) !== 'name' || names.length < 2) return names;
  const own = names.filter((name) => !isInside(name, text) && isSameKind(name, fragment, text));
  return own.length === 0 ? names : own;
}

const insidePhrase = /\b(?:the|an?|his|her|its|their) (?:\p{Ll}+ ){1,3}(?:of|about|by|from|for|against) $/u;

const isInside = ({ start, end, text: name }: NameValue, text: string): boolean =>
  /['’]s?$/.test(name) ||
  /^['’]/.test(text.slice(end)) ||
  insidePhrase.test(text.slice(Math.max(0, start - 80), start));

/** No town takes the place of a man, as far as the kinds are known. */
export function isSameKind(old: NameValue, fragment: string, text: string): boolean {
  const [name] = extractValues(fragment);
  if (name?.kind !== 'name') return true;
  const kinds = [nameMention(text, old, 'question').kind, nameMention(fragment, name, 'question').kind];
  return kinds[0] === kinds[1] || !(kinds.includes('person') && kinds.includes('place'));
}

export const shapeOf = (phrase: string): 'determined' | 'name' | 'bare' =>
  /^(?:the|a|an|his|her|its|their)\s/i.test(phrase)
    ? 'determined'
    : /^\p{Lu}/u.test(phrase)
      ? 'name'
      : 'bare';
