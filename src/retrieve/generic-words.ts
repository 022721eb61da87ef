/** Words that say what kind of thing is asked for ("the name of", "in what year") and that an answer seldom repeats. */
const english = `name names named call called title year years date day month time period type types kind kinds sort form place
places location number numbers amount percentage percent term word words phrase example examples reason reasons way ways
person people man woman group thing things event events purpose part role many much long often old exactly approximately
happen happened mean means give given list mention mentioned describe described state stated according`;
const russian = `год году года годах имя имени звать звали зовут назвать называется название дата дату день месяц время место
месте число количество причина причине причины способ человек люди событие сколько много долго часто пример роль`;

const generic: ReadonlySet<string> = new Set(`${english} ${russian}`.split(/\s+/));

/** `word` as it stands in the question. */
export const isGenericWord = (word: string): boolean => generic.has(word.toLowerCase());
