/**
 * "Was the route dangerous?" after "How was Marl evacuated?": a short question of the past that names nothing, and has a
 * noun that only the conversation can tell, is still about what was spoken of.
 */
import { scanWords, type Word } from '../../values/scan-words.ts';
import { toQuestion, uncapitalise } from '../compose.ts';
import type { Mention } from '../mentions/mention.ts';
import type { TurnMentions } from '../mentions/mentions.ts';
import { topicOf } from '../mentions/topic.ts';
import { actBehind } from '../pronouns/act-behind.ts';
import { AUXILIARIES, PREPOSITIONS, QUESTION_WORDS } from '../question-lexicon.ts';
import { isPast } from '../read-frame.ts';
import { asClause, askedStatement } from '../statement.ts';
import { isFinitePast } from '../verb-forms.ts';

const maxWords = 8;
const idiom = / (?:in the end|at (?:all|once|first|last)|in (?:all|total))$/i;
const determined = /\b(?:the|their) (?:(?:other|same|whole) )?(\p{Ll}{3,})(?: (\p{Ll}+))?$/u;
/** There is one of these, or the asker has it: no conversation is needed to tell which. */
const known =
  /^(?:earth|sun|moon|world|universe|internet|telephone|computer|wheel|dinosaurs|pyramids|romans|greeks|vikings|crusades|plague|renaissance|reformation|titanic|beatles|payment|order|invoice|parcel|package|refund|subscription|account|password|login|app|website|update|download|battery|screen|printer|router|server|laptop|phone|bug|build)$/;
/** "Where did the mammoths live?": of all of them, anywhere. */
const lived = /^(?:live|eat|die|fight|hunt|breed|migrate|believe|worship|look)$/;
const ofAsker = /\b(?:I|me|my|we|us|our|you|your|today|yesterday|tonight|now)\b/i;
const there =
  /^(?:(?:was|were) there (?:an?|any|no)? ?\p{Ll}+(?: \p{Ll}+)?|(?:what|which|how many|how much) \p{Ll}+ (?:was|were) there)$/iu;
/** Nobody stands behind the verb: "Who was taken first?", "Which year was confirmed?" */
const passive =
  /^(?:who|which \p{Ll}+|how many(?: \p{Ll}+)?) (?:was|were) \p{Ll}+(?: (?:first|last|then|next|finally))?$/iu;
const sources =
  /^(?:do|did) (?:(?:all|the|other|most|both) ){0,3}(?:accounts|sources|versions|historians|scholars|experts|witnesses|documents|reports|records|dates|figures|books) (?:agree|differ|say so|match)$/i;
/** Who made a thing, or when it was made, is asked of the thing alone. */
const making =
  /\b(?:invent|discover|build|built|found|write|wrote|written|compose|paint|create|design|launch|introduce|publish|make|made|open)(?:e?d)?\b/i;

/** It says more of itself than such a question does. */
const clause =
  /\b(?:that|this|these|those|if|because|is|are|ones?|same)\b|(?<=\s)(?:which|who|when)\b|^which\b/iu;

/** Null when the question may well be a new one: it names something, is of what is so now, or says of what it asks. */
export function withLostTopic(core: string, turns: readonly TurnMentions[]): string | null {
  const words = scanWords(core);
  const isPlain = words.every(({ kind, capital }, at) => kind === 'word' && (at === 0 || !capital));
  if (!isPlain || words.length > maxWords || words.length < 3 || /[а-яё]/i.test(core)) return null;
  if (goesFirst.test(core)) {
    const left = statementLeft(turns);
    // "Who was Weir?" tells of nobody's leaving.
    return / \p{Ll}+(?: |$)/u.test(left) ? toQuestion(`${core},`, left) : null;
  }
  const topic = topicLost(turns);
  if (!/\p{Lu}/u.test(topic)) return null;
  if (sources.test(core)) return askSources(core, topic, turns);
  if (!isOfPast(words) || ofAsker.test(core)) return null;
  const noun = determined.exec(core.replace(idiom, ''))?.[1] ?? '';
  // "Was the treaty amended?" after "What does the Marl treaty say?": that one.
  const named = noun === '' ? undefined : namedBefore(noun, turns);
  if (named !== undefined) return toQuestion(core.replace(new RegExp(`\\bthe ${noun}\\b`), () => named));
  // "How much gold was found?" + "What became of half of the gold?": that was spoken of.
  if (noun !== '' && noun === turns.at(-1)?.frame.noun) return null;
  if (!asksOfTopic(core, turns)) return null;
  return toQuestion(attended.test(core) && /['’]s? \p{Ll}+$/u.test(topic) ? core : `${core},`, topic);
}

/** "Orlov's trial", "the Weavers Guild", "the trial of Orlov" */
function namedBefore(noun: string, turns: readonly TurnMentions[]): string | undefined {
  const name = "\\p{Lu}[\\p{L}'’-]*";
  const any = `[${noun.charAt(0)}${noun.charAt(0).toUpperCase()}]${noun.slice(1)}(?!\\p{L})`;
  const phrase = `(?:the )?(?:${name} ){1,4}${any}(?! \\p{Lu})|the ${any} of (?:the )?${name}(?: ${name}){0,3}`;
  return new RegExp(`(?<!\\p{L})(?:${phrase})`, 'u').exec(turns.at(-1)?.frame.body ?? '')?.[0];
}

const asksElse =
  /^who else (?:was|were|had|\p{Ll}+ed|went|came|stood|sat|took|got) (?!there\b)\p{Ll}+(?: |$)/iu;

/** "Who else was in the dock?": besides the one who was spoken of; null where the question names somebody itself. */
export function askBesides(core: string, turn: TurnMentions | undefined): string | null {
  const isPlain = scanWords(core).every(({ capital, kind }, at) => kind === 'word' && (at === 0 || !capital));
  if (turn === undefined || !isPlain || !asksElse.test(core)) return null;
  const isNamed = ({ kind, from, text }: Mention) =>
    kind === 'unknown' && from === 'question' && /^\p{Lu}/u.test(text);
  const somebody =
    turn.mentions.find(({ kind, isUntold }) => kind === 'person' && !isUntold) ?? turn.mentions.find(isNamed);
  return somebody === undefined ? null : toQuestion(core, 'besides', somebody.text);
}

/** "Who was to leave first?" says nothing of what they left. */
const goesFirst =
  /^who (?:(?:was|were|had|got) to) (?:go|leave|come|board|move|be \p{Ll}+ed) (?:first|last|next)$/iu;
const statementLeft = (turns: readonly TurnMentions[]): string => {
  const { frame } = turns.at(-1) ?? {};
  return frame === undefined ? '' : (frame.body || frame.text).replace(/^there /, '');
};

const attended = / (?:attend|watch|witness|follow)$/i;

/** "Do all accounts agree?" → "Do all accounts agree in what year Weir joined the guild?" */
function askSources(core: string, topic: string, turns: readonly TurnMentions[]): string {
  const frame = turns.at(-1)?.frame;
  const statement = frame === undefined || frame.russian ? null : askedStatement(frame);
  if (frame === undefined || statement === null) return toQuestion(`${core},`, topic);
  const asked = frame.kind === 'yes-no' ? 'that' : uncapitalise(`${frame.question} ${frame.noun}`);
  return toQuestion(core, asked, asClause(statement));
}

function asksOfTopic(core: string, turns: readonly TurnMentions[]): boolean {
  const spoken = core.replace(idiom, '');
  if (there.test(spoken) || passive.test(spoken)) return true;
  const inside = scanWords(spoken).slice(1, -1);
  if (making.test(spoken) || clause.test(spoken) || inside.some(({ lower }) => PREPOSITIONS.has(lower)))
    return false;
  const last = turns.at(-1);
  return last !== undefined && isOfPast(scanWords(last.frame.text)) && isBare(spoken);
}

/** "The route" with nothing but what is said of it: "the soviet union", "the world cup" name themselves. */
function isBare(spoken: string): boolean {
  const found = determined.exec(spoken);
  if (found === null || known.test(found[1] ?? '')) return false;
  const said = found[2];
  if (said === undefined) return true;
  if (lived.test(said) && /[^s]s$/.test(found[1] ?? '')) return false;
  const before = scanWords(spoken.slice(0, found.index)).map(({ lower }) => lower);
  if (!AUXILIARIES.has(before.at(-1) ?? '')) return false;
  const isNoun = before.length > 1 && /^(?:was|were)$/.test(before.at(-1) ?? '');
  return !isNoun || isPast(said) || isFinitePast(said) || /^(?:worth|like|about|open)$/.test(said);
}

const isOfPast = (words: readonly Word[]): boolean => {
  const [first] = words;
  const asks = AUXILIARIES.has(first?.lower ?? '') || QUESTION_WORDS.has(first?.lower ?? '');
  return (
    asks &&
    words.some(
      ({ lower }) => /^(?:was|were|did|had|could)$/.test(lower) || isPast(lower) || isFinitePast(lower),
    )
  );
};

/** As it was added to the question before, else the act or the phrase that this one is about. */
function topicLost(turns: readonly TurnMentions[]): string {
  const last = turns.at(-1);
  if (last === undefined) return '';
  const added = /, ((?:the )?\p{L}[^,?]*)$/u.exec(last.frame.text)?.[1];
  const agreed = / (?:agree|differ) \P{Lu}{2,30}(\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,3})/u.exec(
    last.frame.text,
  )?.[1];
  if (agreed !== undefined) return agreed;
  const isAdded = added !== undefined && /\p{Lu}/u.test(added);
  const topic = isAdded
    ? added
    : (actBehind(last) ?? topicOf(turns).replace(/^\p{Ll}+ (?=\p{Lu})/u, leaving));
  // "Where did the mills go?" names none itself: the question before it does.
  return /\p{Lu}/u.test(topic) ? topic : topicLost(turns.slice(0, -1));
}

/** "How many mills had left Marl?" is about Marl. */
const leaving = (word: string) => (/^the $/.test(word) || !isPast(word.trim()) ? word : '');

const verbless =
  /^(?:any (?!ideas?\b|news\b|luck\b|questions?\b|tips?\b|thoughts?\b|suggestions?\b|advice\b|help\b|chance\b)(?:\p{Ll}+ )?\p{Ll}+(?: as well| too)?|how many \p{Ll}+ (?:by|in|until|before|after) \d{4})$/iu;

/** "Any medals as well?", "How many tanks by 1944?": no verb, and nothing in the last question that gives way. */
export const askVerbless = (core: string, turns: readonly TurnMentions[]): string | null => {
  const topic = verbless.test(core) ? topicLost(turns) : '';
  return /\p{Lu}/u.test(topic) ? toQuestion(`${core},`, topic) : null;
};
