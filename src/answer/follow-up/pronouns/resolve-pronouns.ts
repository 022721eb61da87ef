/** Puts the name for the pronoun: "When was he executed?" asks about the person of the turns before. */
import { extractValues } from '../../values/extract-values.ts';
import { scanWords, type Word } from '../../values/scan-words.ts';
import { possessive } from '../compose.ts';
import { genderOf } from '../mentions/gender.ts';
import type { TurnMentions } from '../mentions/mentions.ts';
import { kinInCase } from '../mentions/russian-kin.ts';
import { genitive, isOnePerson, manInstrumental, manSurname, ofWhom } from '../mentions/russian-names.ts';
import {
  ADVERBS,
  AUXILIARIES,
  DETERMINERS,
  INTRANSITIVE_PAST,
  PREPOSITIONS,
  QUESTION_WORDS,
  VERBS,
} from '../question-lexicon.ts';
import { isPast } from '../read-frame.ts';
import { findAntecedent, type Wanted } from './find-antecedent.ts';
import { askedInPast, eventBehind, eventFor, occasionFor, spareName } from './last-event.ts';
import { placeTold } from './place-told.ts';
import {
  isJudgement,
  isOfSentenceBefore,
  isOpinion,
  standsForEarlier,
  withoutContraction,
} from './pronoun-use.ts';
import { englishAntecedent } from './stand-ins.ts';

interface Pronoun {
  readonly wanted: Wanted;
  readonly form: 'plain' | 'possessive' | 'either' | 'place' | 'time';
}

const entries = (words: string, wanted: Wanted, form: Pronoun['form']) =>
  words.split(' ').map((word) => [word, { wanted, form }] as const);
const pronouns: ReadonlyMap<string, Pronoun> = new Map([
  ...entries('he him', 'he', 'plain'),
  ...entries('his', 'he', 'possessive'),
  ...entries('she', 'she', 'plain'),
  ...entries('her', 'she', 'either'),
  ...entries('hers', 'she', 'possessive'),
  ...entries('it this that', 'it', 'plain'),
  ...entries('its', 'it', 'possessive'),
  ...entries('they them these those', 'they', 'plain'),
  ...entries('their theirs', 'they', 'possessive'),
  ...entries('there там туда оттуда', 'place', 'place'),
  ...entries('then тогда', 'it', 'time'),
  ...entries('он ему им нём нем него нему ним', 'he', 'plain'),
  ...entries('его', 'he', 'either'),
  ...entries('она ей ней нею неё нее', 'she', 'plain'),
  ...entries('её ее', 'she', 'either'),
  ...entries('оно это этого этому этим этом', 'it', 'plain'),
  ...entries('они ими них', 'they', 'plain'),
  ...entries('их', 'they', 'either'),
]);

/** Once named, the same one may be meant by a pronoun: "Did John stay with his father?" */
const kindOf = ({ wanted, form }: Pronoun) => (form === 'time' ? form : wanted);

export interface Resolution {
  readonly text: string;
  /** Pronouns that were replaced. */
  readonly resolved: number;
  /** Pronouns for which nothing earlier was found. */
  readonly open: number;
}

export function resolvePronouns(asked: string, turns: readonly TurnMentions[]): Resolution {
  const question = withoutContraction(asked, turns.at(-1)?.frame.text ?? '');
  const words = scanWords(question);
  const replaced = new Set<string>();
  const named = new Map<string, string>();
  let text = '';
  let end = 0;
  let open = 0;
  for (const [at, word] of words.entries()) {
    const pronoun = pronouns.get(word.lower);
    if (pronoun === undefined || !standsForEarlier(words, at) || isOfSentenceBefore(question, word)) continue;
    const use = { question, words, at, turns };
    const event = eventOf(use);
    if (event === null && (isJudgement(words) || (!isLater(words, at) && isOwn(pronoun, use)))) continue;
    if (replaced.has(kindOf(pronoun))) continue;
    const substitute = substituteFor(pronoun, use, named);
    if (substitute === null) open++;
    // Named a few words before, as the subject of "that": "Weir serving in the war change her views".
    else if (substitute.name !== undefined && text.includes(substitute.name)) replaced.add(kindOf(pronoun));
    else {
      text += question.slice(end, word.start);
      text += substitute.isEvent ? spareName(substitute.text, text, named) : substitute.text;
      end = substitute.end;
      replaced.add(kindOf(pronoun));
      if (substitute.name !== undefined) named.set(substitute.name, pronoun.wanted);
    }
  }
  return { text: text + question.slice(end), resolved: replaced.size, open };
}

/** The question names itself what the pronoun stands for. */
const isOwn = (pronoun: Pronoun, use: Use) =>
  ownNameBefore(pronoun, use) ||
  ownNounBefore(pronoun, use.words, use.at) ||
  (use.words[use.at]?.lower === 'their' &&
    countedDoers.test(use.question.slice(0, use.words[use.at]?.start)));

/** "How many clerks lost their posts?": the clerks' posts, unless somebody else did it. */
const countedDoers =
  /^(?:how many|which|what) (?:(?:of the )?\p{Ll}+ ){0,2}(?:\p{Ll}+[^\Ws’']s|people|men|women|children) (?!(?:did|does|do|had|has|have|could|can|would|will|is|are|was|were) )/iu;

interface Use {
  readonly question: string;
  readonly words: readonly Word[];
  readonly at: number;
  readonly turns: readonly TurnMentions[];
}

interface Substitute {
  readonly text: string;
  readonly end: number;
  readonly name?: string;
  readonly isEvent?: boolean;
}

function substituteFor(pronoun: Pronoun, use: Use, named: ReadonlyMap<string, string>): Substitute | null {
  const { words, at } = use;
  const word = words[at];
  if (word === undefined) return null;
  const end = word.end;
  if (pronoun.form === 'time') return timeFor(use, end);
  if (afterEvent(words, at)) return afterwards(use, end);
  const event = eventOf(use);
  if (event !== null) return { text: event, end, isEvent: true };
  const told = word.lower === 'there' ? placeTold(use.turns.at(-1)) : null;
  if (told !== null) return { text: told, end };
  const name = lookUp(pronoun.wanted, use);
  if (name === null) return null;
  // "What did he do there?": nobody is where he lived.
  const occasion = word.lower === 'туда' ? held.exec(use.turns.at(-1)?.frame.body ?? '')?.[1] : undefined;
  if (occasion !== undefined) return { text: `на ${occasion}`, end };
  if (pronoun.form === 'place' && (named.has(name) || manInstrumental.test(name))) return null;
  // "Когда он на ней женился?" stays as it is.
  const object = owns(pronoun, words, at) ? null : kinInCase(name, 'accusative');
  if (object !== null && /^(?:его|её|ее)$/.test(word.lower)) return { text: object, end, name };
  if (object !== null && !/^(?:он|она)$/.test(word.lower)) return null;
  if (pronoun.form === 'place') return { text: placeText(word.lower, name), end };
  if (owns(pronoun, words, at)) return { ...owned(use, name, end), name };
  // "Где его похоронили?": a man's name has the form of its genitive there.
  const isHim = word.lower === 'его' && /^[А-ЯЁ]/.test(name) && genderOf(name) === 'male';
  const isLed = /^(?:него|них)$/.test(word.lower) && ofWhom.test(words[at - 1]?.lower ?? '');
  return {
    text:
      isHim || (isLed && (genderOf(name) === 'male' || manSurname.test(name)))
        ? genitive(name)
        : name.replace(/['’]s$/, ''),
    end,
    name,
  };
}

const owns = ({ form }: Pronoun, words: readonly Word[], at: number): boolean =>
  form === 'possessive' || (form === 'either' && beforeNoun(words, at));

/** "Когда был суд над Вейровым?": one goes to it. */
const held = /^(?:был|состоялся) (\p{Ll}+ .{2,60})$/u;
function eventOf({ question, words, at, turns }: Use): string | null {
  const last = turns.at(-1);
  if (last === undefined) return null;
  return words[at]?.lower === 'there' ? occasionFor(question, last) : eventFor(words, at, last);
}

/** Russian pronouns tell gender, not person from thing. */
function lookUp(wanted: Wanted, { question, words, at, turns }: Use): string | null {
  const word = words[at]?.lower ?? '';
  const taken = namesOf(question);
  if (!/[а-яё]/.test(word)) return englishAntecedent({ question, word, turns, wanted, taken });
  const found =
    findAntecedent(turns, { wanted, taken }) ??
    findAntecedent(turns, { wanted: wanted === 'it' ? 'body' : 'it', taken }) ??
    findAntecedent(turns, { wanted: 'person', taken });
  // "Входил ли Вейров в «тройки»?" + "они": one man is not they.
  const isPlural =
    word === 'они' ||
    (word === 'их' && !beforeNoun(words, at)) ||
    (word === 'них' && words[at - 1]?.lower === 'из');
  return isPlural && isOnePerson(found ?? '')
    ? (quotedName.exec(turns.at(-1)?.frame.text ?? '')?.[0] ?? null)
    : found;
}

const quotedName = /«[^»]{2,60}»/u;

function timeFor({ turns, words, at }: Use, end: number): Substitute | null {
  const date = turns.findLast(({ dates }) => dates.length > 0)?.dates[0];
  // "Did they give up then?" has its preposition from the verb.
  const isLed = /^(?:by|since|until|till|before|after|from|around|to)$/.test(words[at - 1]?.lower ?? '');
  return date === undefined ? null : { text: isLed ? date : datePhrase(date), end };
}

const afterEvent = (words: readonly Word[], at: number) =>
  /^(?:this|that)$/.test(words[at]?.lower ?? '') &&
  /^(?:after|before|since|until|by)$/.test(words[at - 1]?.lower ?? '');

/** "What did he do after that?"; "in each year after that" only goes on with the last question. */
const isLater = (words: readonly Word[], at: number) =>
  afterEvent(words, at) && words.slice(0, at).some(({ lower }) => AUXILIARIES.has(lower));

/** "after that" is after the date that was given, else after what was told or asked about. */
function afterwards({ turns, question, words, at }: Use, end: number): Substitute | null {
  const last = turns.at(-1);
  if (last === undefined) return null;
  const { frame, dates } = last;
  if (dates[0] !== undefined) return { text: dates[0], end };
  const named = resolveNames(question.slice(0, words[at]?.start), turns);
  const event = isLater(words, at) ? eventBehind(named, last) : null;
  return { text: event ?? askedInPast(frame), end };
}

/** Who is named before, by a name or a pronoun for it. */
const resolveNames = (before: string, turns: readonly TurnMentions[]) => resolvePronouns(before, turns).text;

export const datePhrase = (date: string): string => {
  if (/[а-яё]/i.test(date))
    return /^\d{1,2}\s/.test(date) ? date : `в ${date.replace(/^(\d{4}) года/, '$1 году')}`;
  if (/^\d{4}$/.test(date) || /^\p{L}+ \d{4}$/u.test(date)) return `in ${date}`;
  return /^\d/.test(date) ? `on ${date}` : `in ${date}`;
};

const placeText = (word: string, name: string) => {
  if (word === 'there') return `in ${name}`;
  return word === 'там' ? `в ${name.replace(/^the /, '')}` : name;
};

/** "his wife" → "Orlov's wife", "его жена" → "жена Орлова". */
function owned({ question, words, at }: Use, name: string, end: number): Substitute {
  const next = words[at + 1];
  if (!/[а-яё]/i.test(words[at]?.text ?? '') || next === undefined)
    return { text: /^[а-яё]/i.test(name) ? name : possessive(name), end };
  const noun = question.slice(next.start, next.end);
  return { text: `${noun} ${genitive(name)}`, end: next.end };
}

function beforeNoun(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next?.kind !== 'word' || pronouns.has(next.lower)) return false;
  const { lower } = next;
  if (/[а-яё]/.test(lower))
    return nounsLikeVerbs.test(lower) || !(PREPOSITIONS.has(lower) || /(?:ть|ла|ло|ли|л|ся|сь)$/.test(lower));
  const ends = [PREPOSITIONS, AUXILIARIES, ADVERBS, QUESTION_WORDS].some((list) => list.has(lower));
  return !(ends || joins.test(lower));
}

const nounsLikeVerbs = /^(?:мать|смерть|часть|власть|память|область|дело|дела|школа|.*ость)$/;

const namesOf = (text: string) =>
  extractValues(text)
    .filter((value) => value.kind === 'name' && !value.normal.uncertain)
    .map((value) => value.text)
    .join(' | ');

const joins = /^(?:when|if|because|and|that|while|before|after|so|as|once|since|until|или|и|когда|если|что)$/;

/** "Why do cats purr when they sleep?" says itself who sleeps. */
function ownNounBefore({ wanted }: Pronoun, words: readonly Word[], at: number): boolean {
  if (wanted !== 'it' && wanted !== 'they') return false;
  const join = words.slice(0, at).findLastIndex(({ lower }, i) => i > 0 && joins.test(lower));
  if (join === -1) return false;
  const nouns = words.slice(1, join).filter(({ lower }) => lower.length > 2 && !isFunction(lower));
  return nouns.some(({ lower }) =>
    wanted === 'they' ? /(?:[^s]s|people|children)$/.test(lower) : lower !== 'people',
  );
}

const isFunction = (lower: string) =>
  [AUXILIARIES, PREPOSITIONS, ADVERBS, DETERMINERS, VERBS, INTRANSITIVE_PAST, QUESTION_WORDS].some((list) =>
    list.has(lower),
  ) ||
  isPast(lower) ||
  pronouns.has(lower);

/** "When did Stalin say that he was ill?" means Stalin; "Did Stalin know him?" does not. */
function ownNameBefore({ wanted, form }: Pronoun, { question, words, at }: Use): boolean {
  const start = words[at]?.start ?? 0;
  const before = extractValues(question.slice(0, start)).filter(
    (value) => value.kind === 'name' && !value.normal.uncertain,
  );
  const last = before.at(-1);
  if (last?.kind !== 'name') return false;
  const objectOf =
    form !== 'possessive' && /^(?:him|her|it|them|его|ему|её|ее|их|им|ей)$/.test(words[at]?.lower ?? '');
  if (objectOf && !(form === 'either' && beforeNoun(words, at))) return false;
  // "Why does Weir think it is a fake?"
  if (wanted === 'it' && isOpinion(question.slice(last.end, start))) return false;
  const role = last.normal.role;
  return wanted === 'he' || wanted === 'she' ? role === 'person' || role === 'unknown' : wanted !== 'place';
}
