/**
 * "In service" and "switched off", "voted for" and "opposed": words of which a sentence that answers yes has the one and a
 * sentence that answers no has the other, without any "not".
 */

import type { Asked } from '../asked.ts';
import type { SentenceFacts } from '../sentence-facts.ts';
import { anchorsOf, hasOtherObject } from './anchors.ts';

/** Alternatives of two patterns: words and phrases, any of which says the one or the other. */
type Opposites = readonly [yes: string, no: string];

/** "Closes at six" says when it is open. */
const NO_HOUR =
  '(?!(?: \\p{L}+){0,3}? (?:at|after|before|by|from) (?:\\d{1,2}(?:[.:]\\d\\d)?|(?:half|a quarter|twenty|ten|five) (?:past|to)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight|dusk|sunset)(?![\\p{L}\\d]|[.:-]\\d| (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)))';

/** The United States are no people of one mind. */
const UNITED =
  '(?:is|are|was|were|been|remain(?:s|ed)?|stayed|an?|more|firmly|the|its|their) united(?! (?:states|kingdom|nations|arab|provinces|airlines|church)(?!\\p{L}))';
/** Goods and countries are divided among some and into parts. */
const SPLIT =
  '(?:is|are|was|were|been|remain(?:s|ed)?|an?|deeply|bitterly|badly|sharply) (?:divided|split)(?! (?:up|among|amongst|between|into|evenly|equally|in)(?!\\p{L}))|split over';

const OPPOSITES: readonly Opposites[] = [
  ['open(?:s|ed)?|открыт\\p{L}*', `(?:clos(?:e|es|ed)|shut)${NO_HOUR}|locked|закрыт\\p{L}*`],
  [
    'present|attend(?:s|ed)?|(?:was|were) there|took part|присутств\\p{L}+|на посту',
    'absent|missed|stay(?:s|ed) away|elsewhere|lay (?:ill|sick)|отсутств\\p{L}+|покинул\\p{L}*|отлуча\\p{L}+',
  ],
  [
    'allow(?:s|ed)?|permit(?:s|ted)?|welcomes?|admits?|admitted|entitled|opened to|разреш\\p{L}+|вправе|допуска\\p{L}+',
    'forbid(?:s|den)?|forbade|prohibit(?:s|ed)?|bann?(?:s|ed)?|barred|excluded|closed to|запрещ\\p{L}+|нельзя',
  ],
  [
    '(?<!out of |never )in (?:service|use|operation|working order)|working|worked|switched on|sounding|sounded|running',
    'out of (?:service|use|order|operation)|(?:switched|turned) off|silent|silenced|broken|idle|disused|dead',
  ],
  [
    'surviv(?:es?|ed)|alive|intact|unharmed|undamaged|unscathed|preserved|rescued|still stands?|(?:found|proved|declared) (?:to be )?(?:sound|safe)|сохранил\\p{L}+|уцелел\\p{L}*|выжил\\p{L}*',
    'died|dead|killed|drowned|perished|destroyed|demolished|(?:carried|swept|washed) (?:off|away)(?! (?:\\p{L}+ ){0,2}(?:prizes?|medals?|titles?|cups?|troph(?:y|ies)|awards?|honou?rs?))|burne?[dt] (?:down|out)|los[et] (?:his|her|their) li(?:fe|ves)|(?:went|gone) down with|погиб\\p{L}*|утрачен\\p{L}*|сгорел\\p{L}*',
  ],
  [
    'guilty|convicted|confess(?:es|ed)?|confession|виновн\\p{L}+|соучастник\\p{L}*',
    'acquitted|innocent|cleared|exonerated|оправдан\\p{L}*|невиновн\\p{L}+',
  ],
  ['(?<!the )(?:perpetrators?|accomplices?)|complicit', '(?:an?|as|one of the|its|their) victims?'],
  [
    `cohesive|close-knit|unified|tight(?:ly)?[ -]knit|closely knit|${UNITED}|organi[sz]ed (?:front|group|opposition|faction|bloc|body|movement|resistance)|сплоч[её]нн\\p{L}+|единств\\p{L}+`,
    `loose(?! talk| ends?| change| cannon)|loosely (?:knit|organi[sz]ed|connected|tied)|disunited|disorgani[sz]ed|${SPLIT}|fragmented|at odds|разрозненн\\p{L}+`,
  ],
  [
    '(?:voted?|votes|spoke|spoken) (?:for|in favou?r)|in favou?r of|support(?:s|ed)?|backed|approved|голосова\\p{L}+ за|поддержал\\p{L}*',
    '(?:voted?|votes|spoke|spoken) against|opposed|opposes?|rejected|disapproved|voted down|голосова\\p{L}+ против|отверг\\p{L}*',
  ],
  ['accept(?:s|ed)|принял\\p{L}*', 'refused?|declined?|turned (?:it|them|him|her) down|отказал\\p{L}+'],
  ['capable|able', 'incapable|unable|flightless'],
  [
    'stay(?:s|ed)|remain(?:s|ed)?|kept|to the end|не уш\\p{L}+',
    'removed|taken (?:out|down|away)|detached|withdrawn|dismantled|left office|ушёл|ушл\\p{L}+',
  ],
  [
    'required|compulsory|obligatory|mandatory|must|обязательн\\p{L}+',
    'optional|voluntary|superfluous|unnecessary|не обязательн\\p{L}+',
  ],
  ['pass(?:es|ed)', 'fail(?:s|ed)'],
  [
    '(?:church|religious) (?:wedding|ceremony|marriage)|(?:married|wed|wedding) [^.;:]{0,60}?(?:in|at) (?:(?:the|a) )?(?:\\p{L}+ ){0,2}(?:church|chapel|cathedral)|(?:об)?венчал\\p{L}*',
    '(?:(?:married|wed|wedding) [^.;:]{0,60}?)?(?:(?:civil|secular) (?:ceremony|marriage|wedding)|regist(?:ry|er) office)|в загсе',
  ],
  ['valid|in force|ran until|runs until|действительн\\p{L}+', 'lapsed|expired|invalid|revoked|истёк\\p{L}*'],
  [
    'free of charge|free|gratis|included in the (?:\\p{L}+ ){0,2}(?:price|plan|fee|rent|fare|ticket|subscription|package|licen[cs]e)|(?:costs?|charge[sd]?) nothing|бесплатн\\p{L}+',
    'an (?:optional )?extra|a surcharge|(?:charged?|charges|fees?|costs?)(?! nothing| no(?!\\p{L}))|платн\\p{L}+',
  ],
  [
    'cremat(?:ed|ion|orium)|in an urn|urn (?:with|of)|(?:his|her|their) (?:urn|ashes)|ashes (?:of|were|are|lie|rest)|кремир\\p{L}+|крематори\\p{L}+',
    '(?<!(?:ashes|urn) (?:was|were) )(?:buried|interred|burial)|laid to rest|похорон\\p{L}+|погреб\\p{L}+',
  ],
  [
    'won|wins|victory|победил\\p{L}*',
    'lost|loses|(?:was|were|been|is|are) (?:\\p{L}+ )?(?:defeated|beaten)|(?:defeated|beaten) by|проиграл\\p{L}*',
  ],
];

const whole = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'giu');
const PATTERNS = OPPOSITES.map(([yes, no]) => [whole(yes), whole(no)] as const);
type Pair = (typeof PATTERNS)[number];

/** "Not guilty", "was never present": the word's opposite is meant. */
const NEGATED =
  /(?<!\p{L})(?:not|never|no|nobody|none|neither|nor|cannot|without|не|ни|нет|никогда)(?!\p{L})[^.,;:]{0,18}$|n['’]t[^.,;:]{0,18}$/iu;
const NEGATION_REACH = 28;
/** "Died in 1950, long after the war": it happened when what is asked about was over. */
const LATER = /^[^.;:]{0,40}?(?<!\p{L})(?:after|later|afterwards|since then|после|спустя)(?!\p{L})/iu;
const LATER_REACH = 60;
/** Words between one of a pair and a word of the question. */
const REACH = 5;

/** One sentence says the one of two opposites of what is asked, and the other sentence the other. */
export const areOpposites = (a: SentenceFacts, b: SentenceFacts, asked: Asked): boolean => {
  const [left, right] = [leaningsOf(a, asked), leaningsOf(b, asked)];
  const isOpposed = left.some((sign, at) => sign !== 0 && right[at] === -sign);
  return isOpposed && !endsLater(a, b) && !endsLater(b, a);
};

/** "Do I get the fee back?": the thing is asked about, and not whether there is one. */
const IS_THING = /^(?:fees?|costs?|charges?|urn|ashes|burial|confession|victory)$/iu;
/** Nobody asks more at once. */
const LONGEST = 2000;
/** Places in the table of the pairs that the question has a word of. */
export const oppositesAsked = (question: string): ReadonlySet<number> =>
  new Set(
    PATTERNS.flatMap((pair, at) =>
      pair.some((words) =>
        [...question.slice(0, LONGEST).matchAll(words)].some(([word]) => !IS_THING.test(word)),
      )
        ? [at]
        : [],
    ),
  );

/** "He was buried", where it is asked whether he was cremated: it says yes or no to what is asked without a word of it. */
export const takesSide = (facts: SentenceFacts, asked: Asked): boolean =>
  asked.opposites.size > 0 &&
  leaningsOf(facts, asked).some((sign, at) => sign !== 0 && asked.opposites.has(at));

/** It has one of two opposites beside a word of the question. */
export const leans = (facts: SentenceFacts, asked: Asked): boolean =>
  leaningsOf(facts, asked).some((sign) => sign !== 0);

const UNTIL = /(?<!\p{L})(?:until|till|up to|до)(?:\s+\p{L}+){0,3}?\s+(\d{4})(?!\d)/iu;
const IN_YEAR = /(?<!\p{L})(?:in|on|since|after|from|в)(?:\s+[\p{L}\d]+){0,3}?\s+(\d{4})(?!\d)/iu;
/** "Valid until 2030", "lapsed in 2031": what ends then is no other end. */
function endsLater(a: SentenceFacts, b: SentenceFacts): boolean {
  const [until, year] = [UNTIL.exec(a.text)?.[1], IN_YEAR.exec(b.text)?.[1]];
  return until !== undefined && year !== undefined && Number(year) >= Number(until);
}

type Sign = -1 | 0 | 1;
const known = new WeakMap<SentenceFacts, { readonly asked: Asked; readonly signs: readonly Sign[] }>();

/** For each of the pairs 1 for yes, -1 for no, and 0; a sentence is held against many others. */
function leaningsOf(facts: SentenceFacts, asked: Asked): readonly Sign[] {
  const before = known.get(facts);
  if (before?.asked === asked) return before.signs;
  const anchors = anchorsOf(facts, asked);
  const signs = PATTERNS.map((pair) => leaning(facts, pair, anchors));
  known.set(facts, { asked, signs });
  return signs;
}

interface Leaning {
  readonly sign: 1 | -1;
  /** Words to the nearest word of the question. */
  readonly distance: number;
}

/** 0 where the sentence has neither, or both as near to what is asked. */
function leaning(facts: SentenceFacts, [yes, no]: Pair, anchors: ReturnType<typeof anchorsOf>): Sign {
  const signs = [...found(facts, yes, 1, anchors), ...found(facts, no, -1, anchors)];
  const nearest = signs.reduce((least, { distance }) => Math.min(least, distance), REACH);
  const best = new Set(signs.filter(({ distance }) => distance === nearest).map(({ sign }) => sign));
  if (best.size !== 1) return 0;
  return best.has(1) ? 1 : -1;
}

function found(
  facts: SentenceFacts,
  words: RegExp,
  sign: 1 | -1,
  anchors: ReturnType<typeof anchorsOf>,
): Leaning[] {
  return [...facts.text.matchAll(words)].flatMap(({ index, 0: match }) => {
    const end = index + match.length;
    const distance = anchors.distanceOf(index);
    if (distance > REACH || hasOtherObject(facts, { index, end }, anchors)) return [];
    if (sign === -1 && LATER.test(facts.text.slice(end, end + LATER_REACH))) return [];
    const before = facts.text.slice(Math.max(0, index - NEGATION_REACH), index);
    return [{ sign: NEGATED.test(before) ? (-sign as 1 | -1) : sign, distance }];
  });
}
