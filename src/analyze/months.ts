/** Months by their names in some fifteen languages, folded. */

const names: readonly string[] = [
  `january jan январь января январе январю январем januar janvier enero gennaio janeiro januari stycznia styczen styczniu
  січня січень січні ιανουαριοσ ιανουαριου ιανουαριο γεναρησ γεναρη ocak يناير جانفي`,
  `february feb февраль февраля феврале февралю февралем februar fevrier febrero febbraio fevereiro februari lutego luty lutym
  лютого лютий лютому φεβρουαριοσ φεβρουαριου φεβρουαριο φλεβαρησ φλεβαρη subat فبراير شباط فيفري`,
  `march март марта марте марту мартом marz mars marzo marco maart marca marzec marcu березня березень березні
  μαρτιοσ μαρτιου μαρτιο μαρτησ μαρτη mart مارس اذار`,
  `april apr апрель апреля апреле апрелю апрелем avril abril aprile kwietnia kwiecien kwietniu квітня квітень квітні
  απριλιοσ απριλιου απριλιο απριλησ απριλη nisan ابريل نيسان افريل`,
  `may май мая мае маю маем mai mayo maggio maio mei maj maja maju травня травень травні μαιοσ μαιου μαιο μαησ μαη
  mayis مايو ايار ماي`,
  `june jun июнь июня июне июню июнем juni juin junio giugno junho czerwca czerwiec czerwcu червня червень червні
  ιουνιοσ ιουνιου ιουνιο ιουνησ ιουνη haziran يونيو يونية حزيران جوان`,
  `july jul июль июля июле июлю июлем juli juillet julio luglio julho lipca lipiec lipcu липня липень липні
  ιουλιοσ ιουλιου ιουλιο ιουλησ ιουλη temmuz يوليو يولية تموز جويلية`,
  `august aug август августа августе августу августом aout agosto augustus augusti sierpnia sierpien sierpniu
  серпня серпень серпні αυγουστοσ αυγουστου αυγουστο agustos اغسطس اب اوت`,
  `september sep sept сентябрь сентября сентябре сентябрю сентябрем septembre septiembre settembre setembro
  wrzesnia wrzesien wrzesniu вересня вересень вересні σεπτεμβριοσ σεπτεμβριου σεπτεμβριο σεπτεμβρησ σεπτεμβρη eylul
  سبتمبر ايلول`,
  `october oct октябрь октября октябре октябрю октябрем oktober octobre octubre ottobre outubro
  pazdziernika pazdziernik pazdzierniku жовтня жовтень жовтні οκτωβριοσ οκτωβριου οκτωβριο οκτωβρησ οκτωβρη ekim اكتوبر`,
  `november nov ноябрь ноября ноябре ноябрю ноябрем novembre noviembre novembro listopada listopad listopadzie
  листопада листопад листопаді νοεμβριοσ νοεμβριου νοεμβριο νοεμβρησ νοεμβρη kasim نوفمبر`,
  `december dec декабрь декабря декабре декабрю декабрем dezember decembre diciembre dicembre dezembro
  grudnia grudzien grudniu грудня грудень грудні δεκεμβριοσ δεκεμβριου δεκεμβριο δεκεμβρησ δεκεμβρη aralik ديسمبر`,
];
const months = new Map(names.flatMap((list, i) => list.split(/\s+/).map((name) => [name, i + 1] as const)));

const adjective = /^(январ|феврал|март|апрел|май|июн|июл|август|сентябр|октябр|ноябр|декабр)ь?ск/;
const adjectiveStems = 'январ феврал март апрел май июн июл август сентябр октябр ноябр декабр'.split(' ');

/** 1 to 12, or undefined. `word` is folded. */
export function monthOf(word: string): number | undefined {
  const stem = word.includes('ск') ? adjective.exec(word)?.[1] : undefined;
  return stem === undefined ? months.get(word) : adjectiveStems.indexOf(stem) + 1;
}

/** Months of the Arabic east that take two words. */
const pairs = new Map([
  ['كانون الثاني', 1],
  ['تشرين الاول', 10],
  ['تشرين الثاني', 11],
  ['كانون الاول', 12],
]);
const firstOfPair: ReadonlySet<string> = new Set(['كانون', 'تشرين']);

export const opensMonth = (word: string): boolean => firstOfPair.has(word);
export const monthOfPair = (first: string, second: string): number | undefined =>
  pairs.get(`${first} ${second}`);

/** Months that are other words as well: these count beside a number only, the first two also with a capital. */
const ordinary: ReadonlySet<string> = new Set(['may', 'march']);
const doubtful: ReadonlySet<string> = new Set(
  `mars mai mei maj maja maju marco jan jun dec sep nov листопада листопад листопаді luty lutym listopad
  mart nisan ocak ekim kasim aralik مارس اب ماي جوان اوت`.split(/\s+/),
);

export const needsCapital = (word: string): boolean => ordinary.has(word);
export const needsNumber = (word: string): boolean => doubtful.has(word);
