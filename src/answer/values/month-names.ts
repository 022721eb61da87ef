/** Month and season names of the languages whose dates are read. */

const list = (names: string): string[] => names.split(' ');

/** One line a month: English, Russian (cases), German, French, Spanish, with their abbreviations. */
const BY_MONTH = [
  'january jan январь января январе январём янв januar jänner janvier janv enero ene',
  'february feb февраль февраля феврале февралём фев февр februar février fevrier févr febrero',
  'march mar март марта марте мартом märz marz mars marzo',
  'april apr апрель апреля апреле апрелем апр avril avr abril abr',
  'may май мая мае маем mai mayo',
  'june jun июнь июня июне июнем juni juin junio',
  'july jul июль июля июле июлем juli juillet juil julio',
  'august aug август августа августе августом авг août aout agosto ago',
  'september sep sept сентябрь сентября сентябре сентябрём сент сен septembre septiembre setiembre',
  'october oct октябрь октября октябре октябрём окт oktober okt octobre octubre',
  'november nov ноябрь ноября ноябре ноябрём ноя нояб novembre noviembre',
  'december dec декабрь декабря декабре декабрём дек dezember dez décembre decembre déc diciembre dic',
];

/** The English ones for a pattern that ignores case: "january|february|…". */
export const ENGLISH_MONTHS = BY_MONTH.map((names) => list(names)[0]).join('|');

/** Lower-case month name to 1 … 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  BY_MONTH.flatMap((names, index) => list(names).map((name) => [name, index + 1] as const)),
);

/** Words that are months only with a capital, a day or a year beside them ("may", "march", "mar", "ago"). */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(
  list(
    'may march mar jan sep dec mai mars marz sept ago abr ene dic dez jun jul nov oct apr avr feb août déc mae мае',
  ),
);

/** Season to the months that it covers; winter runs into the next year. */
export const SEASONS: ReadonlyMap<string, readonly [number, number]> = new Map<
  string,
  readonly [number, number]
>([
  ...list('spring весной весны весна frühling frühjahr printemps primavera').map(
    (name) => [name, [3, 5]] as const,
  ),
  ...list('summer летом лета sommer été verano').map((name) => [name, [6, 8]] as const),
  ...list('autumn fall осенью осени осень herbst automne otoño').map((name) => [name, [9, 11]] as const),
  ...list('winter зимой зимы зима hiver invierno').map((name) => [name, [12, 2]] as const),
]);
