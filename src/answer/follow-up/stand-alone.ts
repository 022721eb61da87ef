/** The kinds of follow-up in the order in which they are recognised. */
import { extractValues } from '../values/extract-values.ts';
import { scanWords, type Word } from '../values/scan-words.ts';
import { completeEllipsis } from './complete-ellipsis.ts';
import { stripEnd, toQuestion } from './compose.ts';
import { eventQuestion, isFragment, isQuestionFragment, stripLead } from './follow-up-forms.ts';
import type { TurnMentions } from './mentions.ts';
import { mainPhrase } from './noun-phrase.ts';
import { INTRANSITIVE_PAST, QUESTION_WORDS } from './question-lexicon.ts';
import { isPast } from './read-frame.ts';
import { resolveDemonstratives } from './resolve-demonstratives.ts';
import { resolveOrdinal } from './resolve-ordinal.ts';
import { resolvePronouns } from './resolve-pronouns.ts';
import { substituteFragment } from './substitute-fragment.ts';

export function standAlone(question: string, turns: readonly TurnMentions[]): string {
  const last = turns.at(-1);
  const { lead, core } = stripLead(stripEnd(question));
  if (last === undefined || core === '') return question;
  const asked = eventQuestion(core) ?? (isQuestionFragment(core) ? core : null);
  if (asked !== null) return completeEllipsis(asked, last);
  const ordinal = resolveOrdinal(core, last);
  if (ordinal !== null) return ordinal;
  const form = { core, lead: lead !== '', marked: question.includes('?') };
  if (isMore(core)) return toQuestion('Tell me more about', topicOf(turns));
  const resolved = resolveReferences(core, turns);
  if (isFragment(form)) return substituteFragment(resolved?.text ?? core, last);
  if (resolved !== null)
    return resolved.complete ? toQuestion(resolved.text) : withTopic(resolved.text, turns);
  return completeShort(core, turns) ?? question;
}

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
  if (noun === null && resolved === 0 && open === 0) return null;
  if (noun === null && resolved === 0 && hasName(core)) return null;
  return { text, complete: noun !== null || resolved > 0 };
}

const hasName = (text: string) => extractValues(text).some(({ kind }) => kind === 'name');

/** What the conversation is about: the main phrase of the last question, else a name in it. */
function topicOf(turns: readonly TurnMentions[]): string {
  const last = turns.at(-1);
  if (last === undefined) return '';
  return mainPhrase(last.frame) || (last.mentions[0]?.text ?? last.frame.text);
}

const withTopic = (text: string, turns: readonly TurnMentions[]) => toQuestion(`${text},`, topicOf(turns));

/** "Who won?" and "How many died?" leave out what. */
function completeShort(core: string, turns: readonly TurnMentions[]): string | null {
  const words = scanWords(core).filter(({ kind }) => kind === 'word');
  const verb = words.at(-1)?.lower ?? '';
  const bare = words.length <= 4 && QUESTION_WORDS.has(words[0]?.lower ?? '') && isPastForm(verb);
  if (!bare || hasName(core) || contentWords(words) > 2) return null;
  const topic = topicOf(turns);
  const person = turns.at(-1)?.mentions.find(({ text }) => text === topic)?.kind === 'person';
  if (verb === 'happened') return toQuestion(core, person ? 'to' : 'in', topic);
  return toQuestion(core, INTRANSITIVE_PAST.has(verb) ? 'in' : '', topic);
}

const isPastForm = (verb: string) => isPast(verb) || INTRANSITIVE_PAST.has(verb);
const contentWords = (words: readonly Word[]) => words.filter(({ lower }) => lower.length > 4).length;
