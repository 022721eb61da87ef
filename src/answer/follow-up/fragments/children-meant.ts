/** "What were the girls called?" after "Did Weir have children?": Weir's daughters. */
import { possessive, toQuestion } from '../compose.ts';
import type { TurnMentions } from '../mentions/mentions.ts';
import { mainPhrase } from '../mentions/noun-phrase.ts';
import { ADVERBS, AUXILIARIES, DETERMINERS, PREPOSITIONS, VERBS } from '../question-lexicon.ts';
import { isParticiple } from '../verb-forms.ts';

const meant: ReadonlyMap<string, string> = new Map([
  ['girls', 'daughters'],
  ['girl', 'daughter'],
  ['boys', 'sons'],
  ['boy', 'son'],
  ['kids', 'children'],
  ['daughters', 'daughters'],
  ['daughter', 'daughter'],
  ['sons', 'sons'],
  ['son', 'son'],
  ['children', 'children'],
]);
const those = new RegExp(
  `\\bthe ((?:(?:older|elder|eldest|oldest|younger|youngest|first|second|only) )?)(${[...meant.keys()].join('|')})(?!\\p{L}|['’]| (?:of|who|that)\\b)`,
  'iu',
);
const general = /\b(?:allowed|can|may|must|should|need)\b/i;
const family =
  /\b(?:have|has|had|many|raise) (?:(?:any|an?|no|the) )?(?:\p{Ll}+ )?(?:children|kids|sons?|daughters?)(?= (?:with|by|of|from|before|after|in|at|did|was|were|and|or)\b|\P{L}*$|[,;])/u;

/** Null when no family was spoken of, or the question names somebody itself. */
export function withChildrenMeant(core: string, { frame }: TurnMentions): string | null {
  const found = those.exec(core);
  if (found === null || !family.test(frame.text) || /(?<=\s)\p{Lu}/u.test(core) || general.test(core))
    return null;
  const parent = mainPhrase(frame).replace(/ (?:have|raise)(?: .*)?$/, '');
  const noun = meant.get(found[2]?.toLowerCase() ?? '');
  if (noun === undefined || !/^(?:\p{Lu}|the \p{Lu}\p{L}*s$)/u.test(parent)) return null;
  const end = found.index + found[0].length;
  return toQuestion(
    core.slice(0, found.index),
    `${possessive(parent)} ${found[1] ?? ''}${noun}`,
    core.slice(end),
  );
}

const somebody =
  /\bthe (boy|lad|man|guy|girl|lady|woman)(?!\p{L}|['’]| (?:of|who|that|in|on|at|with|from|whose)\b)/iu;

/** "What did the boy do later?": the only one of whom the questions spoke; as it is where there was none, or another. */
export function withOnlyOne(core: string, turns: readonly TurnMentions[]): string {
  const found = somebody.exec(core);
  const word = found?.[1]?.toLowerCase();
  if (
    found === null ||
    word === undefined ||
    isOfNoun(core.slice(found.index + found[0].length)) ||
    /(?<=\s)\p{Lu}/u.test(core)
  )
    return core;
  const gender = /^(?:girl|lady|woman)$/.test(word) ? 'female' : 'male';
  const people = turns.flatMap(({ mentions }) =>
    mentions.filter(
      (one) => one.kind === 'person' && one.gender !== other[gender] && /^\p{Lu}/u.test(one.text),
    ),
  );
  const [first] = people;
  const isOnly =
    first?.gender === gender &&
    people.every(({ text }) => text.includes(first.text) || first.text.includes(text));
  return isOnly && turns.some(({ frame }) => frame.text.includes(first.text))
    ? core.replace(somebody, () => first.text)
    : core;
}

const other = { male: 'female', female: 'male' } as const;

const isNoNoun = (word: string): boolean =>
  [ADVERBS, AUXILIARIES, DETERMINERS, PREPOSITIONS, VERBS].some((words) => words.has(word)) ||
  isParticiple(word) ||
  /ly$|^(?:and|or|but|when|where|him|it|them|me|us)$/.test(word);

/** "The boy scout motto": two more words that are no verb's. */
function isOfNoun(behind: string): boolean {
  const [, next, more] = /^ ([\p{L}’'-]+) ([\p{L}’'-]+)/u.exec(behind.toLowerCase()) ?? [];
  return (
    next !== undefined && more !== undefined && !isNoNoun(next) && !(isNoNoun(more) && !isParticiple(more))
  );
}
