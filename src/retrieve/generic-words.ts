/** Words that say what kind of thing is asked for ("the name of", "in what year") and that an answer seldom repeats. */
const english = `name names named call called title year years date day month time period type types kind kinds sort form place
places location number numbers amount percentage percent term word words phrase example examples reason reasons way ways
person people man woman group thing things event events purpose part role many much long often old exactly approximately
happen happens happened mean means give gives gave given list mention mentioned describe described state stated according
specific specifically particular main mainly major key certain various different particularly actually really currently ever even still
get gets got getting become becomes became want wants wanted begin begins began begun start starts started take takes took taken taking make makes
made making put puts come comes came coming go goes went gone going say says said tell told try tries tried let lets keep kept like back away
allow allowed regard regarded regarding regards relate related concerning concern due besides way act action actions deal dealt set
consist include included including involve involved contain bring brought know known think thought consider considered believe believed
find found use used using show shown need needs needed require have having look looked turn turned seem appear receive received hold held
hand far long large big great good able possible level value area side back first last lot one ones two another others someone somebody anyone
anybody anything something everything thing stuff sort bit else now today nowadays ago around several whole total entire
article articles source sources reference references publication publications`;
const russian = `год году года годах имя имени звать звали зовут назвать называется название дата дату день месяц время место
месте число количество причина причине причины способ человек люди событие сколько много долго часто пример роль`;

const generic: ReadonlySet<string> = new Set(`${english} ${russian}`.split(/\s+/));

/** `word` as it stands in the question. */
export const isGenericWord = (word: string): boolean => generic.has(word.toLowerCase());
