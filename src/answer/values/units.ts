/** Measures, currencies and the words that bound a number. */
import type { Bound } from './value.ts';

const table = (rows: Record<string, string>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(rows).flatMap(([unit, names]) => names.split(' ').map((name) => [name, unit] as const)),
  );

/** Units of time: a number of them is a duration. */
const TIME_UNITS = table({
  second: 'second seconds sec секунда секунды секунд sekunden secondes segundos',
  minute: 'minute minutes min минута минуты минут минуту minuten minutos',
  hour: 'hour hours часа часов stunden stunde heures horas',
  day: 'day days день дня дней дням сутки суток дневная дневной дневную дневный tage tagen tag jours día días dias',
  fortnight: 'fortnight fortnights',
  week: 'week weeks неделя недели недель неделю неделям wochen semaines semanas',
  month: 'month months месяц месяца месяцев месяцам monate monaten mois meses',
  year: 'year years год года лет годам jahre jahren ans années años',
  decade: 'decade decades десятилетие десятилетия десятилетий',
  century: 'centuries столетия столетий',
});

/** The unit of time that a word names: "years", "month's", "weeks'". */
export const timeUnitOf = (lower: string): string | undefined => TIME_UNITS.get(lower.replace(/['’]s?$/, ''));

const DAY = 86_400;
const SECONDS: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: DAY,
  week: 7 * DAY,
  fortnight: 14 * DAY,
  month: 30.44 * DAY,
  year: 365.25 * DAY,
  decade: 3652.5 * DAY,
  century: 36_525 * DAY,
};

/** Length of a unit of time in seconds; months and years on average. */
export const secondsIn = (unit: string): number => SECONDS[unit] ?? DAY;

/** Measures that are compared only with themselves. */
export const MEASURES = table({
  km: 'km kilometre kilometres kilometer kilometers км километр километра километров',
  m: 'metre metres meter meters метр метра метров',
  cm: 'cm centimetre centimetres centimeter centimeters см',
  mm: 'mm millimetre millimetres millimeter millimeters мм',
  mile: 'mile miles mi миля мили миль',
  foot: 'foot feet ft',
  inch: 'inch inches',
  yard: 'yard yards',
  kg: 'kg kilogram kilograms kilo kilos кг килограмм килограмма килограммов',
  g: 'gram grams gramme grammes грамм граммов',
  ton: 'ton tons tonne tonnes тонна тонны тонн',
  pound: 'lb lbs',
  hectare: 'ha hectare hectares га гектар гектаров',
  acre: 'acre acres',
  litre: 'litre litres liter liters литр литра литров',
  degree: '° degree degrees градус градуса градусов',
  volt: 'volt volts',
  watt: 'watt watts',
  kw: 'kw',
  mw: 'mw',
  gw: 'gw',
  kmh: 'kmh kph',
  mph: 'mph',
  person:
    'people person persons individual individuals человек людей чел personen personnes personas inhabitants residents жителей',
});

/** Measures of things that have no members to count. */
export const PHYSICAL_UNITS: ReadonlySet<string> = new Set(
  [...MEASURES.values()].filter((unit) => unit !== 'person'),
);

/** Currency words and signs. */
export const CURRENCIES = table({
  usd: '$ usd dollar dollars доллар доллара долларов',
  eur: '€ eur euro euros евро',
  gbp: '£ gbp sterling',
  rub: '₽ rub rouble roubles ruble rubles рубль рубля рублей руб',
  jpy: '¥ yen',
  crown: 'crowns kroner kronor kronas крон кроны',
  mark: 'reichsmark reichsmarks marks марок марки',
  thaler: 'thaler thalers taler талеров',
  shilling: 'shilling shillings',
  guinea: 'guineas',
  guilder: 'guilder guilders',
  ducat: 'ducat ducats',
  lira: 'lira lire',
  rupee: 'rupee rupees',
  yuan: 'yuan renminbi',
  zloty: 'zloty zlotys',
  franc: 'franc francs франк франков',
  peso: 'peso pesos',
  florin: 'florin florins',
  cent: 'cent cents цент цента центов',
  penny: 'pence penny pennies',
  kopeck: 'kopeck kopecks kopek kopeks копейка копейки копеек',
});

/** The unit of a number that names one of a row and is no amount: 8000 is not about 8080. */
export const NAMING = 'no.';

/** Words for a percentage. */
export const PERCENT = new Set(['%', 'percent', 'процент', 'процента', 'процентов', 'prozent', 'pct']);

/** A word that names a measure, a unit of time, a currency or a percentage, but not people. */
export const isMeasureWord = (lower: string): boolean =>
  /^(?:pounds?|фунт(?:а|ов)?)$/.test(lower) ||
  PHYSICAL_UNITS.has(MEASURES.get(lower) ?? '') ||
  timeUnitOf(lower) !== undefined ||
  CURRENCIES.has(lower) ||
  PERCENT.has(lower);

/** Phrases before a number, read backwards from it, longest first. */
export const BOUNDS_BEFORE: readonly (readonly [string, Bound])[] = [
  ['no fewer than', 'atLeast'],
  ['no less than', 'atLeast'],
  ['not less than', 'atLeast'],
  ['no more than', 'atMost'],
  ['not more than', 'atMost'],
  ['as many as', 'atMost'],
  ['as much as', 'atMost'],
  ['a good', 'atLeast'],
  ['just over', 'atLeast'],
  ['just under', 'atMost'],
  ['more than', 'atLeast'],
  ['greater than', 'atLeast'],
  ['less than', 'atMost'],
  ['fewer than', 'atMost'],
  ['at least', 'atLeast'],
  ['at most', 'atMost'],
  ['up to', 'atMost'],
  ['close to', 'about'],
  ['не менее', 'atLeast'],
  ['не меньше', 'atLeast'],
  ['не более', 'atMost'],
  ['больше чем', 'atLeast'],
  ['mehr als', 'atLeast'],
  ['plus de', 'atLeast'],
  ['más de', 'atLeast'],
  ['over', 'atLeast'],
  ['exceeding', 'atLeast'],
  ['above', 'atLeast'],
  ['some', 'about'],
  ['around', 'about'],
  ['about', 'about'],
  ['approximately', 'about'],
  ['roughly', 'about'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['estimated', 'about'],
  ['under', 'atMost'],
  ['below', 'atMost'],
  ['более', 'atLeast'],
  ['свыше', 'atLeast'],
  ['больше', 'atLeast'],
  ['менее', 'atMost'],
  ['выше', 'atLeast'],
  ['ниже', 'atMost'],
  ['до', 'atMost'],
  ['около', 'about'],
  ['почти', 'about'],
  ['примерно', 'about'],
  ['порядка', 'about'],
  ['über', 'atLeast'],
  ['etwa', 'about'],
  ['rund', 'about'],
  ['environ', 'about'],
];
