/** Words that state the same event in other words, so that "evacuated" and "relocated" can be seen to speak of one thing. */
import { FUNCTION_WORDS } from '../values/function-words.ts';
import type { Word } from '../values/scan-words.ts';
import { stemWord } from '../values/stem-word.ts';

const CLASSES: Readonly<Record<string, string>> = {
  birth:
    'born birth birthday birthdate birthplace родился родилась рождения рождение родиться уроженец geboren né nacido',
  death:
    'died die dies death deaths dead perished perish killed fatalities lives погиб погибли умер умерла умерли смерть смерти гибель gestorben mort murió',
  execution:
    'executed execution executions shot hanged beheaded расстрелян расстреляны расстрел расстреляли казнён казнены казнь',
  joining: 'joined join joining admitted admission вступил вступила вступление принят',
  founding:
    'founded founding established establish foundation основан основана основано учреждён создан gegründet fondé fundado',
  award:
    'awarded award awards received receive conferred presented honours honors medals decorations decorated награждён награжден награждена удостоен',
  appointment: 'appointed appointment named nominated became become назначен назначена стал стала',
  election: 'elected election избран избрана',
  moving:
    'relocated relocation relocating evacuated evacuation evacuating moved move вывезено вывоз эвакуировано эвакуировали эвакуация перемещено',
  transfer: 'transferred transfer transfers переведён переведен',
  arrest: 'arrested arrest arrests detained арестован арестована арестовали арест задержан задержали',
  marriage: 'married marry marriage wed женился брак',
  purge: 'purged purge purging purges repressed репрессированы репрессировано',
  building: 'built build constructed construction erected построен построена построено',
  publishing: 'published publish publication released release issued опубликован опубликована издан',
  winning: 'won win winning victory defeated defeat beat победил победила',
  writing: 'wrote write written author authored',
  finding: 'discovered discovery discover detected открыт обнаружен',
  employing: 'employed employees employs employ workforce staff',
  sales: 'revenue revenues turnover sales выручка',
  cost: 'cost costs price priced стоимость цена',
  injury: 'injured injuries wounded hurt ранены ранено',
  ending: 'ended end ends ending finished lifted закончилась закончился окончание',
  beginning: 'began begin begins beginning started start commenced начался началась начало',
  inhabitants: 'population inhabitants residents население жителей',
  height: 'height high tall высота',
  length: 'length long длина',
  depth: 'depth deep глубина',
  weight: 'weight weighs weighed mass вес масса',
};

const BY_STEM = new Map<string, string>();
for (const [name, words] of Object.entries(CLASSES)) {
  for (const word of words.split(' ')) BY_STEM.set(stemWord(word), `=${name}`);
}

const MANY =
  /(?:executions|shootings|arrests|deaths|births|marriages|weddings|appointments|elections|purges)$/;
/** "Mass executions": what befell one person is not among them. */
export const befellMany = (lower: string): boolean => MANY.test(lower);

/** A card or a book of a party is given to who joins it. */
const JOINS =
  /\b(?:get|got|gotten|receiv(?:e|ed)|given|granted|obtain(?:ed)?|issued|handed)(?: with)? (?:an?|the|his|her|their)?\s*(?:party|union|membership|member['’]s) (?:card|book|ticket)\b/i;
/** Events that no single word names. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\bpass(?:ed|es)? away\b|\blos[et] (?:his|her|their) li(?:fe|ves)\b/i, '=death'],
  [
    /\bput to death\b|\b(?:face[ds]?|facing|(?:put|stood|stand|set|end(?:ed|s)?(?: up)?|brought) (?:before|in front of)) (?:an?|the) firing squad\b|\b(?:put|stood|lined up) (?:up )?against (?:a|the) wall\b|\b(?:death )?sentence (?:(?:on|upon|against) [^;:]{2,60}? )?(?:was|were|had been) carried out\b|приговор\p{L}* (?:был )?приведён в исполнение/iu,
    '=execution',
  ],
  [/\b(?:life|days) began\b|\bsaw the light of (?:the )?day\b|\ba child of (?=\d)/i, '=birth'],
  [/\bc[ao]me into the world\b/i, '=birth'],
  [
    /\b(?:into custody|led away|(?:was|were|been) seized|seized by|(?:took|taken|take) (?:him|her|them) away|under arrest|apprehended|(?:they|police|agents|gendarmes) (?:had )?c[ao]me for (?:him|her|them))\b|под стражу/i,
    '=arrest',
  ],
  // "Got out of the town" is said of people and things that are moved.
  [
    /\b(?:was|were|been|being) (?:all |safely )?(?:got|gotten|brought|taken|carried|shipped|flown|ferried|led) (?:out of|away from)\b|\b(?:people|residents|inhabitants|civilians|citizens|children) (?:got|brought|taken|carried|shipped|flown|ferried|led) (?:out of|away from)\b|\b(?:brought|taken|got|carried|moved|led|flown|ferried) (?:in)?to safety\b/i,
    '=moving',
  ],
  [
    /\b(?:drowned|succumbed|own life|last breath|suicide|passed away|fell in battle)\b|не стало|утонул/i,
    '=death',
  ],
  [JOINS, '=joining'],
];
/** The events of the phrases in a text. */
export const phrasedEvents = (text: string): string[] =>
  PHRASES.flatMap(([pattern, event]) => (pattern.test(text) ? [event] : []));

/** The class of a stem, or the stem itself. */
export const conceptOf = (stem: string): string => BY_STEM.get(stem) ?? stem;

/** That of a content word; null for marks, numbers and words that only hold a sentence together. */
export const conceptOfWord = ({ kind, lower }: Word): string | null =>
  kind === 'word' && !FUNCTION_WORDS.has(lower) ? conceptOf(stemWord(lower)) : null;

const EMPTY = new Set(
  'лет года дней месяцев week hour minute held hold take took place happen happened occur occurred year date day month time many much number total people name person long often come go large big far old fast altogether overall finally состоялся произошло было happened'
    .split(' ')
    .map(stemWord),
);

/** A word of a question that names no event and no thing of its own. */
export const isEmptyTerm = (stem: string): boolean => EMPTY.has(stem);

const DURATIVE = new Set(
  'work live serve study play teach taught travel visit grow grew perform fight fought spent stay lead led reign rule sail go move flee march run export sell swim fly drive coach manage жил жила работал работала учился служил'
    .split(' ')
    .map(stemWord),
);

/** What one does at many times and in many places: two of them are no contradiction by themselves. */
export const isDurative = (predicates: ReadonlySet<string>): boolean =>
  [...predicates].some((concept) => DURATIVE.has(concept));
