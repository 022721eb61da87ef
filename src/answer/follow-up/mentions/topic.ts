/** What the conversation is about, for questions that don't say it. */
import { extractValues } from '../../values/extract-values.ts';
import { BODY_CLASS, NAMED_NOUNS, PLACE_CLASS } from '../question-lexicon.ts';
import { isPast, statementText } from '../read-frame.ts';
import type { TurnMentions } from './mentions.ts';
import { namesNobody } from './no-name.ts';
import { mainPhrase } from './noun-phrase.ts';
import { russianSubject } from './russian-subject.ts';

const maxKeywordCharacters = 60;

/** The main phrase of the last question, else a name in it. */
export function topicOf(turns: readonly TurnMentions[]): string {
  const last = turns.at(-1);
  if (last === undefined) return '';
  const { kind, text } = last.frame;
  // Words for a search are the topic themselves.
  if (kind === 'none' && text.length <= maxKeywordCharacters && !/[,;:]/.test(text)) return text;
  // "How many clerks were dismissed?" is about clerks dismissed.
  if (last.frame.noun !== '' && isPast(last.frame.body)) return statementText(last.frame);
  const phrase = mainPhrase(last.frame).replace(/['’]s$/, '');
  const names = namesOf(last.frame.text);
  const placed = phrase === '' || names === '' ? undefined : withPlace(phrase, names, last.frame.text);
  if (placed !== undefined) return placed;
  if (phrase !== '' && (names === '' || /\p{Lu}/u.test(phrase))) return phrase;
  return names || (last.mentions[0]?.text ?? (russianSubject(last.frame) || statementText(last.frame)));
}

/** "The fair in Marl" whole, where the question says "the fair" of the place right before its name. */
function withPlace(phrase: string, names: string, text: string): string | undefined {
  const bare = phrase.replace(/^the /, '');
  const at = text.indexOf(` ${bare} `);
  if (at === -1 || /\p{Lu}/u.test(bare)) return undefined;
  const [led] = /^ (?:in|at|on|near) (?:the )?/.exec(text.slice(at + 1 + bare.length)) ?? [];
  return led !== undefined && text.startsWith(names, at + 1 + bare.length + led.length)
    ? phrase + led + names + nounBehind(text.slice(at + 1 + bare.length + led.length + names.length))
    : undefined;
}

/** "The strike at the Halden mill" */
function nounBehind(behind: string): string {
  const [phrase = '', noun = ''] = /^ (\p{Ll}{3,})(?!\p{L})/u.exec(behind) ?? [];
  return NAMED_NOUNS.has(noun) || PLACE_CLASS.has(noun) || BODY_CLASS.has(noun) ? phrase : '';
}

/** From the first name to the last where they stand together: "Miranda v. Arizona". */
function namesOf(text: string): string {
  const names = extractValues(text).filter((value) => value.kind === 'name' && !namesNobody(value));
  const [first, second] = names;
  if (first === undefined) return '';
  const end = second !== undefined && second.start - first.end <= 4 ? second.end : first.end;
  return text.slice(first.start, end).replace(/['’]s$/, '');
}
