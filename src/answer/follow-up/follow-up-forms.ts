/** The shapes by which a follow-up is known before its words are resolved. */
import { extractValues } from '../values/extract-values.ts';
import { scanWords, type Word } from '../values/scan-words.ts';
import { toQuestion, uncapitalise } from './compose.ts';
import {
  ADVERBS,
  AUXILIARIES,
  NOUN_QUESTION_WORDS,
  PREPOSITIONS,
  QUESTION_WORDS,
} from './question-lexicon.ts';
import { type Frame, isPast } from './read-frame.ts';

const leads =
  /^(?:(?:and|but|so|ok|okay|well|also|hmm?|no|sorry)[,\s]+)*(?:(?:what|how) about\s+|(?:(?:going|coming) )?back to\s+(?=[^,]{3,60}, (?:who|what|when|where|why|how|which)\b)|i (?:mean|meant)[,\s]+|(?:(?:is|was|would) (?:it|that) (?:be )?)?(?:the )?same (?:(?:goes|true|thing) )?(?:for|with)\s+(?!(?:every|any|some|no)(?:one|body)\b|(?:all|me|us|you)$)(?=\S{1,30}(?: \S{1,30}){0,4}$)|(?:and|but|so|ok|okay|well|also|hmm?)[,\s]+(?=\S)|(?:no|sorry),\s+(?=\S))/i;
/** "not Ada, Edith" */
const instead = /^[Nn]ot \p{Lu}\p{L}+, (?:but )?(?=\p{Lu}\p{L}+[.?!]?$)/u;
const russianLeads =
  /^(?:(?:а|и|но|ну)\s+)?(?:(?:что|как) насч[её]т\s+|как же\s+|что с\s+|(?:а|и|но|ну)\s+(?=\S))/i;

const replies =
  /^(?:(?:(?:ok|okay|yes),? )?(?:ok|okay|all right|thanks|thank you|great|fine|i see|got it|sure|interesting|good to know|thx|ty|cool|nice|спасибо|хорошо|понятно|ясно|ладно)[.,!;:…–—]+\s+)+(?=\S)/i;

/** "OK. And when did it end?" takes note of the answer first; no document knows that word. */
export const stripReply = (question: string): string => spelledOut(question.replace(replies, ''));

const contracted = /(?<!\p{L})((?:is|was|are|were|did|does|do|has|have|had|could|would|should))nt(?= )/giu;
const shortAnd = /^(?:n|&) (?=(?:his|her|its|their|the|who|when|where|why|what|how|in|did|was) )/;
const politeness =
  /(?<=\p{L})(?<!\bsay),? (?:please|pls|plz|tho|though|in particular|specifically|especially)(?=[ ?.!]*$)/u;

/** "А страниц в нём сколько?", "А детей сколько?", "А стоит сколько?"; of "а денег сколько?" nobody knows what has it. */
const countLast =
  /^((?:[аи]|но|ну) )?(\p{Ll}{3,} (?:(?:в|на|у) (?:н[её]м|ней|него|не[её]|них)|там|всего|ему|ей|им)|детей|сыновей|дочерей|внуков|братьев|сест[её]р|\p{Ll}{2,}(?:[иеуюая]т|л|ла|ло|ли)) сколько(?=[ ?.!]*$)/iu;

/** "n his wife pls", "wasnt it 1905?", as they are typed in a chat. */
const spelledOut = (question: string): string =>
  question
    .replace(shortAnd, 'and ')
    .replace(contracted, "$1n't")
    .replace(politeness, '')
    .replace(countLast, (_, lead: string | undefined, counted: string) => `${lead ?? ''}сколько ${counted}`);

export interface Stripped {
  readonly lead: string;
  readonly core: string;
}

/** "The choir, I mean" */
const meantBehind = /^((?:no,? )?(?:the|his|her|its|their|\p{Lu})[^,?]{2,60}),? I mean(?:t)?$/u;

const withSmallArticle = (phrase: string) =>
  phrase.replace(/^(?:The|His|Her|Its|Their)(?= )/, (article) => article.toLowerCase());

/** "And what about his wife" → "his wife" */
export function stripLead(said: string): Stripped {
  const question = said.replace(meantBehind, (_, meant: string) => `I mean ${withSmallArticle(meant)}`);
  const lead = (instead.exec(question) ?? leads.exec(question) ?? russianLeads.exec(question))?.[0] ?? '';
  return { lead: lead.trim(), core: question.slice(lead.length).trim() };
}

const small = new Set(
  'exactly else precisely long many much often old far come so not then now one ещё еще именно точно долго же так нет'.split(
    ' ',
  ),
);

const nouns = new Set(
  'year month date day time place city town country reason age money hour century году год месяце город городе числа'.split(
    ' ',
  ),
);

/** "Why", "For how long", "In which year", "Где именно": a question phrase and nothing else. */
export function isQuestionFragment(core: string): boolean {
  const words = scanWords(core);
  if (whyHim.test(core) || isSpan.test(core) || /^(?:what|whom?) of$/i.test(core)) return true;
  const at = PREPOSITIONS.has(words[0]?.lower ?? '') ? 1 : 0;
  if (!QUESTION_WORDS.has(words[at]?.lower ?? ''))
    return (
      isRussianLed(words) || (words.length <= 2 && PREPOSITIONS.has(words[1]?.lower ?? '') && isWh(words[0]))
    );
  if (isLedPhrase(core) || /^how \p{Ll}{2,20}ly$/iu.test(core)) return true;
  const rest = words.slice(at + 1);
  if (
    rest.every(
      ({ lower }) => small.has(lower) || nouns.has(lower) || (PREPOSITIONS.has(lower) && rest.length === 1),
    )
  )
    return true;
  return isNounFragment(words, at);
}

/** "Why him?" asks why it was he. */
export const whyHim = /^why (?:him|her|them|it)$/i;

/** "From when to when", "As what", "How many men in all" */
const isSpan =
  /^(?:(?:from|between) (?:when|where|which (?:year|day|date|month))(?: exactly)? (?:to|till|until|and) (?:when|where|which (?:year|day|date|month))|as (?:what|whom)|how many(?: \p{Ll}+){0,2} (?:in all|in total|altogether|overall|all told)|с какого (?:года )?по какой(?: год)?|с какого по какое время|в качестве кого)$/iu;

/** "At what hour of the day" */
const isLedPhrase = (core: string): boolean =>
  /^(?:in|at|on|for|by|to|from|with|under|during) (?:what|which|whose) \p{Ll}+ of (?:the |an? )?\p{Ll}+$/iu.test(
    core,
  );

/** "в силу чего", "под чьим именем": a preposition, a noun and what is asked. */
const isRussianLed = (words: readonly Word[]): boolean =>
  words.length === 3 &&
  PREPOSITIONS.has(words[0]?.lower ?? '') &&
  words[1]?.capital === false &&
  /^(?:чего|кого|чему|кому|чем|кем|ч[её]м|ком)$/.test(words[2]?.lower ?? '');

const isWh = (word: Word | undefined) => QUESTION_WORDS.has(word?.lower ?? '');

/** "How many people", "In which hospital": short, and no verb. */
function isNounFragment(words: readonly Word[], at: number): boolean {
  const quantified =
    NOUN_QUESTION_WORDS.has(words[at]?.lower ?? '') || NOUN_QUESTION_WORDS.has(words[at + 1]?.lower ?? '');
  const short =
    words.length - at <= 3 && words.every(({ kind, capital }, i) => kind === 'word' && (i === 0 || !capital));
  const russian = /[а-яё]/.test(words[at]?.lower ?? '');
  const tail = words.slice(at + 1);
  const verbless = tail.every(
    ({ lower }) =>
      !AUXILIARIES.has(lower) &&
      !isPast(lower) &&
      !/^(?:happened|died|came|went|won)$/.test(lower) &&
      !pointing.test(lower),
  );
  return (
    quantified &&
    short &&
    verbless &&
    !(russian && tail.some(({ lower }) => /(?:л|ла|ло|ли|лось|лся|лась|лись|ет|ит|ют|ят|ть)$/.test(lower)))
  );
}

const pointing =
  /^(?:he|she|it|they|them|this|that|these|those|him|her|his|its|their|он|она|они|его|её|ее|их|это|of)$/;

const event = new RegExp(
  '^((?:(?:in|on|at|for|since|until|from|by|to|with|during) )?(?:when|where|why|how(?: (?:long|often))?|what (?:year|day|date|month|time)|which (?:year|day|month|city|place|country|winter|spring|summer|autumn))(?: exactly| precisely)?)' +
    ' (?:(?:is|was|were|did|does|has|had) (?:that|this|all that)(?: (?:exactly|happen|happened|occur|take place|done|be|been|so|the case))?' +
    '|(?:is|was|were|did|does|has|had) (?:this|that) (?:all )?(?:happen|happened|occur|take place|be|been)' +
    '|(?:is|was|were|did|does|has|had) (?:he|she|they) do (?:that|this|it|so))$',
  'i',
);
const russianEvent =
  /^(когда|где|почему|зачем|как|(?:в|на) как(?:ом|ой) \p{Ll}+|какого числа) (?:(?:же )?это (?:было|произошло|случилось)|это)$/iu;

const itEvent = /^(when|where|why|how) (?:did|does|was) (?:it|they) (?:happen|occur|take place|be)$/i;

/** "When did it happen" asks of the statement when no thing was spoken of that may have happened. */
export const doubtfulEvent = (core: string): string | null => itEvent.exec(core)?.[1] ?? null;

/** "When did that happen" asks when of the statement before; the question words alone are returned. */
export function eventQuestion(core: string): string | null {
  return (event.exec(core) ?? russianEvent.exec(core))?.[1] ?? null;
}

export interface Form {
  readonly core: string;
  /** It begins with "And" or "What about". */
  readonly lead: boolean;
  /** It has a question mark. */
  readonly marked: boolean;
}

/** "Inkjet as well?" */
const also = /^(?!(?:me|you|us|him|her|them|that|this|it) )\p{L}[\p{L}’' -]{2,40} (?:as well|too)$/iu;

/** "Dogs as well?": the capital is the sentence's, unless a name was spoken of for which another may stand. */
export function asAdded(fragment: string, { frame }: { readonly frame: Frame }): string {
  if (!/ (?:as well|too)$/i.test(fragment) || calendar.test(fragment)) return fragment;
  const names = extractValues(frame.text).filter(({ kind, text }) => kind === 'name' && !calendar.test(text));
  return names.length === 0 || /^(?:The|An?|His|Her|Its|Their) /.test(fragment)
    ? uncapitalise(fragment)
    : fragment;
}

/** "When did Denmark as well invade it?": what is added is said behind. */
export const addedBehind = (question: string, fragment: string): string => {
  const [, added = '', besides = ''] = / *(\S.*) (as well|too)$/i.exec(fragment) ?? [];
  const at = added === '' ? -1 : question.indexOf(`${fragment} `);
  return at === -1
    ? question
    : toQuestion(question.slice(0, at) + added + question.slice(at + fragment.length, -1), besides);
};

const calendar =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December)(?!\p{L})/u;

const possessives = /^(?:his|her|its|their|его|её|ее|их)$/;
const maxFragmentWords = 5;

/** Words without a verb that take the place of something in the last question. */
export function isFragment({ core, lead, marked }: Form): boolean {
  const words = scanWords(core).filter(({ kind }) => kind !== 'mark');
  const [first] = words;
  if (first === undefined || words.length > maxFragmentWords || isWh(first) || AUXILIARIES.has(first.lower))
    return false;
  // The month is no "may".
  const isAuxiliary = ({ lower, capital }: Word) => AUXILIARIES.has(lower) && !(lower === 'may' && capital);
  // "А публику пускали?" has its verb.
  if (words.length > 2 && /^[а-яё]{3,}[аеиыя]ли$/.test(words.at(-1)?.lower ?? '')) return false;
  if (words.some((word) => QUESTION_WORDS.has(word.lower) || isAuxiliary(word))) return false;
  const date =
    /^\d{4}$/.test(core) || (PREPOSITIONS.has(first.lower) && words.length <= 3 && !ADVERBS.has(first.lower));
  return lead || (marked && (possessives.test(first.lower) || date || also.test(core)));
}
