/** The kinds of follow-up in the order in which they are recognised. */
import { extractValues } from '../values/extract-values.ts';
import { scanWords, type Word } from '../values/scan-words.ts';
import { stripEnd, toQuestion } from './compose.ts';
import {
  asAdded,
  doubtfulEvent,
  eventQuestion,
  type Form,
  isFragment,
  isQuestionFragment,
  stripLead,
} from './follow-up-forms.ts';
import { askAnotherAct } from './fragments/another-act.ts';
import { askCondition } from './fragments/another-condition.ts';
import { askAgain } from './fragments/ask-again.ts';
import { askAside } from './fragments/ask-aside.ts';
import { askOwnBare } from './fragments/ask-own.ts';
import { askParticiple } from './fragments/ask-participle.ts';
import { askRelation, askWho } from './fragments/ask-relation.ts';
import { askBareName, askOtherCount } from './fragments/bare-name.ts';
import { askBeyond } from './fragments/beyond-told.ts';
import { withChildrenMeant, withOnlyOne } from './fragments/children-meant.ts';
import { completeAround } from './fragments/complete-around.ts';
import { completeCount } from './fragments/complete-count.ts';
import { completeEllipsis } from './fragments/complete-ellipsis.ts';
import { completeSequence } from './fragments/complete-sequence.ts';
import { askCorrected, askOtherwise } from './fragments/correction.ts';
import { askConcluded, isDeclarative } from './fragments/declarative.ts';
import { askDependent } from './fragments/dependent-question.ts';
import { askOfEcho } from './fragments/echo-question.ts';
import { type FrontedQuestion, foldFront, readFront } from './fragments/fronted-topic.ts';
import { askBesides, askVerbless, withLostTopic } from './fragments/lost-topic.ts';
import { askMeant, questionMeant } from './fragments/meant.ts';
import { askNeighbour, askNextOne, askWhichCame } from './fragments/neighbours.ts';
import { withNounOfOne } from './fragments/noun-of-one.ts';
import { withPartOfIt } from './fragments/part-of-it.ts';
import { withPostTold } from './fragments/post-told.ts';
import { replaceObject } from './fragments/replace-object.ts';
import { askRussianCount, russianTopic } from './fragments/russian-count.ts';
import { withSameYear } from './fragments/same-year.ts';
import { replaceCode, substituteFragment } from './fragments/substitute-fragment.ts';
import { askTopicFirst } from './fragments/topic-first.ts';
import { withChoice } from './fragments/which-of.ts';
import { askWhichWasThat } from './fragments/which-was-that.ts';
import { askOfMass } from './mentions/mass-noun.ts';
import type { TurnMentions } from './mentions/mentions.ts';
import { topicOf } from './mentions/topic.ts';
import { withAllThis, withDeed } from './pronouns/last-event.ts';
import { phraseBefore, resolveDemonstratives } from './pronouns/resolve-demonstratives.ts';
import { resolveOrdinal } from './pronouns/resolve-ordinal.ts';
import { resolvePronouns } from './pronouns/resolve-pronouns.ts';
import { askWithoutHim } from './pronouns/without-him.ts';
import { AUXILIARIES, BE, INTRANSITIVE_PAST, QUESTION_WORDS, TRANSITIVE_PAST } from './question-lexicon.ts';
import { isPast } from './read-frame.ts';
import { isFinitePast } from './verb-forms.ts';

export function standAlone(question: string, turns: readonly TurnMentions[]): string {
  const last = turns.at(-1);
  const { lead, core: spoken } = stripLead(stripEnd(question));
  if (last === undefined || spoken === '') return question;
  const stripped = questionMeant(spoken, lead);
  const named = withPostTold(withPartOfIt(withNounOfOne(stripped, last), last), turns);
  const dated = withSameYear(named, last);
  const counted = completeCount(withOnlyOne(dated, turns), last);
  const done = withChoice(withDeed(counted, last), last);
  const core = eventQuestion(done) === null ? withAllThis(done, last) : done;
  const deed = core !== counted;
  const form = { core, lead: lead !== '', marked: question.includes('?') };
  const related = form.lead || form.marked ? askRelation(core, last) : null;
  const next =
    related ??
    askCorrected(core, last) ??
    askMeant(core, lead, last) ??
    withChildrenMeant(core, last) ??
    askCondition(core, form, turns) ??
    askShort(core, form, turns) ??
    (isAck(form) ? null : (askAside(core, last) ?? askAgain(core, last))) ??
    askWhichWasThat(core, last) ??
    askNeighbour(core, last) ??
    askWhichCame(core, last) ??
    askBeyond(core, last) ??
    askConcluded(core, lead, last) ??
    askRussianCount(core, last) ??
    askDependent(core, form, turns) ??
    askVerbless(core, turns) ??
    completeSequence(core, last) ??
    completeAround(core, last) ??
    whereThing(core, last);
  if (next !== null) return next;
  const asked = eventQuestion(core) ?? eventOf(core, last) ?? (isQuestionFragment(core) ? core : null);
  if (asked !== null) return completeEllipsis(asked, last);
  const nth = askNextOne(core, last) ?? resolveOrdinal(core, last);
  if (nth !== null) return nth;
  const first = askTopicFirst(core, lead, turns);
  if (first !== null) return first;
  const front = lead === '' ? null : readFront(core, lead);
  if (front !== null || returns.test(lead))
    return front === null ? question : resolveFront(front, lead, turns);
  if (isMore(core)) return toQuestion('Tell me more about', topicOf(turns));
  const resolved = resolveReferences(core, turns);
  const isShort = isFragment(form) || (dated !== named && !hasVerb(dated));
  if (isShort && !isDeclarative(core, lead) && !isQuestion(core))
    return askFragment({ core, lead, fragment: asAdded(resolved?.text ?? core, last) }, turns) ?? question;
  if (resolved !== null)
    return resolved.complete || deed
      ? toQuestion(resolved.text)
      : (askWithoutHim(core, topicOf(turns), last) ?? withTopic(resolved.text, turns));
  const short = completeShort(core, turns);
  if (short !== null) return short;
  const goesOn = (lead !== '' && continues.test(core)) || compares.test(core) || stripped !== spoken;
  if (goesOn && !hasName(core)) return withTopic(core, turns);
  return withLostTopic(core, turns) ?? (core === spoken ? question : toQuestion(core));
}

interface Fragment {
  readonly core: string;
  readonly lead: string;
  /** `core` with what its pronouns stand for. */
  readonly fragment: string;
}

/** Null for "And them?" where nobody was spoken of. */
function askFragment({ core, lead, fragment }: Fragment, turns: readonly TurnMentions[]): string | null {
  const last = turns.at(-1);
  if (last === undefined || isPronoun.test(fragment)) return null;
  const before = isPronoun.test(core) ? turns.at(-2) : undefined;
  const told = before !== undefined && isTold(fragment, last) ? substituteFragment(fragment, before) : null;
  const object = replaceObject({ fragment: core, resolved: fragment }, last) ?? told;
  return object ?? askWho(fragment, lead, last) ?? substituteFragment(fragment, last);
}

/** A name, a verb, or an echo and a question word: nothing else is said. */
function askShort(core: string, { lead, marked }: Form, turns: readonly TurnMentions[]): string | null {
  const last = turns.at(-1);
  if (last === undefined) return null;
  const act = lead || marked ? askAnotherAct(core, last) : null;
  return (
    act ??
    (marked ? (askParticiple(core, last) ?? askOtherwise(core, last) ?? askOwnBare(core, last)) : null) ??
    askOfMass(core, last) ??
    (marked && !lead
      ? (replaceCode(core, last.frame.text) ?? askBareName(core, last) ?? askOtherCount(core, last))
      : null) ??
    askOfEcho(core, turns)
  );
}

/** "The same year the smithy burned" tells something. */
const hasVerb = (text: string) =>
  scanWords(text).some(({ lower }) => AUXILIARIES.has(lower) || isFinitePast(lower));

const isQuestion = (core: string) => {
  const [first] = scanWords(core);
  return QUESTION_WORDS.has(first?.lower ?? '') || AUXILIARIES.has(first?.lower ?? '');
};

/** "Where is that?" after "Which hospital treated Weir?": where the hospital is. */
function whereThing(core: string, last: TurnMentions): string | null {
  const { frame, mentions } = last;
  const [where, pronoun = ''] = /^where is (that|this|it)$/i.exec(core) ?? [];
  if (where === undefined || frame.noun === '' || !/^(?:what|which)$/i.test(frame.question)) return null;
  const found = mentions.find(
    ({ from, kind, text }) =>
      from === 'question' && /^(?:place|body|thing)$/.test(kind) && isToldOf(text.replace(/^the /, ''), last),
  );
  // "It" may be another thing than the one asked for.
  const isSure = found?.kind === 'place' || pronoun.toLowerCase() !== 'it';
  return found === undefined || !isSure ? null : toQuestion(where.replace(pronoun, () => found.text));
}

/** The answer has it, and not as the town in which the hospital is. */
const isToldOf = (name: string, { frame, answer }: TurnMentions): boolean =>
  answer.includes(name) &&
  !frame.text.includes(name) &&
  !/ in (?:the )?$/.test(answer.slice(0, answer.indexOf(name)));

/** "Sure" agrees, "Sure?" doubts. */
const isAck = ({ core, marked }: Form): boolean => /^(?:sure|really|правда|точно)$/i.test(core) && !marked;

const isPronoun = /^(?:s?he|him|her|they|them)$/i;

/** "Who was his wife?" has told who she is: "And her?" goes on with the question before. */
const isTold = (name: string, { frame }: TurnMentions): boolean =>
  frame.kind === 'auxiliary' &&
  /^who$/i.test(frame.question) &&
  /^\p{Lu}/u.test(name) &&
  (!frame.text.includes(name) || name === frame.body);

/** "Back to school, when is it?" says itself what it is about. */
const returns = /\bback to$/i;
const hasCapital = (topic: string) => /^\p{Lu}/u.test(topic) && !/^(?:The|His|Her|Its|Their) /.test(topic);

function resolveFront(
  { topic, question }: FrontedQuestion,
  lead: string,
  turns: readonly TurnMentions[],
): string {
  // "Back to Marl, when did the farmers leave?": of Marl, and of nothing before it.
  if (returns.test(lead) && hasCapital(topic))
    return toQuestion(foldFront(topic, question) ?? topic + question);
  const again = returns.test(lead) ? /^the (\p{Ll}+)$/iu.exec(topic)?.[1] : undefined;
  const whole = again === undefined ? null : phraseBefore(again, turns);
  if (whole !== null) return toQuestion(`${whole}${question}`);
  const resolved = resolveReferences(topic, turns);
  const text = `${resolved?.text ?? topic}${question}`;
  // Behind "what about" the topic stands as it was set.
  const folded = /\babout$/i.test(lead) ? null : foldFront(resolved?.text ?? topic, question);
  if (folded !== null && (resolved?.complete || hasName(topic))) return toQuestion(folded);
  // Something else than before may stand there: "the bridge" after a question about a man.
  const isDefinite = /^the\s/i.test(topic);
  return resolved?.complete || isDefinite || hasName(topic) ? toQuestion(text) : withTopic(text, turns);
}

/** "And who for the other side?", "And when did somebody come?": only what was spoken of has one, or needed somebody. */
const continues =
  /\b(?:the other(?: (?:one|side|half|party|part|end|two))?|in the meantime|meanwhile)$|^(?:when|where|why|how|who) (?:did|had|was|has) (?:some|any)(?:one|body) \p{Ll}+$/iu;

/** "Does the museum give another date?": than the one that was told. */
const compares =
  /^(?:(?:(?:do|does|did) (?:the|any|other|another|some|his|her|its|their|both) .{1,80}|(?:which|what) (?:other )?(?:source|account|document|record|report|text|paper|book)s? |who )\b(?:give|gave|name|state|mention|report|quote|cite|record|claim|suggest)(?:s|d|ed)? |(?:(?:is|are|was|were) there|(?:what|which) (?:is|are|was|were)(?: the)?) (?:any )?)(?:another|a different|different|other) (?:numbers?|figures?|dates?|years?|names?|versions?|accounts?|reasons?|causes?|counts?|estimates?|ages?|sums?|amounts?)(?: of \p{Ll}+)?$/iu;

const eventOf = (core: string, { mentions }: TurnMentions) =>
  mentions.some(({ from, kind }) => from === 'question' && kind === 'thing') ? null : doubtfulEvent(core);

const isMore = (core: string) =>
  /^(?:tell me more|(?:any )?more(?: details| information)?|go on|elaborate|explain|details|подробнее|расскажи подробнее)$/i.test(
    core,
  );

interface Resolved {
  readonly text: string;
  readonly complete: boolean;
}

/** Null when nothing in the question points back. */
function resolveReferences(core: string, turns: readonly TurnMentions[]): Resolved | null {
  const noun = resolveDemonstratives(core, turns);
  const { text, resolved, open } = resolvePronouns(noun ?? core, turns);
  const unknown = noun === null && /\b(?:this|these|those)\s+\p{Ll}{3,}/u.test(core);
  if (noun === null && resolved === 0 && open === 0 && !unknown) return null;
  if (noun === null && resolved === 0 && hasName(core)) return null;
  return { text, complete: noun !== null || resolved > 0 };
}

const hasName = (text: string) =>
  extractValues(text).some((value) => value.kind === 'name' && !value.normal.uncertain);

const withTopic = (text: string, turns: readonly TurnMentions[]) => toQuestion(`${text},`, topicOf(turns));

/** "Who won?" and "How many died?" leave out what. */
function completeShort(spoken: string, turns: readonly TurnMentions[]): string | null {
  const core = spoken.replace(/^(\p{Ll}+) (когда|где|почему|как)$/u, '$2 $1');
  const words = scanWords(core).filter(({ kind }) => kind === 'word');
  const verb = words.at(-1)?.lower ?? '';
  const russian = russianShort(words);
  if (russian) return hasName(core) ? null : toQuestion(core, russianTopic(core, turns.at(-1)));
  const bare =
    words.length <= 4 &&
    QUESTION_WORDS.has(words[0]?.lower ?? '') &&
    (isPastForm(verb) || /^who took over$/i.test(core));
  const others = askBesides(core, turns.at(-1));
  if (others !== null) return others;
  if (!bare || isGeneral.test(core) || hasName(core) || contentWords(words) > 2) return null;
  const topic = topicOf(turns);
  const person = turns.at(-1)?.mentions.find(({ text }) => text === topic)?.kind === 'person';
  if (/^who took over$/i.test(core))
    return toQuestion(core, fromWhom(turns) ?? (/^the /.test(topic) && !person ? topic : `from ${topic}`));
  if (verb === 'happened') return toQuestion(core, person ? 'to' : 'in', topic);
  // Nothing happens in a person; whom somebody tried is one.
  const frame = turns.at(-1)?.frame;
  const isSufferer = frame?.kind === 'subject' && /^who$/i.test(frame.question) && frame.body === topic;
  if ((person && words.length > 2) || (isSufferer && !/^the /.test(topic) && !TRANSITIVE_PAST.has(verb)))
    return withTopic(core, turns);
  return toQuestion(core, words.length === 2 && TRANSITIVE_PAST.has(verb) ? '' : 'in', topic);
}

/** "How is glass made?": always and everywhere. */
const isGeneral = /^(?:how|why|when|where) (?:is|are) (?!they |it |he |she )\p{Ll}+ \p{Ll}+$/iu;

/** "Who runs the bank?": it was taken over from the one who was named. */
function fromWhom(turns: readonly TurnMentions[]): string | null {
  const last = turns.at(-1);
  const named = last?.mentions.find(({ from, kind }) => from === 'answer' && kind === 'person')?.text;
  return (last?.frame.kind === 'subject' || BE.has(last?.frame.auxiliary.toLowerCase() ?? '')) &&
    /^who$/i.test(last?.frame.question ?? '') &&
    named !== undefined
    ? `from ${named}`
    : null;
}

/** "Когда умер?": Russian may leave its subject out. */
const russianShort = (words: readonly Word[]) =>
  words.length <= 3 &&
  QUESTION_WORDS.has(words[0]?.lower ?? '') &&
  /^(?:умер|погиб|[а-яё]{3,}(?:л|ла|ло|ли|лся|лась|лось|лись))$/.test(words.at(-1)?.lower ?? '');

const isPastForm = (verb: string) => isPast(verb) || INTRANSITIVE_PAST.has(verb);
const contentWords = (words: readonly Word[]) => words.filter(({ lower }) => lower.length > 4).length;
