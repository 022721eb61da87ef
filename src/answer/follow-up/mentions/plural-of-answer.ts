/** "How many did those approve?": the things of which the answer spoke in the plural. */
import { extractValues } from '../../values/extract-values.ts';
import { NUMBER_WORDS, SCALE_WORDS } from '../../values/number-words.ts';
import { scanWords, type Word } from '../../values/scan-words.ts';
import { uncapitalise } from '../compose.ts';
import { ADVERBS, AUXILIARIES, DETERMINERS, PREPOSITIONS, QUESTION_WORDS } from '../question-lexicon.ts';
import { isPast } from '../read-frame.ts';
import { isFinitePast } from '../verb-forms.ts';
import type { TurnMentions } from './mentions.ts';

const plural =
  /^(?!years$|months$|weeks$|days$|hours$|minutes$|times$|yes$|his$|its$|this$|was$|always$)\p{Ll}{2,}(?:[^siu'’]s|children|people)$/u;
const counts = /^(?:about|several|many|some|various|other|few)$/;
const isCount = (lower: string) => counts.test(lower) || NUMBER_WORDS.has(lower) || SCALE_WORDS.has(lower);
const maxAdjectives = 2;

/** "Yes, he sat on special tribunals in 1921." → "the special tribunals"; null where it speaks of none, or may of two. */
export function pluralOfAnswer({ answer, frame }: TurnMentions): string | null {
  if (frame.russian || /[а-яё]/i.test(answer)) return null;
  const [sentence = ''] = answer.split(/(?<=\p{Ll}{2}[.!?])\s|\n/u);
  const words = scanWords(sentence);
  const found = words.flatMap((word, at) => (isPluralNoun(words, at) ? [{ word, at }] : []));
  const [first] = found;
  // "Portraits of kings": the portraits.
  const isOne = found.slice(1).every(({ at }, i) => words[at - 1]?.lower === 'of' && at - 2 === found[i]?.at);
  if (first === undefined || !isOne || isKnownName(sentence, first.word)) return null;
  let from = first.at;
  while (from > 0 && first.at - from < maxAdjectives && isAdjective(words, from - 1)) from--;
  // "workers' cottages": whose they are.
  if (/^['’]$/.test(words[from - 1]?.text ?? '') && words[from - 1]?.joined) from = Math.max(0, from - 2);
  const phrase = sentence.slice(words[from]?.start, first.word.end);
  return `the ${from === 0 ? uncapitalise(phrase) : phrase}`;
}

/** "Athens." is one town. */
const isKnownName = (text: string, { start, capital }: Word): boolean =>
  capital &&
  extractValues(text).some(
    (value) => value.kind === 'name' && value.start === start && value.normal.role !== 'unknown',
  );

/** "Did Weir sit on the special tribunals of 1921?" → "the special tribunals of 1921"; the last one where there are more. */
export function pluralOfQuestion({ frame }: TurnMentions): string | null {
  if (frame.russian) return null;
  const words = scanWords(frame.text);
  const at = words.findLastIndex((_, i) => i > 0 && isPluralNoun(words, i));
  const noun = words[at];
  if (noun === undefined) return null;
  let from = at;
  while (from > 0 && at - from < maxAdjectives && isAdjective(words, from - 1)) from--;
  const [year = ''] = /^ of (?:the )?\d{4}(?:[–-]\d{2,4})?/.exec(frame.text.slice(noun.end)) ?? [];
  return `the ${frame.text.slice(words[from]?.start, noun.end)}${year}`;
}

/** No verb: something that leads a noun stands before it. */
function isPluralNoun(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || (word.capital && !isWhole(words, at)) || !plural.test(word.lower)) return false;
  const next = words[at + 1];
  if (/^(?:he|she|it|that|which|who)$/.test(words[at - 1]?.lower ?? '')) return false;
  if (next?.joined && /^['’]$/.test(next.text)) return false;
  return next === undefined || !/^(?:the|a|an|him|her|it|them|\p{Ll}+s)$/u.test(next.lower);
}

/** "Coins.": the capital is the sentence's. */
const isWhole = (words: readonly Word[], at: number): boolean =>
  at === 0 && (words[1] === undefined || words[1].kind === 'mark' || leads(words[1]));

const leads = ({ lower }: Word): boolean => lower === 'of' || PREPOSITIONS.has(lower);

function isAdjective(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.kind !== 'word') return false;
  const isOther = [PREPOSITIONS, DETERMINERS, AUXILIARIES, ADVERBS, QUESTION_WORDS].some((list) =>
    list.has(word.lower),
  );
  // Right behind a preposition or an article such a form describes: "on flying tribunals".
  const before = words[at - 1]?.lower ?? '';
  const isLed = PREPOSITIONS.has(before) || DETERMINERS.has(before) || isCount(before);
  const isVerb = !isLed && (isFinitePast(word.lower) || isPast(word.lower) || /ing$/.test(word.lower));
  const isLead = /^(?:yes|no|not|and|or|he|she|it|they|as|of|mostly|only|there)$/.test(word.lower);
  return !(isOther || isVerb || isLead || isCount(word.lower)) && (!word.capital || at > 0);
}
