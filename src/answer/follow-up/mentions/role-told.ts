/** "The head gardener keeps the keys.", "Ask your manager.": she is the head gardener, or your manager, where nobody was spoken of by a name. */
import { scanWords, type Word } from '../../values/scan-words.ts';
import { ADVERBS, AUXILIARIES, DETERMINERS, PREPOSITIONS } from '../question-lexicon.ts';
import { type Gender, genderOf } from './gender.ts';
import { isPeopleNoun } from './mention.ts';
import type { TurnMentions } from './mentions.ts';

/** The first one of the answer whose post or kinship tells that it is a person of that gender; null where there is none. */
export function roleTold({ answer, frame }: TurnMentions, gender: Gender): string | null {
  if (frame.russian) return null;
  const words = scanWords(answer);
  for (const [at, { lower, start }] of words.entries()) {
    const noun = /^(?:the|an?|your|my|our)$/.test(lower) ? roleBehind(words, at) : undefined;
    if (noun === undefined) continue;
    const told = genderOf(noun.lower);
    if (told === null || told === gender)
      return answer.slice(start, noun.end).replace(/^(?:the|an?) /i, 'the ');
  }
  return null;
}

const maxWords = 3;
const others = [ADVERBS, AUXILIARIES, DETERMINERS, PREPOSITIONS];

/** The last word for a person before something else begins. */
function roleBehind(words: readonly Word[], article: number): Word | undefined {
  const phrase = words.slice(article + 1, article + 1 + maxWords);
  const end = phrase.findIndex(
    ({ kind, lower }) => kind !== 'word' || others.some((list) => list.has(lower)),
  );
  const inside = end === -1 ? phrase : phrase.slice(0, end);
  return inside.findLast(({ lower }) => isPerson(lower, article === 0) && !/[^s]s$/.test(lower));
}

/** What begins the answer may be a person by the ending alone: "The usher locks the doors." */
const isPerson = (lower: string, isFirst: boolean): boolean =>
  isPeopleNoun(lower) || (isFirst && /(?:[^t]er|[^ao]or|ist|man|woman|clerk|nurse)$/.test(lower));
