/**
 * "In service" and "switched off", "voted for" and "opposed": words of which a sentence that answers yes has the one and a
 * sentence that answers no has the other, without any "not".
 */
import type { Asked } from './asked.ts';
import { type SentenceFacts, wordIndex } from './sentence-facts.ts';

/** Alternatives of two patterns: words and phrases, any of which says the one or the other. */
type Opposites = readonly [yes: string, no: string];

const OPPOSITES: readonly Opposites[] = [
  ['open(?:s|ed)?|открыт\\p{L}*', 'clos(?:e|es|ed)|shut|locked|закрыт\\p{L}*'],
  [
    'present|attend(?:s|ed)?|(?:was|were) there|took part|присутств\\p{L}+|на посту',
    'absent|missed|stay(?:s|ed) away|elsewhere|lay (?:ill|sick)|отсутств\\p{L}+|покинул\\p{L}*|отлуча\\p{L}+',
  ],
  [
    'allow(?:s|ed)?|permit(?:s|ted)?|welcomes?|admits?|admitted|entitled|opened|разреш\\p{L}+|вправе|допуска\\p{L}+',
    'forbid(?:s|den)?|forbade|prohibit(?:s|ed)?|bann?(?:s|ed)?|barred|excluded|closed|запрещ\\p{L}+|нельзя',
  ],
  [
    '(?<!out of |never )in (?:service|use|operation|working order)|working|worked|switched on|sounding|sounded|running',
    'out of (?:service|use|order|operation)|(?:switched|turned) off|silent|silenced|broken|idle|disused|dead',
  ],
  [
    'surviv(?:es?|ed)|alive|intact|unharmed|undamaged|preserved|rescued|сохранил\\p{L}+|уцелел\\p{L}*|выжил\\p{L}*',
    'died|dead|killed|drowned|perished|destroyed|los[et] (?:his|her|their) li(?:fe|ves)|(?:went|gone) down with|погиб\\p{L}*|утрачен\\p{L}*|сгорел\\p{L}*',
  ],
  [
    'guilty|convicted|confess(?:es|ed)?|confession|виновн\\p{L}+',
    'acquitted|innocent|cleared|exonerated|оправдан\\p{L}*|невиновн\\p{L}+',
  ],
  [
    '(?:voted?|votes|spoke|spoken) (?:for|in favou?r)|in favou?r of|support(?:s|ed)?|backed|approved|голосова\\p{L}+ за|поддержал\\p{L}*',
    '(?:voted?|votes|spoke|spoken) against|opposed|opposes?|rejected|disapproved|voted down|голосова\\p{L}+ против|отверг\\p{L}*',
  ],
  ['accept(?:s|ed)|принял\\p{L}*', 'refused?|declined?|turned (?:it|them|him|her) down|отказал\\p{L}+'],
  ['capable|able', 'incapable|unable|flightless'],
  [
    'stay(?:s|ed)|remain(?:s|ed)?|kept|to the end|не уш\\p{L}+',
    'left|removed|taken (?:out|down|away)|detached|withdrawn|dismantled|ушёл|ушл\\p{L}+',
  ],
  [
    'required|compulsory|obligatory|mandatory|must|обязательн\\p{L}+',
    'optional|voluntary|superfluous|unnecessary|не обязательн\\p{L}+',
  ],
  ['pass(?:es|ed)', 'fail(?:s|ed)|dropped'],
  ['valid|in force|ran until|runs until|действительн\\p{L}+', 'lapsed|expired|invalid|revoked|истёк\\p{L}*'],
  ['free of charge|free|gratis|бесплатн\\p{L}+', 'charged?|charges|fees?|costs?|платн\\p{L}+'],
  ['won|wins|victory|победил\\p{L}*', 'lost|loses|defeated|defeat|проиграл\\p{L}*'],
];

const whole = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'giu');
const PATTERNS = OPPOSITES.map(([yes, no]) => [whole(yes), whole(no)] as const);

/** "Not guilty", "was never present": the word's opposite is meant. */
const NEGATED =
  /(?<!\p{L})(?:not|never|no|nobody|none|neither|nor|cannot|without|не|ни|нет|никогда)(?!\p{L})[^.,;:]{0,18}$|n['’]t[^.,;:]{0,18}$/iu;
const NEGATION_REACH = 28;
/** Words between one of a pair and a word of the question. */
const REACH = 7;

/** One sentence says the one of two opposites of what is asked, and the other sentence the other. */
export const areOpposites = (a: SentenceFacts, b: SentenceFacts, asked: Asked): boolean =>
  PATTERNS.some(([yes, no]) => {
    const left = leaning(a, [yes, no], asked);
    return left !== 0 && leaning(b, [yes, no], asked) === -left;
  });

type Pair = (typeof PATTERNS)[number];

interface Leaning {
  readonly sign: 1 | -1;
  /** Words to the nearest word of the question. */
  readonly distance: number;
}

/** 1 for yes, -1 for no, and 0 where the sentence has neither, or both as near to what is asked. */
function leaning(facts: SentenceFacts, [yes, no]: Pair, asked: Asked): -1 | 0 | 1 {
  const signs = [...leaningsOf(facts, yes, 1, asked), ...leaningsOf(facts, no, -1, asked)];
  const nearest = Math.min(...signs.map(({ distance }) => distance));
  const best = new Set(signs.filter(({ distance }) => distance === nearest).map(({ sign }) => sign));
  if (best.size !== 1) return 0;
  return best.has(1) ? 1 : -1;
}

function leaningsOf(facts: SentenceFacts, words: RegExp, sign: 1 | -1, asked: Asked): Leaning[] {
  return [...facts.text.matchAll(words)].flatMap(({ index }) => {
    const distance = distanceOf(facts, index, asked);
    if (distance > REACH) return [];
    const before = facts.text.slice(Math.max(0, index - NEGATION_REACH), index);
    return [{ sign: NEGATED.test(before) ? (-sign as 1 | -1) : sign, distance }];
  });
}

/** From the word at `offset`; a pronoun may stand for what is asked about. */
function distanceOf({ words, concepts }: SentenceFacts, offset: number, asked: Asked): number {
  const at = wordIndex(words, offset);
  const distances = concepts.flatMap((concept, place) => {
    const isAsked =
      concept !== null &&
      (asked.predicates.has(concept) || asked.focus.has(concept) || asked.nameConcepts.has(concept));
    return isAsked || PRONOUN.test(words[place]?.lower ?? '') ? [Math.abs(place - at)] : [];
  });
  return Math.min(Number.POSITIVE_INFINITY, ...distances);
}
const PRONOUN = /^(?:he|she|it|they|он|она|оно|они)$/;
