/** The noun after "what" or "which" tells the kind of the answer: "which city" asks for a place. */
import { stemWord } from '../values/stem-word.ts';
import type { AnswerKind } from './answer-kind.ts';

const rows: readonly (readonly [readonly AnswerKind[], string])[] = [
  [
    ['date'],
    'year date day month decade century era birthday birthdate anniversary год году года дата день дня месяц век веке',
  ],
  [['date', 'time', 'duration'], 'time period season deadline'],
  [['duration', 'number', 'quantity'], 'age возраст возрасте'],
  [['time'], 'hour'],
  [['duration', 'quantity'], 'duration length lifespan срок'],
  [
    ['percent', 'quantity', 'number'],
    'percentage percent proportion share fraction rate increase decrease процент доля',
  ],
  [
    ['quantity', 'number', 'percent', 'duration', 'money'],
    'number amount population total count score size quantity height distance speed temperature area weight depth width mass volume capacity density figure extent ratio toll turnout attendance circulation output membership enrollment wingspan diameter radius aperture span altitude elevation frequency wavelength record load limit maximum minimum margin dose dosage survival voltage pressure torque power число количество население длина численность размер высота площадь глубина ширина вес скорость температура',
  ],
  [
    ['money', 'quantity', 'number'],
    'cost price salary budget revenue income value fee profit loss fine penalty compensation dividend turnover grant loan donation pension rent charge debt gdp worth wage sum money цена стоимость сумма сумму суммы бюджет',
  ],
  [
    ['person'],
    'person man woman people president king queen emperor author writer player actor actress director leader scientist philosopher singer artist politician architect engineer general commander founder inventor husband wife son daughter father mother brother sister member ruler pope bishop prince duke coach quarterback judge minister secretary chairman ceo composer poet painter explorer theologian mathematician physicist economist character deity god human человек автор президент король жена муж сын дочь отец мать',
  ],
  [
    ['place'],
    'city country state town place location region river county continent district street stadium capital island venue site address birthplace province nation village mountain lake ocean sea border territory area building park neighborhood airport port hometown destination kingdom planet cemetery churchyard graveyard prison quarry город страна страну стране городе место река регион область улица адрес деревня республика',
  ],
  [
    ['organization', 'name'],
    'company organization organisation team party university school group agency band network institution college club union department firm manufacturer publisher church committee government army tribe corporation brand order league body military journal newspaper channel ministry authority tribunal компания организация партия команда университет завод институт ведомство комитет',
  ],
  [
    ['reason', 'description'],
    'reason cause purpose motive motivation rationale justification причина причине цель',
  ],
  [['manner', 'description'], 'way method means process technique manner способ метод образом'],
  [
    ['name', 'description'],
    'name forename surname title book film movie song album battle war treaty award medal play show series game event act law case language religion nickname term word term operation project ship rank position post office title role job occupation profession degree prize award speech document program mission название имя фамилия отчество книга фильм битва война награда орден язык должность звание пост закон дело',
  ],
  [['ordinal', 'number', 'description'], 'place-number position-number'],
];

const BY_NOUN: ReadonlyMap<string, readonly AnswerKind[]> = new Map(
  [...rows].reverse().flatMap(([kinds, nouns]) => nouns.split(' ').map((noun) => [noun, kinds] as const)),
);

/** Russian nouns by their stems: they are asked for in all cases. */
const BY_STEM: ReadonlyMap<string, string> = new Map(
  // "Каким образом" asks for a manner, "какой образ" does not.
  [...BY_NOUN.keys()].flatMap((noun) =>
    /[а-яё]/.test(noun) && noun !== 'образом' ? [[stemWord(noun), noun] as const] : [],
  ),
);
const CASE_ENDING = /^(?:[аоуыеиюяь]|о[мвй]|е[мйв]|а[мх]|ами|я[мх]|ями|ью)?$/;

/** A form of a known Russian noun; a verb or an adjective of the same stem ends otherwise, or is much shorter. */
function kindsOfCase(lower: string): readonly AnswerKind[] | undefined {
  const stem = stemWord(lower);
  const noun = BY_STEM.get(stem);
  if (noun === undefined || lower.length < noun.length - 2 || !lower.startsWith(stem)) return undefined;
  return CASE_ENDING.test(lower.slice(stem.length)) ? BY_NOUN.get(noun) : undefined;
}

const singular = (lower: string): string =>
  lower.endsWith('ies')
    ? `${lower.slice(0, -3)}y`
    : lower.endsWith('s') && !lower.endsWith('ss')
      ? lower.slice(0, -1)
      : lower;

/** Nouns in -er that are no people. */
const THINGS: ReadonlySet<string> = new Set(
  'median number paper power water letter order computer center chapter layer river matter parameter newspaper border tower theater transfer offer danger disaster flower weather container register barrier carrier meter filter liver corner winter summer semester quarter cancer chamber charter manner dinner answer cover timber copper silver fiber fever finger shoulder folder trailer hunger shelter thunder gender rubber ladder lever server laser career fever fiver harder longer larger higher lower greater other after under over earlier later newer older former major latter upper inner outer better smaller bigger stronger faster proper ever never rather together however super color'.split(
    ' ',
  ),
);

const AGENT = /(?:[a-z]{3}(?:ist|ician|ologist|grapher|maker|keeper|or|er|eer|ian)|[a-z]{3}man)$/;

/** The kinds that a head noun asks for, or null when the noun decides nothing. */
export function kindsOfNoun(lower: string, capital = false): readonly AnswerKind[] | null {
  const known = BY_NOUN.get(lower) ?? BY_NOUN.get(singular(lower)) ?? kindsOfCase(lower);
  if (known) return known;
  return !capital &&
    AGENT.test(singular(lower)) &&
    !THINGS.has(singular(lower)) &&
    !/(?:(?<!bene|male)factor|sector|color|vector|error|motor|minor|major)$/.test(singular(lower))
    ? ['person']
    : null;
}
