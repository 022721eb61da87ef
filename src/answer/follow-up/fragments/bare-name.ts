/** "Ada?", "Britannica?": a name and nothing else asks the last question again with another name in it. */
import { extractValues } from '../../values/extract-values.ts';
import { FUNCTION_WORDS } from '../../values/function-words.ts';
import { toQuestion, uncapitalise } from '../compose.ts';
import type { TurnMentions } from '../mentions/mentions.ts';
import {
  ADVERBS,
  AUXILIARIES,
  BODY_CLASS,
  NAMED_NOUNS,
  PEOPLE_WORDS,
  PLACE_CLASS,
  PREPOSITIONS,
  QUESTION_WORDS,
  RELATIONS,
  TIME_CLASS,
  VERBS,
} from '../question-lexicon.ts';
import { isSameKind, phraseReplaced, shapeOf } from './phrase-replaced.ts';
import { substituteFragment } from './substitute-fragment.ts';

const bareName = /^\p{Lu}[\p{L}’'-]{1,40}(?: \p{Lu}[\p{L}’'-]{1,40}){0,2}$/u;
const website = /(?<!\S)(?:[\p{L}\p{N}-]{1,60}\.){1,3}(?:com|org|net|edu|gov|info|ru|uk|de|fr)(?!\S)/u;
/** What a single word asks for that has its capital from the sentence. */
const asking =
  /^(?:yes|no|ok|okay|thanks|please|hello|source|sources|reason|reasons|motive|cause|causes|proof|evidence|photos?|pictures?|quotes?|links?|figures?|numbers?|dates?|example|examples|detail|details|age|price|cost|size|names?|others?|another|meaning|really|seriously|nobody|everybody|everyone|correct|true|right|sorry|pardon|hm+|huh|today|summary|context|maybe|never|exact|online|whatever|cool|excellent|page|elaborate|supplies|english|wow|well|perhaps|всё|все|да|нет|правда|точно|серьёзно|серьезно|ясно|неужели|источник|причина|причины|дата|пример|возраст|\p{L}+(?:tion|ment|ness|ity|ed|ing|ly))$/iu;
const lists = [
  FUNCTION_WORDS,
  ADVERBS,
  AUXILIARIES,
  BODY_CLASS,
  NAMED_NOUNS,
  PEOPLE_WORDS,
  PLACE_CLASS,
  PREPOSITIONS,
  QUESTION_WORDS,
  RELATIONS,
  TIME_CLASS,
  VERBS,
];

/** Null when `core` may be no name, was spoken of already, or nothing of its kind gives way to it. */
export function askBareName(core: string, turn: TurnMentions): string | null {
  const { frame, answer } = turn;
  if (!bareName.test(core) || isCommon(core) || frame.text.includes(core) || isSaid(core, answer))
    return null;
  const site = website.exec(frame.text)?.[0];
  if (site !== undefined) return toQuestion(frame.text.replace(site, () => core));
  const old = phraseReplaced(core, turn);
  if (old === undefined || shapeOf(old) !== 'name') return null;
  const name = extractValues(frame.text).find(({ kind, text }) => kind === 'name' && old.includes(text));
  return name?.kind === 'name' && isSameKind(name, core, frame.text) ? substituteFragment(core, turn) : null;
}

/** Asked for themselves, or no nouns at all. */
const notCounted =
  /^(?:calories|grams|kilograms|pounds|ounces|miles|kilometres|kilometers|metres|meters|litres|liters|servings|portions|points|hours|minutes|seconds|days|nights|weeks|weekdays|weekends|months|years|times|holidays|prices|fees|costs|fares|tickets|directions|rules|conditions|terms|reviews|photos|pictures|sources|references|reasons|details|examples|numbers|figures|statistics|links|thanks|always|sometimes|perhaps|besides|afterwards|nowadays|upstairs|downstairs|overseas|indoors|outdoors|alas|(?:mon|tues|wednes|thurs|fri|satur|sun)days)$/;

/** "How many otters live there?" + "Beavers?" */
export function askOtherCount(spoken: string, { frame }: TurnMentions): string | null {
  const core = uncapitalise(spoken);
  const isCount =
    /^how many$/i.test(frame.question) && /^(?:\p{Ll}+s|people|children|men|women)$/u.test(frame.noun);
  if (
    !isCount ||
    !/^(?:\p{Ll}{2,30}[^\Wsiu'’]s|people|children|men|women)$/u.test(core) ||
    isCommon(core) ||
    notCounted.test(core) ||
    notCounted.test(frame.noun) ||
    core === frame.noun
  )
    return null;
  return toQuestion(frame.text.replace(frame.noun, () => core));
}

/** Case endings aside: "Боровичи" where the answer has "Боровичах". */
const isSaid = (core: string, answer: string): boolean =>
  answer.toLowerCase().includes(core.toLowerCase().replace(/(?<=\p{L}{4})[а-яё]{1,2}$/u, ''));

/** "Was Weir?", "Not Weir?": the first word is no part of a name. */
const opensName = (word: string): boolean =>
  !AUXILIARIES.has(word) && !QUESTION_WORDS.has(word) && !FUNCTION_WORDS.has(word);

function isCommon(core: string): boolean {
  const lower = core.toLowerCase();
  return (
    !opensName(lower.split(' ')[0] ?? '') ||
    asking.test(core) ||
    lists.some((list) => list.has(lower) || list.has(lower.replace(/s$/, '')))
  );
}
