/** "A local newspaper mixed up the two." + "Which newspaper was that?" → "Which local newspaper mixed up the two?" */
import { toQuestion } from '../compose.ts';
import type { TurnMentions } from '../mentions/mentions.ts';
import { BE, BODY_CLASS, PEOPLE_WORDS, TIME_CLASS } from '../question-lexicon.ts';
import type { Frame } from '../read-frame.ts';
import { isFinitePast } from '../verb-forms.ts';

const asked = /^(?:which|what) (\p{Ll}{3,}) (?:was|is) (?:that|this|it)(?: then| exactly)?$/iu;

const placed = /^(?:in|at|near|of|from) (?:the )?\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)* (\p{Ll}.*)$/u;
/** Here something else begins: "on one server and has three databases". */
const another =
  /(?:^| )(?:(?:and|or|but) (?:has|had|have|was|is|were|are|can|it|he|she|they|then|also|\p{Ll}+ed)|while|because|when|if)(?!\p{L}).*$/u;

/** Null where the answer speaks of no such thing as "a newspaper", or names it: what it did tells which one is meant. */
export function askWhichWasThat(core: string, { frame, answer }: TurnMentions): string | null {
  const noun = asked.exec(core)?.[1] ?? '';
  if (noun === '' || frame.russian || TIME_CLASS.has(noun)) return null;
  const told = new RegExp(
    `(?<!\\p{L})(?:an?|one|some|another) ((?:\\p{Ll}[\\p{L}-]* ){0,2}${noun})(?= |[.,;])([^.;!?\\n]{0,120})`,
    'iu',
  ).exec(answer);
  // "Which hospital treated Weir?" asked it, and it is asked again.
  if (told === null && frame.noun === noun) return toQuestion(frame.text);
  // "What colour is that?" asks what a thing is like.
  if (told === null)
    return /^which\b.*\bthat\b/i.test(core) ? (whichAsked(noun, frame) ?? toQuestion(core)) : null;
  const [, phrase = '', behind = ''] = told;
  const clause = / ?\[.*$/;
  const said = behind.replace(clause, '').trim();
  // "A local newspaper in Hull printed it": the place belongs to it.
  const verb = (placed.exec(said)?.[1] ?? said).split(' ', 1)[0] ?? '';
  const isDoer = isFinitePast(verb) || /^(?:was|had|has|is)$/.test(verb);
  const rest = isDoer ? said : said.replace(another, '');
  // "It ran on one server." tells no more of it.
  if (phrase === noun && (rest === '' || rest.startsWith(','))) return toQuestion(core);
  if (isDoer) return toQuestion('Which', phrase, rest);
  return toQuestion(`${core},`, 'the', phrase, rest.startsWith(',') ? '' : rest);
}

/** "What is the capital of Marl?" + "Which city is that?", "Where was Weir treated?" + "Which hospital was that?": asked by that noun. */
function whichAsked(noun: string, frame: Frame): string | null {
  const { question, auxiliary, verb, body } = frame;
  if (/^what$/i.test(question) && frame.noun === '' && BE.has(auxiliary.toLowerCase()))
    return toQuestion('Which', noun, auxiliary, body);
  if (/^where$/i.test(question) && auxiliary !== '' && !isCopulaOnly(frame))
    return toQuestion('In which', noun, auxiliary, body);
  const acts = BODY_CLASS.has(noun) || PEOPLE_WORDS.has(noun);
  return acts && frame.kind === 'subject' && /^who$/i.test(question)
    ? toQuestion('Which', noun, verb, body)
    : null;
}

/** "Where is the museum?": "in which town is the museum" is asked of places only. */
const isCopulaOnly = ({ auxiliary, body }: Frame): boolean =>
  BE.has(auxiliary.toLowerCase()) && !/ \p{Ll}+(?:ed|n|t|d)(?: |$)/u.test(body);
