/** Whether a word such as "that", "it" or "there" points to something said before, or only holds its own sentence up. */
import type { Word } from '../../values/scan-words.ts';
import { AUXILIARIES, BE, PREPOSITIONS, QUESTION_WORDS, VERBS } from '../question-lexicon.ts';
import { isParticiple } from '../verb-forms.ts';

const demonstrative = /^(?:this|that|these|those)$/;
const russianDemonstrative = /^эт(?:о|ого|ому|им|ом)$/;
/** What follows "it" in "is it true that", "it takes", "it rains". */
const impersonal =
  /^(?:true|possible|likely|necessary|important|known|raining|like|take|takes|took|common|legal|called|rain)$/;

export function standsForEarlier(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  const previous = words[at - 1]?.lower ?? '';
  const next = words[at + 1]?.lower ?? '';
  if (lower === 'it') return !isImpersonal(words, at);
  if (lower === 'there')
    return (
      !(BE.has(previous.replace(/n['’]t$/, '')) && at === 1) &&
      !BE.has(next.replace(/n['’]t$/, '')) &&
      !(QUESTION_WORDS.has(words[at - 2]?.lower ?? ' ') && AUXILIARIES.has(previous)) &&
      !isCounting(words, at)
    );
  if (lower === 'then') return at > 1 && previous !== ',' && endsHere(words, at);
  if (lower === 'тогда') return at > 0;
  if (demonstrative.test(lower)) return isAlone(words, at);
  if (russianDemonstrative.test(lower))
    return !(lower === 'это' && QUESTION_WORDS.has(previous)) && !agreesWithNext(next, lower);
  return true;
}

/** "How many were there by 1950?", "What evidence was there?" */
const isCounting = (words: readonly Word[], at: number): boolean =>
  /^(?:how|what|which)$/.test(words[0]?.lower ?? '') &&
  BE.has(words[at - 1]?.lower ?? '') &&
  words.findIndex(({ lower }) => AUXILIARIES.has(lower)) === at - 1;

const endsHere = (words: readonly Word[], at: number) => {
  const next = words[at + 1];
  return next === undefined || next.kind === 'mark' || PREPOSITIONS.has(next.lower);
};

/** "How long did it take to build the bridge?" and "Is it true that …" say themselves what "it" is. */
function isImpersonal(words: readonly Word[], at: number): boolean {
  if (isAllowed(words, at) || isCleft(words, at)) return true;
  if (/^costs?$/.test(words[at + 1]?.lower ?? '') && words[at + 2]?.lower === 'to') return true;
  if (!impersonal.test(words[at + 1]?.lower ?? '')) return false;
  return words.slice(at + 2, at + 6).some(({ lower }) => /^(?:to|that|when|if|for|in)$/.test(lower));
}

/** "Is it allowed to fish?", "It is said that the mill burned" */
function isAllowed(words: readonly Word[], at: number): boolean {
  const isAsked = BE.has(words[at - 1]?.lower ?? '');
  const next = isAsked ? at + 1 : at + 2;
  if (!isAsked && !BE.has(words[at + 1]?.lower ?? '')) return false;
  const joins = words.slice(next + 1, next + 5).map(({ lower }) => lower);
  if (allowed.test(words[next]?.lower ?? '')) return joins[0] === 'to' || joins[0] === 'for';
  return said.test(words[next]?.lower ?? '') && joins[0] === 'that';
}

const allowed =
  /^(?:allowed|permitted|forbidden|prohibited|okay|ok|mandatory|compulsory|obligatory|better|best)$/;
const said = /^(?:said|written|known|believed|thought|assumed|claimed|reported|rumou?red)$/;

/** "Was it his brother who did it?" */
const isCleft = (words: readonly Word[], at: number): boolean =>
  BE.has(words[at - 1]?.lower ?? '') && words.slice(at + 2, at + 6).some(({ lower }) => lower === 'who');

const judging =
  /^(?:(?:il)?legal|(?:un)?lawful|(?:un)?popular|(?:un)?usual|(?:un)?common|rare|normal|typical|(?:un)?important|(?:un)?necessary|(?:un)?fair|wrong|right|true|false|(?:un)?wise|(?:im)?moral|(?:un)?ethical|dangerous|risky|controversial|(?:un)?expected|inevitable|(?:im)?possible|customary|voluntary|deliberate|intentional|accidental|(?:un)?constitutional|(?:un)?successful|effective|(?:un)?justified|(?:un)?profitable)$/;

/** "Was that legal?", and not "Was that Sunday?" or "Is that far?" */
export const isJudgement = (words: readonly Word[]): boolean =>
  words.length === 3 &&
  BE.has(words[0]?.lower ?? '') &&
  /^th(?:is|at)$/.test(words[1]?.lower ?? '') &&
  !words[2]?.capital &&
  judging.test(words[2]?.lower ?? '');

/** Not before a noun, and no conjunction. */
function isAlone(words: readonly Word[], at: number): boolean {
  const previous = words[at - 1]?.lower ?? '';
  const introduced =
    AUXILIARIES.has(previous) ||
    PREPOSITIONS.has(previous) ||
    /^(?:do|did|caused?|of|why|how)$/.test(previous);
  const next = words[at + 1];
  const free =
    isJudgement(words) ||
    endsHere(words, at) ||
    (BE.has(previous) && isParticiple(next?.lower ?? '') && endsHere(words, at + 1)) ||
    AUXILIARIES.has(next?.lower ?? '') ||
    /^(?:happen|mean|change|affect|end|start|begin|work|occur|lead|cause|take|involve|entail|include|consist)$/.test(
      next?.lower ?? '',
    );
  return (free && (introduced || endsHere(words, at))) || isSeveral(words, at);
}

/** "How many did those approve?": a verb follows, and no plural noun. */
function isSeveral(words: readonly Word[], at: number): boolean {
  const isAsked = /^(?:did|do)$/.test(words[at - 1]?.lower ?? '');
  const next = words[at + 1]?.lower ?? '';
  if (
    !isAsked ||
    !/^th[eo]se$/.test(words[at]?.lower ?? '') ||
    (/s$/.test(next) && !VERBS.has(next)) ||
    /^(?:people|children|men|women)$/.test(next)
  )
    return false;
  const after = words[at + 2];
  return VERBS.has(next) || after === undefined || after.kind === 'mark' || PREPOSITIONS.has(after.lower);
}

const agreesWithNext = (next: string, lower: string) =>
  lower !== 'это' ? /[а-яё]/.test(next) : /(?:ое|ее|о|е|ие)$/.test(next) && next.length > 3;

/** "Wasn't there meant to be a cap? Why was it dropped?": the cap. */
export const isOfSentenceBefore = (question: string, { lower, start }: Word): boolean =>
  /^(?:it|its|they|them|their)$/.test(lower) && sentenceWithThing.test(question.slice(0, start));
const sentenceWithThing = /\b(?:an?|the|any|some) \p{Ll}{3,}[^.?!]{0,200}[.?!]\s[^.?!]*$/u;

const views = 'thinks?|thought|believes?|believed|suspects?|suspected';
const contracted = new RegExp(
  `(?<=\\p{Lu}[\\p{L}’'-]{1,30} (?:${views})(?: that)? )(it|he|she)['’]s(?! (?:been|got|had)\\b)`,
  'gu',
);
/** "Why does Weir think it's a fake?": "it" is a word of its own. */
export const withoutContraction = (question: string, before: string): string =>
  // "Why does Weir think it's a lie?" + "Why does Lund think it's true?": what it is, neither tells.
  thinksSo.test(before) ? question : question.replace(contracted, (_, pronoun: string) => `${pronoun} is`);

const thinksSo = new RegExp(`\\b(?:${views})(?: that)? (?:it|he|she)\\b`, 'u');

const opinion = new RegExp(`^ (?:${views})(?: that)? $`, 'u');
/** Between a name and "it": who thinks so is no thing. */
export const isOpinion = (between: string): boolean => opinion.test(between);
