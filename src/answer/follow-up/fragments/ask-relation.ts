/**
 * "And his wife?" after "Who was Weir's father?": another relation of the one in focus. Put in the old question's place it
 * would be asked whether the wife had children, or who founded her.
 */
import { possessive, toQuestion } from '../compose.ts';
import { genderOf } from '../mentions/gender.ts';
import type { TurnMentions } from '../mentions/mentions.ts';
import { mainPhrase } from '../mentions/noun-phrase.ts';
import { FEMALE_WORDS, RELATIONS } from '../question-lexicon.ts';
import { inflected } from '../russian-agreement.ts';

const relation = [...RELATIONS].join('|');
const owner = "((?:\\p{Lu}[\\p{L}’'-]*?\\s+){0,3}\\p{Lu}[\\p{L}-]*?['’]s?|his|her|their)";
const adjectives = '(?:(?:first|second|third|elder|older|younger|eldest|youngest|only|other)\\s+)?';
const asked = new RegExp(`^(?:(his|her|their|the|an?|any)\\s+)?(${adjectives}(${relation}))$`, 'i');
/** "Weir's elder sister Ada", "Weir's brother and sister". */
const owned = new RegExp(
  `(?<![\\p{L}])${owner}\\s+${adjectives}(${relation}|relatives|family(?! (?:business|home|house|name|firm|farm|company|estate|doctor|life|tree|history|fortune|grave|ties|friends?|members?)(?!\\p{L})))(?![\\p{L}'’])(?:\\s+and\\s+(?:${relation})|(?:\\s+\\p{Lu}[\\p{L}-]*)+)?`,
  'u',
);
const having = new RegExp(
  `\\b(?:have|has|had)\\s+(?:(?:any|an?|no)\\s+)?(?:\\p{Ll}+\\s+)?(${relation})\\b`,
  'u',
);
const counted = new RegExp(`^how many (${relation})$`, 'i');

/** Null when no relation is asked for, or none was spoken of before. */
export function askRelation(fragment: string, turn: TurnMentions): string | null {
  const [, determiner = '', phrase = '', noun = ''] = asked.exec(fragment) ?? [];
  if (noun === '') return russianRelation(fragment, turn);
  const wanted = { determiner: determiner.toLowerCase(), phrase };
  return inPlace(wanted, turn) ?? ofOwner(wanted, turn);
}

interface Wanted {
  readonly determiner: string;
  /** "elder sister" */
  readonly phrase: string;
}

const isPlural = (phrase: string) => /(?:[^s]s|children|parents)$/.test(phrase);

/** "When did Weir's mother die?" + "his father" → "When did Weir's father die?" */
function inPlace({ determiner, phrase }: Wanted, { frame }: TurnMentions): string | null {
  const match = owned.exec(frame.text);
  const [whole = '', name = '', old = ''] = match ?? [];
  if (match === null || !agrees(determiner, name, old)) return null;
  // A brother's brother: the same relation once more is somebody else's.
  if (phrase.toLowerCase() === old.toLowerCase()) return null;
  const start = frame.text.slice(0, match.index);
  const verb = (text: string) =>
    isPlural(phrase) === isPlural(old)
      ? text
      : text.replace(/\b(?:was|were) $/, isPlural(phrase) ? 'were ' : 'was ');
  return toQuestion(`${verb(start)}${name} ${phrase}${frame.text.slice(match.index + whole.length)}`);
}

/** "her" is no man's; where nothing tells, the one in focus is meant. */
function agrees(determiner: string, name: string, old: string): boolean {
  const wanted = determiner === 'his' ? 'male' : determiner === 'her' ? 'female' : null;
  if (wanted === null) return true;
  const pronoun = /^his$/i.test(name) ? 'male' : /^her$/i.test(name) ? 'female' : null;
  const gender = pronoun ?? genderOf(name);
  if (gender !== null) return gender === wanted;
  return wanted === 'male' || !FEMALE_WORDS.has(old.toLowerCase());
}

/** "Did Weir have children?" + "his wife" → "Who was Weir's wife?"; "sisters" are asked for as the children were. */
function ofOwner({ determiner, phrase }: Wanted, turn: TurnMentions): string | null {
  const { frame } = turn;
  const old = having.exec(frame.text)?.[1] ?? counted.exec(`${frame.question} ${frame.noun}`)?.[1];
  const married = /\b(?:married|marry|divorced|widowed)\b/.test(frame.body);
  if (frame.russian || (old === undefined && !married)) return null;
  const subject = mainPhrase(frame);
  if (subject === '' || !/\p{Lu}/u.test(subject)) return null;
  const asksWhether = isPlural(phrase) && /^(?:any)?$/.test(determiner);
  if (asksWhether && old !== undefined) return toQuestion(frame.text.replace(old, phrase));
  if (asksWhether) return toQuestion('Did', subject, 'have', phrase);
  // Another's marriage may be meant, but not one to the same.
  const isOther =
    /^(?:wife|husband|spouse|child(?:ren)?|sons?|daughters?)$/.test(phrase) || / to /.test(frame.body);
  if (married && old === undefined && !isOther) return null;
  return toQuestion('Who', isPlural(phrase) ? 'were' : 'was', `${possessive(subject)} ${phrase}`);
}

const ownRelation = new RegExp(`^(\\p{Lu}.*?)['’]s? ${adjectives}(?:${relation})$`, 'u');

/** "Who founded the mill?" + "Weir's wife": nobody founded her, it is asked who she was, or what there is about her. */
export function askWho(fragment: string, lead: string, { frame }: TurnMentions): string | null {
  const own = russianOwn.exec(fragment)?.[1];
  if (own !== undefined && /^кто$/i.test(frame.question) && !frame.text.includes(own))
    return toQuestion('Кто', fragment);
  const name = ownRelation.exec(fragment)?.[1];
  if (name === undefined || !/^who$/i.test(frame.question)) return null;
  if (frame.text.includes(name) && frame.body !== name) return null;
  if (/\babout$/i.test(lead)) return toQuestion('What about', fragment);
  return toQuestion('Who', isPlural(fragment) ? 'were' : 'was', fragment);
}

const russianWords: readonly (readonly [string, string])[] = [
  ['жена', 'жен[аыуеой]+'],
  ['муж', 'муж\\p{Ll}{0,2}'],
  ['мать', 'мат(?:ь|ери|ерью)'],
  ['отец', 'от(?:ец|ц\\p{Ll}{1,2})'],
  ['сын', 'сын\\p{Ll}{0,4}'],
  ['дочь', 'доч(?:ь|ери|ерью|ка|ки)'],
  ['брат', 'брат\\p{Ll}{0,3}'],
  ['сестра', 'сест[её]?р\\p{Ll}{0,2}'],
  ['дети', 'дет(?:и|ей|ям|ьми)'],
  ['родители', 'родител\\p{Ll}{1,3}'],
];
const russianName = '(\\p{Lu}\\p{Ll}+(?:\\s+\\p{Lu}\\p{Ll}+){0,2})';
const russianForms = russianWords.map(([, form]) => form).join('|');
const russianOwn = new RegExp(`^(?:${russianForms})\\s+${russianName}$`, 'u');
const russianOwned = new RegExp(
  `(?<!\\p{L})(?:(?:${russianForms})\\s+${russianName}|(?<=(?<!\\p{L})(?:${russianForms})(?!\\p{L}).*)у\\s+${russianName}|у\\s+${russianName}(?=.*(?<!\\p{L})(?:${russianForms})(?!\\p{L})))`,
  'u',
);
const russianSubject = new RegExp(
  `(?<!\\p{L})(\\p{Ll}+(?:л[аи]?|л[аи]сь|лся|умер|погиб)|умер|погиб) (${russianWords.map(([word]) => word).join('|')})(?= \\p{Lu})`,
  'u',
);

/** "Когда умер брат Вейра?" + "сестра" → "Когда умерла сестра Вейра?": the verb goes with its new subject. */
function inRussianPlace(noun: string, question: string): string | null {
  const [whole = '', verb = ''] = russianSubject.exec(question) ?? [];
  if (whole === '') return null;
  return toQuestion(question.replace(whole, `${inflected(verb, noun)} ${noun}`));
}

/** The owner stands in the genitive already: "Кто был отцом Вейра?" + "мать" → "Кто мать Вейра?" */
function russianRelation(fragment: string, { frame }: TurnMentions): string | null {
  const noun = fragment.toLowerCase().replace(/^(?:его|её|ее|их)\s+/, '');
  if (!frame.russian || !russianWords.some(([word]) => word === noun)) return null;
  const isAboutFamily = /^(?:кто|кем|был|была|были|есть|сколько)$/i.test(frame.text.split(/\s+/)[0] ?? '');
  const match = russianOwned.exec(frame.text);
  const name = match?.[1] ?? match?.[2] ?? match?.[3];
  const placed = inRussianPlace(noun, frame.text);
  if (placed !== null) return placed;
  if (name === undefined || !(isAboutFamily || frame.kind === 'request')) return null;
  return toQuestion('Кто', noun, name);
}
