/** Russian questions for yes or no, asked plainly: "Был ли Линд арестован в 1950 году?" is a question for the year. */
import { extractValues } from '../../values/extract-values.ts';
import { isDated, isNumber, type Value } from '../../values/value.ts';
import { isAside } from './is-aside.ts';
import { withoutLead } from './without-lead.ts';

const IS_TRUE =
  /^(?:(?:правда|верно|действительно|точно)(?:\s+ли)?(?:\s+(?:это|то))?,?(?:\s+что)?|неужели)\s+(?=\S)/iu;
const IS_IT_SO =
  /(?:[.,;]?\s*(?:это (?:так|верно|правда)|так ли это|верно ли это|не так ли|верно|правда))\s*\?\s*$/iu;
/** At the beginning alone: elsewhere it opens a clause. */
const WHETHER = /^((?:\S+\s+){0,2}?\S+)\s+ли(?=\s)/iu;
const OR_ELSE = /,?\s+или(?=\s)[^?]*/iu;
const ASKS =
  /(?<!\p{L})(?:кто|кого|что|какой|какая|какое|какие|каком|когда|где|куда|почему|как|сколько)(?!\p{L})/iu;
const ASKS_ELSE = /(?<!\p{L})(?:не|ни|никогда|никто|чем|когда|пока|если|между|после|потому)(?!\p{L})/iu;
/** What only leads to a date; a date without it says which one is meant: "пожар 1908 года". */
const BEFORE_DATE =
  /(?:^|\s)(?:уже|лишь|только|именно|ещё|около|примерно|(?:в|к|с|до|на|по)(?: (?:самом |самого )?(?:начал[еуа]|конц[еуа]|середин[еуы]))?|весной|летом|осенью|зимой)\s*$/iu;
/** What begins then is asked for its beginning. */
const SINCE = /(?<!\p{L})с\s+$/iu;
const VERB = /(?:л|ла|ло|ли|лся|лась|лось|лись|[ае]н|[ае]на|[ае]но|[ае]ны)\s*$/iu;
const STILL = /(?:^|\s)(?:всё )?ещё(?=\s)/iu;
const BEFORE_NUMBER =
  /(?:^|\s)(?:больше|более|свыше|около|почти|примерно|до|меньше|менее|не менее|не меньше)\s*$/iu;
/** "На 800 рублей", "№ 5", "в 10 домах"; of "все три сына" it is known how many they are. */
const NO_COUNT =
  /(?:№|(?:^|\s)(?:на|в|за|с|из|к|через|номер|все|всех|эти|этих|те|тех|оба|обе|первые|первых|его|её|их|мои|наши))\s*$/iu;
const COUNTED = /^\s+((?:[а-яё]{3,}(?:ых|их)\s+)?[а-яё]{3,})/u;

/** None where the question asks for more than yes or no, or states no value. */
export function plainerInRussian(question: string): string[] {
  const told = question.replace(IS_TRUE, '').replace(IS_IT_SO, '').replace(WHETHER, '$1');
  const statement = told.replace(OR_ELSE, '').replace(/[\s?.]+$/u, '');
  if (statement === question.replace(/[\s?.]+$/u, '') || ASKS.test(statement)) return [];
  const values = extractValues(statement);
  const [date, ...others] = values.filter((value) => isDated(value) && !isAside(statement, value));
  const number = values.find(
    (value) => isNumber(value) && (value.kind === 'quantity' || value.kind === 'number'),
  );
  return [
    ...(date === undefined || others.length > 0 ? [] : askWhen(statement, date)),
    ...(number === undefined ? [] : askHowMany(statement, number)),
  ];
}

function askWhen(statement: string, date: Value): string[] {
  const before = statement.slice(0, date.start);
  if (!BEFORE_DATE.test(before) && !VERB.test(before) && !/^[а-яё]/iu.test(date.text)) return [];
  const rest = `${withoutLead(before, BEFORE_DATE)} ${statement.slice(date.end)}`;
  // "С 1950 по 1960 год" is all of it.
  const isSince = SINCE.test(before) && date.kind === 'date' && date.normal.range !== true;
  const asking = STILL.test(before) ? 'До какого времени' : isSince ? 'С какого времени' : 'Когда';
  return ask(asking, rest.replace(STILL, ' '));
}

function askHowMany(statement: string, number: Value): string[] {
  const before = withoutLead(statement.slice(0, number.start), BEFORE_NUMBER);
  const counted = COUNTED.exec(statement.slice(number.end));
  if (counted === null || NO_COUNT.test(before)) return [];
  return ask(`Сколько ${counted[1] ?? ''}`, `${before} ${statement.slice(number.end + counted[0].length)}`);
}

function ask(asking: string, rest: string): string[] {
  const words = rest
    .replace(/\s+/gu, ' ')
    .replace(/[\s,]+$/u, '')
    .trim();
  // "Был ли": a first word in lower case, unless it is a name.
  const first =
    /^(?:\p{Lu}\p{Ll}*(?:л|ла|ло|ли|лся|лась|лось|лись)|Умер|Погиб|Исчез|Возник|(?:Принят|Закрыт|Открыт|Взят|Убит|Основан|Построен|Создан|Издан|Назначен|Избран|Арестован|Казнён)[аоы]?)(?: |$)/u.test(
      words,
    )
      ? words.charAt(0).toLowerCase() + words.slice(1)
      : words;
  return words === '' || ASKS_ELSE.test(words) ? [] : [`${asking} ${first}?`];
}
