/** What the earlier turns speak of, the likeliest antecedents first. */
import { extractValues } from '../../values/extract-values.ts';
import { FUNCTION_WORDS } from '../../values/function-words.ts';
import { stemWord } from '../../values/stem-word.ts';
import type { NameValue, Value } from '../../values/value.ts';
import { cut, stripEnd } from '../compose.ts';
import { stripLead } from '../follow-up-forms.ts';
import { PLACE_CLASS, POSTS, PREPOSITIONS, RELATIONS, TIME_CLASS } from '../question-lexicon.ts';
import { asksWho, type Frame, isPast, readFrame } from '../read-frame.ts';
import { isNameGiven, nameAsked, thingNamed } from './asked-name.ts';
import { genderOf } from './gender.ts';
import { kinAsSubject, kinNamed, withKinGenders } from './kin-told.ts';
import { kinUntold } from './kin-untold.ts';
import {
  headOf,
  isName,
  isPeopleNoun,
  type Mention,
  type MentionKind,
  nameMention,
  phraseKind,
  phraseMention,
} from './mention.ts';
import { asAsked, isNoName, isObliquePlural, isPassing, namesNobody } from './no-name.ts';
import { mainPhrase } from './noun-phrase.ts';
import { phraseAround } from './phrase-around.ts';
import { asTold, subjectTold } from './subject-told.ts';
import { membersOf, togetherWith } from './together.ts';

/** An earlier question, standing alone by now, with the text that answered it. */
interface ResolvedTurn {
  readonly question: string;
  readonly answer: string;
}

export interface TurnMentions {
  readonly frame: Frame;
  readonly mentions: readonly Mention[];
  /** Dates as written, the answer's first. */
  readonly dates: readonly string[];
  readonly answer: string;
}

const maxAnswerCharacters = 1000;

export function readTurn({ question, answer }: ResolvedTurn): TurnMentions {
  const frame = readFrame(stripLead(stripEnd(question)).core);
  const shown = cut(answer, maxAnswerCharacters).replace(/\[\d+\]/g, ' ');
  const asked = askedValues(frame);
  const told =
    shown === ''
      ? []
      : extractValues(shown)
          .filter((value) => !isNoName(value, shown))
          .map((value) => asAsked(value, frame))
          .filter((value) => !isObliquePlural(value));
  const fromQuestion = questionMentions(frame, { asked, told, shown });
  const fromAnswer = answerMentions(shown, told, fromQuestion);
  const mentions = answersFirst(frame, fromQuestion)
    ? answerBefore(
        holderFirst(withSubject(fromAnswer.map(asPerson), shown, frame), { frame, shown }),
        fromQuestion,
        shown,
      )
    : [...fromQuestion.map((mention) => asTopic(mention, shown)), ...fromAnswer];
  const kin = kinNamed(frame, shown);
  const gendered = withKinGenders(mentions, frame);
  const untold = kin === null ? kinUntold(frame, gendered) : [];
  const isUntold = ({ text, kind }: Mention) => kind === 'person' && untold.some((one) => one.text === text);
  const kindred = [...untold, ...gendered.filter((mention) => !isUntold(mention))];
  return {
    frame,
    mentions: kin === null ? kindred : [kin, ...kindred.filter(({ text }) => text !== kin.text)],
    dates: [...told, ...asked].filter(isDate).map(({ text }) => text),
    answer: shown,
  };
}

/** The first word of "Describe Marl" has its capital from the sentence, and so has that of "Входил ли Вейр в совет?" */
function askedValues({ kind, text, body }: Frame): Value[] {
  const from = kind === 'request' ? text.length - body.length : 0;
  return extractValues(text).filter(
    (value) => value.start >= from && !namesNobody(value) && !/^ ли(?!\p{L})/u.test(text.slice(value.end)),
  );
}

interface Read {
  readonly asked: readonly Value[];
  readonly told: readonly Value[];
  readonly shown: string;
}

const relatives = new RegExp(`\\b(?:${[...RELATIONS].join('|')}) of (?:the )?$`, 'i');

/** In "the daughter of Lund" Lund is not who was asked for, and comes after those of the question. */
function answerBefore(
  told: readonly Mention[],
  asked: readonly Mention[],
  answer: string,
): readonly Mention[] {
  const isOwner = ({ text }: Mention) => relatives.test(answer.slice(0, Math.max(0, answer.indexOf(text))));
  return [...told.filter((mention) => !isOwner(mention)), ...asked, ...told.filter(isOwner)];
}

/** An unknown name that answers "who" is a person's. */
const asPerson = (mention: Mention): Mention =>
  mention.kind === 'unknown' && mention.text.includes(' ') ? { ...mention, kind: 'person' } : mention;

/** A single word that begins an answer may be no name; before a verb of the past it is whom "who" asked for. */
function withSubject(
  mentions: readonly Mention[],
  answer: string,
  { text, auxiliary, body }: Frame,
): readonly Mention[] {
  const [, word = '', verb = ''] = /^(\p{Lu}\p{Ll}{2,}) (\p{Ll}+)(?! by\b)\b/u.exec(answer) ?? [];
  // "Who was Weir's wife?" + "Weir married Ada.": he is not who was asked for.
  const isOwner = new RegExp(`(?<!\\p{L})${word}['’]`, 'u').test(text);
  // "Whom did Weir marry?": neither is he here.
  const isDoer = /^(?:did|does|do)$/i.test(auxiliary) && body.startsWith(`${word} `);
  const isSubject = isPast(verb) && !FUNCTION_WORDS.has(word.toLowerCase()) && !isOwner && !isDoer;
  if (!isSubject) return mentions;
  const gender = genderOf(word);
  const subject: Mention = { text: word, kind: 'person', gender, from: 'answer', isTopic: true };
  return [subject, ...mentions.filter(({ text }) => text !== word)];
}

/** Of several names, the one behind a noun of the question: "Weir, the first secretary Popov and Lund" names Popov. */
function holderFirst(
  mentions: readonly Mention[],
  { frame, shown }: { readonly frame: Frame; readonly shown: string },
): readonly Mention[] {
  const asked = new Set(frame.text.split(/\s+/).filter((word) => /^\p{Ll}{5,}$/u.test(word)));
  const isHolder = ({ text }: Mention) =>
    asked.has(/(\p{Ll}+) $/u.exec(shown.slice(0, shown.indexOf(text)))?.[1] ?? '');
  return [...mentions.filter(isHolder), ...mentions.filter((mention) => !isHolder(mention))];
}

/** A name of the question that stands where the answer's subject may: after no preposition, and not as an owner. */
function asTopic(mention: Mention, answer: string): Mention {
  const at = answer.indexOf(mention.text);
  if (mention.kind !== 'unknown' || at === -1) return mention;
  const before = /(\p{Ll}+)\s+$/u.exec(answer.slice(0, at))?.[1] ?? '';
  const isOwner = /^['’]s/.test(answer.slice(at + mention.text.length));
  return PREPOSITIONS.has(before) || isOwner ? mention : { ...mention, isTopic: true };
}

const isDate = (value: Value) => value.kind === 'date';

function questionMentions(frame: Frame, { asked, told, shown }: Read): Mention[] {
  const phrase = mainPhrase(frame);
  const owners = RELATIONS.has(headOf(phrase.toLowerCase().split(/\s+/)));
  const names = asked
    .filter((value): value is NameValue => isName(value) && !isOblique(value, frame, told))
    .map((name) => nameMention(frame.text, name, 'question'));
  const full = owners ? names : names.map((mention) => inFull(mention, told));
  const known = phrase === '' || full.some(({ text }, i) => text === phrase || names[i]?.text === phrase);
  const found = [
    ...(known ? [] : [phraseMention(phrase)]),
    ...full.map((name) => placeIn(phrase, asMade(frame, asTold(name, full, shown)))),
  ];
  const troubled = troubles.exec(phrase)?.[1];
  if (troubled !== undefined) found.push(phraseMention(troubled));
  const which = namedMention(frame, { told, shown }) ?? askedMention(frame, { asked, told, shown });
  // What is only measured ("how much energy does X store") is not what comes to mind next.
  const [first] = which;
  const leads =
    (first?.kind === 'thing' && !/^how much$/i.test(frame.question)) ||
    (first?.kind === 'person' && shown.startsWith(first.text));
  return leads ? [...which, ...found] : [...found, ...which];
}

/** "Were there problems with the pump in 2019?" + "Who fixed it?": the pump. */
const troubles =
  /^the (?:\p{Ll}+ )?(?:problems|troubles?|difficulties|issues|faults|delays|complaints|damage) (?:with|to|about|on) (the (?:\p{Ll}+ ){0,2}\p{Ll}+)(?= (?:in|on|at|during|after|before|since)\b|$)/u;

/** "Расскажи о Вейре": the answer may have the name in its first case. */
const isOblique = ({ text }: NameValue, { kind, russian }: Frame, told: readonly Value[]): boolean =>
  russian &&
  kind === 'request' &&
  told.some((value) => isName(value) && value.text !== text && value.text.startsWith(text.slice(0, -1)));

/** Who is written, built or founded, or was demolished, is no person. */
function asMade({ kind, question, auxiliary, verb, body }: Frame, mention: Mention): Mention {
  const isMade = kind === 'subject' && /^who$/i.test(question) && made.test(verb) && mention.text === body;
  const isThing =
    /^(?:was|were)$/i.test(auxiliary) &&
    body.startsWith(mention.text) &&
    sufferedByThings.test(body.slice(mention.text.length));
  return (isMade || isThing) && mention.kind === 'person' ? { ...mention, kind: 'thing' } : mention;
}
const sufferedByThings =
  /^ (?:ever |really |actually )?(?:demolished|nationali[sz]ed|privati[sz]ed|dismantled|renovated|rebuilt)\b/;
const made = /^(?:wrote|composed|directed|published|built|designed|invented|founded|translated)$/;

const placeIn = (phrase: string, name: Mention): Mention =>
  phrase !== name.text && phrase.includes(name.text) ? { ...name, inside: true } : name;

/** Whoever was asked for by name comes before the one who has him for a son. */
function namedMention(frame: Frame, { told, shown }: Pick<Read, 'told' | 'shown'>): Mention[] | null {
  const phrase = nameAsked(frame);
  if (phrase === null) return null;
  const name = told
    .filter(isName)
    .find((one) => !frame.text.includes(one.text) && isNameGiven(one, { shown, phrase }));
  if (name === undefined) return thingNamed(frame);
  const isPerson = frame.russian && /^(?:звали|зовут)/.test(frame.body);
  const kind = isPerson ? 'person' : phraseKind(headOf(phrase.split(' ')), phrase);
  const named = nameMention(shown, name, 'question');
  return [{ ...named, kind, gender: genderOf(phrase) ?? named.gender, isTopic: true }];
}

/** "Which reform did he back?" speaks of a reform, and the answer says which. */
function askedMention(frame: Frame, { told: values, shown }: Read): Mention[] {
  const { noun, russian } = frame;
  const words = noun.toLowerCase().split(/\s+/);
  const head = words.at(-1) ?? '';
  if (noun === '' || russian || words.length > 3 || TIME_CLASS.has(head)) return [];
  const many = phraseKind(head, noun);
  const isTheirs = ({ start }: NameValue) => isPeopleNoun(head) && belongsTo.test(shown.slice(0, start));
  const named = values.filter(isName).find((name) => !frame.text.includes(name.text) && !isTheirs(name));
  const isPlace = PLACE_CLASS.has(head.replace(/s$/, ''));
  const isPeople = many === 'people' && isPeopleNoun(head);
  const together = named && many === 'people' ? togetherWith(named, { shown, isPlace }) : null;
  // "Was she married?" asks of one of them.
  if (together !== null) return [together, ...(isPeople ? membersOf(together, values) : [])];
  const kind = isPeople ? 'person' : many;
  const counts =
    kind !== 'thing'
      ? kind !== 'unknown' && kind !== 'people'
      : named !== undefined && isAnswer(named, shown);
  const others: Mention[] = isPeople ? [{ ...phraseMention(`the ${noun}`), kind: 'people' }] : [];
  if (named && counts) return [{ ...nameMention(shown, named, 'question'), kind }, ...others];
  const told = POSTS.has(head) ? postIn(shown) : undefined;
  const phrase = told === undefined ? phraseAround(shown, stemWord(head)) : `the ${head} of ${told}`;
  // "Which cables fit?" + "A red cable and a blue cable.": they are all of them.
  const isOne = kind === 'people' && phrase !== null && !/s$/.test(headOf(phrase.split(' ')));
  return [
    {
      ...phraseMention(isOne ? `the ${noun}` : (phrase ?? `the ${noun}`)),
      kind: named === undefined ? many : kind,
    },
  ];
}

/** "The man from the *Argus*": a paper or a town is not who was asked for. */
const belongsTo = /\b(?:from|of|at|in|for) (?:the )?[*_"“]*$/i;

/** It begins the answer, or is all of it: "The Ocean Act." */
const isAnswer = ({ start, end }: NameValue, answer: string): boolean =>
  start === 0 || (/^the $/i.test(answer.slice(0, start)) && /^(?:[.,;(]|$)/.test(answer.slice(end)));

/** "Appointed second secretary of the Marl committee in 1938" → "second secretary of the Marl committee" */
const postIn = (answer: string): string | undefined =>
  /\b(?:appointed|promoted(?: to)?|elected|named|became|as|was) (?:the |an? )?((?:\p{Ll}+[ -]){1,4}(?:of|for|at) (?:the )?[\p{L}’']+(?: (?!(?:on|in|at|from|and|by|until|to)\b)[\p{L}’']+)*)/iu.exec(
    answer,
  )?.[1];

/** "Ada" is the "Ada Lovelace" of the answer. */
function inFull(mention: Mention, told: readonly Value[]): Mention {
  if (mention.text.includes(' ') || mention.kind === 'place') return mention;
  const longer = told.filter(isName).find(({ text }) => {
    const parts = text.split(/\s+/);
    return parts.length > 1 && parts.length <= 4 && parts.includes(mention.text);
  });
  return longer ? { ...mention, text: longer.text, gender: genderOf(longer.text) } : mention;
}

function answerMentions(text: string, told: readonly Value[], known: readonly Mention[]): Mention[] {
  const names = told
    .filter(isName)
    .filter((name) => !isPassing(name, text))
    .map((name) => nameMention(text, name, 'answer'));
  const fresh = names.filter(({ text: name }) => !known.some((mention) => mention.text.includes(name)));
  const subject =
    fresh.length === 0 && !known.some(({ kind }) => isNoPerson(kind)) ? subjectTold(text) : null;
  if (subject !== null) return [{ ...phraseMention(subject), from: 'answer' }];
  const kin = kinAsSubject(text);
  return kin === null ? fresh : [kin, ...fresh];
}

const isNoPerson = (kind: MentionKind): boolean => !isHuman(kind);

const isHuman = (kind: MentionKind) => kind === 'person' || kind === 'people';

/** "Who led it?" and "Who was his father?" are answered by the one whom the next question means. */
function answersFirst(frame: Frame, asked: readonly Mention[]): boolean {
  const named = asked.some(
    ({ kind, text }) => isHuman(kind) && frame.body !== '' && text.includes(frame.body),
  );
  const related = asked.some(
    ({ text, kind }) => isHuman(kind) && RELATIONS.has(headOf(text.toLowerCase().split(/\s+/))),
  );
  return related || (asksWho(frame) && !named && !asksWhat.test(frame.text));
}

/** "Кем была Ада Вейр?" asks what she was, "Кем была основана школа?" who founded it. */
const asksWhat = /^(?:[Кк]то так|[Кк]ем (?:был[аи]?|стал[аи]?|работал[аи]?|служил[аи]?) \p{Lu})/u;
