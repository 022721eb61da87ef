/** Months by their names in a dozen languages, folded. */

const names: readonly string[] = [
  'january jan январь января январе январю январем januar janvier enero gennaio janeiro januari stycznia styczen січня січень',
  'february feb февраль февраля феврале февралю февралем februar fevrier febrero febbraio fevereiro februari lutego luty лютого лютии',
  'march март марта марте марту мартом marz mars marzo marco maart marca marzec березня березень',
  'april apr апрель апреля апреле апрелю апрелем avril abril aprile kwietnia kwiecien квітня квітень',
  'may май мая мае маю маем mai mayo maggio maio mei maja травня травень',
  'june jun июнь июня июне июню июнем juni juin junio giugno junho czerwca czerwiec червня червень',
  'july jul июль июля июле июлю июлем juli juillet julio luglio julho lipca lipiec липня липень',
  'august aug август августа августе августу августом aout agosto augustus sierpnia sierpien серпня серпень',
  'september sep sept сентябрь сентября сентябре сентябрю сентябрем septembre septiembre settembre setembro wrzesnia wrzesien вересня вересень',
  'october oct октябрь октября октябре октябрю октябрем oktober octobre octubre ottobre outubro pazdziernika pazdziernik жовтня жовтень',
  'november nov ноябрь ноября ноябре ноябрю ноябрем novembre noviembre novembro listopada листопада',
  'december dec декабрь декабря декабре декабрю декабрем dezember decembre diciembre dicembre dezembro grudnia grudzien грудня грудень',
];
const months = new Map(names.flatMap((list, i) => list.split(' ').map((name) => [name, i + 1] as const)));

const adjective = /^(январ|феврал|март|апрел|май|июн|июл|август|сентябр|октябр|ноябр|декабр)ь?ск/;
const adjectiveStems = 'январ феврал март апрел май июн июл август сентябр октябр ноябр декабр'.split(' ');

/** 1 to 12, or undefined. `word` is folded. */
export function monthOf(word: string): number | undefined {
  const stem = word.includes('ск') ? adjective.exec(word)?.[1] : undefined;
  return stem === undefined ? months.get(word) : adjectiveStems.indexOf(stem) + 1;
}

/** Months that are other words as well: these count beside a number only, the first two also with a capital. */
const ordinary: ReadonlySet<string> = new Set(['may', 'march']);
const doubtful: ReadonlySet<string> = new Set(
  'mars mai mei maja marco jan jun dec sep nov листопада luty'.split(' '),
);

export const needsCapital = (word: string): boolean => ordinary.has(word);
export const needsNumber = (word: string): boolean => doubtful.has(word);
