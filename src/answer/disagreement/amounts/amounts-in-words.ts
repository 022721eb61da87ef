/** Amounts without a number: "nobody", "free of charge", "twice", "a third of". They answer only who asks for an amount of this kind. */
import { NUMBER_WORDS, ORDINAL_WORDS } from '../../values/number-words.ts';
import { wordIndex } from '../../values/scan-words.ts';
import { stemWord } from '../../values/stem-word.ts';
import { isDated, type NumberNormal, type NumberValue } from '../../values/value.ts';
import type { Asked } from '../asked.ts';
import { clauseBefore, clauseFrom } from '../clause-around.ts';
import { conceptOf } from '../concepts.ts';
import type { SentenceFacts } from '../sentence-facts.ts';
import { asksPeople } from './counts-focus.ts';
import { roughCounts } from './rough-counts.ts';

/** The amounts that the sentence tells so, of the kind that is asked for. */
export function amountsInWords(facts: SentenceFacts, asked: Asked): readonly NumberValue[] {
  if (asked.about !== 'number') return [];
  if (asked.kind === 'percent') return found(facts.text, SHARE, 'percent', shareOf);
  if (asked.kind === 'money') return FOR_SOME.test(facts.text) ? [] : found(facts.text, FREE, 'money', none);
  if (asked.asksLength) return found(facts.text, PART_OF_DAY, 'duration', partOfDay);
  if (!asked.countsThings) return [];
  return asked.focus.has(TIMES)
    ? found(facts.text, OFTEN, 'quantity', timesOf)
    : [
        ...nobodyIn(facts, asked),
        ...roughCounts(facts.text),
        ...found(facts.text, HYPHENATED, 'quantity', (match) => countedIn(match, asked)),
      ];
}

type Match = readonly (string | undefined)[];
type Read = (match: Match) => NumberNormal | null;

const normalOf = (
  value: number,
  unit: string | null,
  bound: NumberNormal['bound'] = 'exact',
  upTo: number | null = null,
): NumberNormal => ({
  value,
  upTo,
  bound,
  step: 1,
  unit,
  unitWords: [],
});

function found(text: string, pattern: RegExp, kind: NumberValue['kind'], read: Read): NumberValue[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const normal = read(match);
    if (normal === null) return [];
    const [words] = match;
    return [{ kind, start: match.index, end: match.index + words.length, text: words, normal }];
  });
}

const none: Read = () => normalOf(0, null);

const PARTS: ReadonlyMap<string, number> = new Map([...ORDINAL_WORDS, ['quarter', 4]]);
const COUNT = [...NUMBER_WORDS].flatMap(([word, value]) => (value < 10 && /^[a-z]/.test(word) ? [word] : []));
/** "A third of the votes", "two-fifths", "half the members", "one half"; "a quarter of an hour" is no share, and "one and one half" more. */
const SHARE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(half)(?= (?:of|the|its|his|her|their|all)(?!\p{L}))|(?<!and )one[ -](half)(?!\p{L})|(an?|${COUNT.join('|')})[ -](third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?(?!\p{L}))(?! of an? )`,
  'giu',
);
const shareOf: Read = ([, half, oneHalf, count = '', part = '']) => {
  if (half !== undefined || oneHalf !== undefined) return normalOf(50, '%', 'about');
  const parts = PARTS.get(part.toLowerCase());
  const number = /^an?$/i.test(count) ? 1 : NUMBER_WORDS.get(count.toLowerCase());
  return parts === undefined || number === undefined || number >= parts
    ? null
    : normalOf((100 * number) / parts, '%', 'about');
};

const FREE =
  /(?<!\p{L})(?:free of charge|for free|(?:is|are|was|were) (?:entirely |completely |always )?free(?=\s*(?:[.,;)]|$))|free (?:admission|entry|entrance)|(?:at no|without|no) (?:charge|cost)|costs? nothing|gratis|бесплатн(?:о|ый|ая|ое|ые|ым|ого))(?!\p{L})/giu;
/** Who pays nothing, or when nothing is paid, then says nothing of what is paid otherwise. */
const FOR_SOME =
  /(?<!\p{L})(?:child(?:ren)?|under|seniors?|pensioners?|students?|pupils?|members?|staff|aged|holders?|veterans?|residents?|first|(?:mon|tues|wednes|thurs|fri|satur|sun|holi|birth)days?|weekends?|evenings?|after|before|renewals?|детям?|детей|дети|пенсионер\p{L}*|студент\p{L}*|воскресень\p{L}*|выходн\p{L}*)(?!\p{L})/iu;

/** "In a single afternoon": as many hours as it has, more or less. */
const PART_OF_DAY =
  /(?<!\p{L})(?:(?:in|within|took|takes|needed|for|only|just) (?:only |just )?(?:an?|one)|(?:an?|one) (?:single|whole|full)) (?:whole |single |full )?(afternoon|morning|evening|night)(?!\p{L})/giu;
const HOURS: Readonly<Record<string, readonly [least: number, most: number]>> = {
  afternoon: [3, 6],
  morning: [3, 6],
  evening: [2, 6],
  night: [6, 12],
};
const partOfDay: Read = ([, part = '']) => {
  const hours = HOURS[part.toLowerCase()];
  return hours === undefined ? null : normalOf(hours[0], 'hour', 'exact', hours[1]);
};

const TIMES = 'tim';
/** "Twice as big", "twice daily" and "once the war was over" tell no number of times, and "twice in 1950" not all of them. */
const OFTEN =
  /(?<!\p{L})(?:(twice|thrice)(?! (?:as|the|his|her|its|an?|that|what|over|more|daily|weekly|monthly|yearly|in \d{4})(?!\p{L}))|(?:only|just|but) (once)|(once)(?=\s*(?:[.,;:)]|$)))(?!\p{L})/giu;
const timesOf: Read = ([, often, only, once]) => {
  const word = (often ?? only ?? once ?? '').toLowerCase();
  return normalOf(word === 'once' ? 1 : word === 'twice' ? 2 : 3, TIMES);
};

/** "The nine-member board", where members are asked for; "a three-member committee of the board" and "it has a twenty-bed ward" tell of others. */
const HYPHENATED = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?<=((?:has|have|had|with|by) an? )?)(${[...NUMBER_WORDS.keys()].filter((word) => /^[a-z]/.test(word)).join('|')})-(\p{Ll}+)(?![\p{L}-])(?=(?: (\p{Ll}+)( (?:of|within) )?)?)`,
  'giu',
);
function countedIn([, had, number = '', thing = '', whole, of]: Match, asked: Asked): NumberNormal | null {
  const { focus, predicates } = asked;
  const isPart = whole !== undefined && (had !== undefined || of !== undefined);
  if (isPart && !predicates.has(conceptOf(stemWord(whole.toLowerCase())))) return null;
  const value = NUMBER_WORDS.get(number.toLowerCase());
  const stem = stemWord(thing.toLowerCase());
  return value === undefined || !focus.has(stem) ? null : { ...normalOf(value, stem), unitWords: [stem] };
}

const NOBODY = /(?<!\p{L})(?:nobody|no[ -]one|not a single (?:person|one|life|soul)|никто)(?!\p{L})/giu;
const NO_THING =
  /(?<!\p{L})(?:no|not a single|not one)(?= \p{Ll})(?! (?:more|less|fewer|longer|other|further|doubt|matter)(?!\p{L}))/giu;

/** "Nobody was hurt", "no ships sank": of what is asked about, and not "nobody could tell why". */
function nobodyIn(facts: SentenceFacts, asked: Asked): NumberValue[] {
  const things = found(facts.text, NO_THING, 'number', none).flatMap((value) =>
    withThing(facts, value, asked),
  );
  const all = asksPeople(asked) ? [...found(facts.text, NOBODY, 'number', none), ...things] : things;
  return all.filter((value) => befalls(facts, value, asked));
}

const BEFORE = 3;
const BEHIND = 5;
/** What is asked about is told beside it, if anything but a thing is asked about. */
function befalls(
  { words, concepts, conceptSet }: SentenceFacts,
  { start, end }: NumberValue,
  asked: Asked,
): boolean {
  const isTold = (at: number) => asked.predicates.has(concepts[at] ?? '');
  if (conceptSet.isDisjointFrom(asked.predicates)) return asked.predicates.size === 0;
  const [first, next] = [wordIndex(words, start), wordIndex(words, end - 1) + 1];
  const from = first - clauseBefore(words, first, BEFORE).length;
  const last = next + clauseFrom(words, next, BEHIND).length;
  return words.slice(from, last).some((_, at) => isTold(from + at));
}

const THING_REACH = 2;
const LIMIT = /^(?:with|in|during|at|on|from|by|under|between|before|after|until)$/;
/** "No children with his second wife", "no medals in 1988": of no other wife and year is that said, unless they are asked about. */
function isLimited({ words, concepts }: SentenceFacts, next: number, asked: Asked): boolean {
  if (!LIMIT.test(words[next]?.lower ?? '') || asked.given.some(isDated)) return false;
  const within = concepts.slice(next + 1, next + 1 + BEHIND);
  return !within.some((one) => one !== null && (asked.predicates.has(one) || asked.nameConcepts.has(one)));
}

/** "No injured passengers", where passengers are asked for. */
function withThing(facts: SentenceFacts, value: NumberValue, asked: Asked): NumberValue[] {
  const { text, words, concepts } = facts;
  const first = wordIndex(words, value.end);
  const thing = concepts
    .slice(first, first + THING_REACH)
    .findIndex((one) => one !== null && asked.focus.has(one));
  const end = words[first + thing]?.end;
  if (isLimited(facts, first + thing + 1, asked)) return [];
  return thing < 0 || end === undefined ? [] : [{ ...value, end, text: text.slice(value.start, end) }];
}
