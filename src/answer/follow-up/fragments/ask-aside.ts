/** "Really?", "Says who?", "Both of them?": little is said, and all of it of what the last question stated. */
import { NUMBER_WORDS } from '../../values/number-words.ts';
import { scanWords, type Word } from '../../values/scan-words.ts';
import { toQuestion, uncapitalise } from '../compose.ts';
import type { TurnMentions } from '../mentions/mentions.ts';
import { mainPhrase } from '../mentions/noun-phrase.ts';
import { resolvePronouns } from '../pronouns/resolve-pronouns.ts';
import { BE, NAME_PATTERN, PREPOSITIONS, VERBS } from '../question-lexicon.ts';
import type { Frame } from '../read-frame.ts';
import { asClause, askedStatement, splitBody } from '../statement.ts';
import { pastOf } from '../verb-forms.ts';
import { askWhich } from './ask-which.ts';

const doubt =
  /^(?:really|seriously|sure|(?:are )?(?:you|u) (?:really |absolutely |quite )?(?:sure|certain)(?: (?:about|of) (?:that|this|it))?|is(?:n['’]t)? (?:that|this|it) (?:really )?(?:true|so|right|certain|correct|the case)|правда|это правда|точно|это точно|(?:ты|вы) уверены?|уверены?|неужели)$/i;
/** Whether what somebody said is true, the question does not ask. */
const saying =
  /^what (?:did|does|do|has|have) .*\b(?:say|said|claim(?:ed)?|write|written|tell|told|think|assert(?:ed)?|report(?:ed)?|believe)\b/i;
const wasTrue = /^was (?:that|this|it) (?:really )?true$/i;
const still =
  /^(?:is|are|was|were) (?:that|this|it) still (?:so|true|the case|valid|in force)(?: today| now)?$/i;
const source =
  /^(?:says who|who says(?: (?:so|that|this|it))?|according to (?:whom|who|what)|кто это сказал|кто так говорит)$/i;
/** Where the answer was taken from. */
const taken =
  /^(?:(?:the |your |any )?(?:sources?|citations?|references?)|who told you(?: (?:so|that|this|it))?|(?:what(?:['’]?s| is| are)|where(?:['’]?s| is| are)|do you have|can you (?:give|show|name) me) (?:the|your|any) (?:sources?|citation|reference)(?: (?:for|of) (?:that|this|it))?|how do you know(?: (?:that|this|it))?|where (?:did|do) you (?:get|have|find|read|know) (?:that|this|it)(?: from)?|источники?|какой источник|откуда (?:это )?(?:известно|ты знаешь|вы знаете|вы это знаете|ты это знаешь|информация|сведения))$/i;
/** "What is the source of the Nile?" speaks of sources itself. */
const isNamed = (core: string, { text }: Frame): boolean =>
  /\b(?:source|citation|reference)/i.test(core) && /\b(?:source|citation|reference)/i.test(text);
/** Of a date or a number; "What is porcelain?" + "Where does it come from?" asks of the porcelain. */
const comesFrom = /^where(?: is|['’]s| does) (?:that|this) (?:come )?from$/i;
const examples =
  /^(?:such as(?: (?:what|who|whom|which))?|for (?:example|instance)|like (?:what|who|which)|namely|например|к примеру)$/i;
const whichOnes = /^(?:which(?: ones?)?|what (?:kinds?|sorts?|ones)(?: of)?)(?: exactly)?$/i;
const doer =
  /^(?:then )?who (?:(?:did|does|do)(?: (?:it|that|so))?|was|is|were|are|has|had|can|could|will|would)(?: then)?$/i;
const others = /^(?:(?:is|are|was|were) there )?(?:any )?(?:others?|other ones|anyone else|anybody else)$/i;
const whySo = /^(?:why|how come) (so (?:\p{L}+ )?\p{L}+|not (?:\p{Ll}+er|more|less)(?: \p{Ll}+)?)$/iu;

/** "How much was that in total?" after a number is about the same count. */
const inAll =
  /^(?:and )?how (?:many|much) (?:is|was|are|were|does|did) (?:that|it|this|they|those) (?:come to |make |add up to )?(in total|in all|altogether|all told|overall)$/i;

const asksPrice = /^what .*\b(?:costs?|prices?|fees?|charges?|pay|owe|rent|budget)\b/i;

/** Null when `core` is no such aside. */
export function askAside(core: string, turn: TurnMentions): string | null {
  const { frame } = turn;
  if (saying.test(frame.text) && /^is\b.* true$/i.test(core)) return null;
  if (doubt.test(core) || (frame.kind === 'yes-no' && wasTrue.test(core))) return toQuestion(frame.text);
  if (still.test(core)) return askStill(frame);
  if (source.test(core)) return askSource(core, frame);
  if (
    (taken.test(core) && !isNamed(core, frame)) ||
    (comesFrom.test(core) && /^(?:when|how many)$/i.test(frame.question))
  )
    return askTaken(frame);
  if (/^what else$/i.test(core) && isCircumstance.test(frame.question)) return askMore(frame);
  if (examples.test(core)) return askWhich('Which', frame) ?? besides(core, frame);
  if (whichOnes.test(core)) return askWhich('Which', frame);
  const sum = inAll.exec(core)?.[1];
  if (sum !== undefined && !/^which$/i.test(frame.question))
    return /^how (?:many|much)$/i.test(frame.question) || asksPrice.test(frame.text)
      ? toQuestion(frame.text, sum)
      : toQuestion(`${core},`, uncapitalise(frame.text));
  if (/^how many(?: exactly)?$/i.test(core)) return askWhich('How many', frame);
  if (doer.test(core)) return askDoer(frame);
  if (/^who else$/i.test(core))
    return (isOfDoer(frame) ? askDoer(frame, 'Who else') : null) ?? askWhomElse(frame);
  if (others.test(core)) return askOthers(core, frame);
  return askWhySo(core, frame) ?? askAll(core, frame) ?? askOnly(core, turn);
}

const besides = (core: string, { text }: Frame) => toQuestion(`${text},`, uncapitalise(core));

/** "Is that still so?" → "Is smoking still banned on the ferry?" */
function askStill(frame: Frame): string {
  const split = frame.kind === 'yes-no' ? splitBody(frame) : null;
  return split === null
    ? toQuestion(`${frame.text},`, 'still')
    : toQuestion(frame.auxiliary, split.subject, 'still', split.rest);
}

function askSource(core: string, frame: Frame): string {
  const statement = frame.russian ? null : askedStatement(frame);
  return statement === null ? besides(core, frame) : toQuestion('Who says that', asClause(statement));
}

/** "When was Weir born?" + "Source?" → "Which source says when Weir was born?" */
function askTaken(frame: Frame): string | null {
  if (frame.russian) return toQuestion(`В каком источнике сказано, ${uncapitalise(frame.text)}`);
  const statement = askedStatement(frame);
  if (statement === null) return toQuestion(`${frame.text},`, 'according to which source');
  const asked = frame.kind === 'yes-no' ? 'that' : uncapitalise(`${frame.question} ${frame.noun}`.trim());
  return toQuestion('Which source says', asked, asClause(statement));
}

const isCircumstance = /^(?:when|where|why|how|(?:in|on|at|since|until) (?:what|which|when))\b/i;

/** "When was Weir born?" + "What else?": more about Weir; nothing else was a when. */
const askMore = (frame: Frame): string | null => {
  const phrase = frame.russian ? '' : mainPhrase(frame);
  return phrase === '' || pronoun.test(phrase)
    ? null
    : toQuestion('What else is known about', phrase.replace(/ not$/, ''));
};
const pronoun = /^(?:he|she|it|they|we|I|you|there|people)$/i;

const joins = /^(?:and|or)$/;
const isVerb = ({ lower, kind }: Word) => kind === 'mark' || joins.test(lower) || VERBS.has(lower);

/** "Did Weir write the hymn?" + "Who did?" → "Who wrote the hymn?" */
function askDoer(frame: Frame, who = 'Who'): string | null {
  const split = frame.kind === 'yes-no' ? splitBody(frame) : null;
  if (split === null) return null;
  if (!/^did$/i.test(frame.auxiliary)) return toQuestion(who, frame.auxiliary.toLowerCase(), split.rest);
  const [verbs = ''] = /^\p{L}+(?:(?:, | and | or |, and )(?:\p{Ll}+)(?![^ ,]))*/u.exec(split.rest) ?? [];
  const whole =
    verbs === split.rest || scanWords(verbs).every(isVerb)
      ? verbs
      : (split.rest.match(/^\p{L}+/u)?.[0] ?? '');
  // "Go to Oslo and buy a mill": the second verb stands far from the first.
  const after = scanWords(split.rest.slice(whole.length));
  if (after.some(({ lower }, at) => at > 0 && VERBS.has(lower) && joins.test(after[at - 1]?.lower ?? '')))
    return toQuestion(who, frame.auxiliary.toLowerCase(), split.rest);
  const told = whole.replace(/\p{L}+/gu, (word) => (joins.test(word) ? word : pastOf(word)));
  return toQuestion(who, told, split.rest.slice(whole.length));
}

const doneTo = new RegExp(`^(\\p{Ll}+) ${NAME_PATTERN}$`, 'u');

/** "Did the board dismiss Weir?" + "Who else?" → "Who else did the board dismiss?" */
function askWhomElse(frame: Frame): string | null {
  const split = frame.kind === 'yes-no' && /^did$/i.test(frame.auxiliary) ? splitBody(frame) : null;
  const verb = doneTo.exec(split?.rest ?? '')?.[1];
  return split === null || verb === undefined ? null : toQuestion('Who else did', split.subject, verb);
}

/** "Did Weir get the medal?" asks next who else got it; "Did Weir marry Ada?" and "Did the board dismiss Weir?" may ask whom else. */
function isOfDoer(frame: Frame): boolean {
  const split = frame.russian || frame.kind !== 'yes-no' ? null : splitBody(frame);
  if (split === null || !/^\p{Lu}/u.test(split.subject)) return false;
  return (
    /^(?:was|were)$/i.test(frame.auxiliary) ||
    (/^did$/i.test(frame.auxiliary) &&
      /^\p{Ll}+ (?:the|an?) \p{Ll}/u.test(split.rest) &&
      VERBS.has(split.rest.split(' ', 1)[0] ?? ''))
  );
}

/** "Which poet lived there?" + "Were there others?" → "Which other poet lived there?" */
function askOthers(core: string, frame: Frame): string | null {
  const { question, noun, auxiliary, verb, body } = frame;
  if (frame.russian || !/^(?:who|what|which)$/i.test(question)) return null;
  if (noun !== '') return toQuestion(question, 'other', noun, auxiliary, verb, body);
  return /^who$/i.test(question) ? toQuestion('Who else', auxiliary, verb, body) : besides(core, frame);
}

/** "Why so late?" → "Why was the school opened so late?"; "Why not sooner?" → "Why was the school opened not sooner?" */
function askWhySo(core: string, { kind, auxiliary, body }: Frame): string | null {
  const degree = whySo.exec(core)?.[1];
  const isStated = (kind === 'auxiliary' || kind === 'yes-no') && auxiliary !== '';
  return degree === undefined || !isStated ? null : toQuestion('Why', auxiliary.toLowerCase(), body, degree);
}

const all = /^(both|all|each|none|neither|some|most)(?: of (?:them|these|those|it))?$/i;
const pair = new RegExp(
  `(?<![\\p{L}’'-])(?<!\\p{Lu}[\\p{L}’'-]{0,30} )${NAME_PATTERN} and ${NAME_PATTERN}(?!['’])`,
  'u',
);

/** "Both of them?" → "Did both Ada Weir and Karl Weir emigrate?" */
function askAll(core: string, frame: Frame): string | null {
  const word = all.exec(core)?.[1]?.toLowerCase();
  if (word === undefined) return null;
  const two = word === 'both' ? pair.exec(frame.body) : null;
  if (two === null) return besides(core, frame);
  const at = frame.text.length - frame.body.length + two.index;
  return toQuestion(frame.text.slice(0, at), 'both', frame.text.slice(at));
}

const behindOnly = [
  '(?:there|here|then|now|today|him|her|them|it|this|that|these|those|he|she|they)$',
  `(?:of|${[...PREPOSITIONS].filter((word) => word !== 'like').join('|')}) (?!(?:time|case)\\b)`,
  `(?:\\d+|${[...NUMBER_WORDS.keys()].join('|')})(?:(?: of)? \\p{Ll}+)?$`,
].join('|');
/** "Only there?", "Even in winter?", "Only two?"; "Just war theory?" and "Only members may enter?" say what they are about. */
const only = new RegExp(
  `^([Oo]nly|[Jj]ust|[Ee]ven|[Aa]lso) (?=${behindOnly})[^ ]+(?: [\\p{L}\\p{N}’'-]+){0,3}$`,
  'u',
);
const placed = new RegExp(`(?<= )(?:in|at|on|near|from|to) (?:the )?${NAME_PATTERN}(?! ?['’])`, 'u');
const dated = /(?<= )(?:in|on|by|until|since|before|after) (?:\d{1,2} )?(?:\p{Lu}\p{Ll}+ )?\d{4}\b/u;

/** "Only there?" → "Was the beetle found only in Crete?" */
function askOnly(core: string, turn: TurnMentions): string | null {
  const { frame } = turn;
  const word = only.exec(core)?.[1]?.toLowerCase();
  if (word === undefined || frame.russian) return null;
  const where = / (?:there|here)$/i.test(core) ? placed : / then$/i.test(core) ? dated : null;
  const at = where === null || !BE_OR_DO.test(frame.auxiliary) ? undefined : where.exec(frame.text)?.index;
  if (at !== undefined) return toQuestion(frame.text.slice(0, at), word, frame.text.slice(at));
  return toQuestion(`${frame.text},`, uncapitalise(resolvePronouns(core, [turn]).text));
}

const BE_OR_DO = new RegExp(`^(?:${[...BE].join('|')}|did|does|do|has|have|had)$`, 'i');
