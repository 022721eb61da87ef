/** "So he gave in at once?": a sentence of its own, of which nothing takes the place of a part of the last question. */
import { scanWords, type Word } from '../../values/scan-words.ts';
import { toQuestion } from '../compose.ts';
import type { TurnMentions } from '../mentions/mentions.ts';
import { ADVERBS, AUXILIARIES, VERBS } from '../question-lexicon.ts';
import { isPast } from '../read-frame.ts';
import { asClause, askedStatement, toldStatement } from '../statement.ts';
import { baseOf, isFinitePast, isParticiple } from '../verb-forms.ts';

const subjects = /^(?:he|she|it|they)$/;
const demonstratives = /^(?:this|that|these|those)$/;
const adverbs = /^(?:never|always|just|only|simply|even|often|soon|not|did)$/;
const concluding = /^(?:so|but|then)\b/i;

/** `lead` is the "So" or "And" in front of `core`. */
export function isDeclarative(core: string, lead: string): boolean {
  const words = scanWords(core);
  const [first, second] = words;
  if (first === undefined || second === undefined) return false;
  if (demonstratives.test(first.lower)) return AUXILIARIES.has(second.lower);
  if (subjects.test(first.lower)) return isVerb(verbAfter(words));
  return hasOwnVerb(core, lead);
}

/** The first word behind the subject that is no adverb. */
const verbAfter = (words: readonly Word[]): string =>
  words.slice(1).find(({ lower }) => !(adverbs.test(lower) || ADVERBS.has(lower) || lower.endsWith('ly')))
    ?.lower ?? '';

const isVerb = (lower: string): boolean =>
  AUXILIARIES.has(lower) ||
  isFinitePast(lower) ||
  isPast(lower) ||
  /n['’]t$/.test(lower) ||
  VERBS.has(lower.replace(/s$/, ''));

/** "The medal awarded in 1943" has a participle; only behind "so" such a form is sure to tell something. */
function hasOwnVerb(core: string, lead: string): boolean {
  const told = toldStatement(core);
  if (told === null) return false;
  return concluding.test(lead) || (isFinitePast(told.verb) && !isParticiple(told.verb));
}

const nobody = /^(nobody|no one|everybody|everyone) (\p{Ll}+)/iu;

/** "So nobody came to watch?" after "Where was Weir tried?" → "Did nobody come to watch when Weir was tried?" */
export function askConcluded(core: string, lead: string, { frame }: TurnMentions): string | null {
  const isConcluded = /^(?:so|then)[, ]*$/i.test(lead) && nobody.test(core) && !/(?<=\s)\p{Lu}/u.test(core);
  // "So nobody has the letter?" is of today.
  const verb = nobody.exec(core)?.[2] ?? '';
  const isNow =
    /^(?:has|have|is|are|can|will|does|do|must|may)$/.test(verb) || (verb.endsWith('s') && verb !== 'was');
  const isState =
    frame.kind === 'yes-no' &&
    !frame.body.split(' ').some(isPast) &&
    /^(?:is|are|was|were)$/i.test(frame.auxiliary);
  const statement = isConcluded && !isNow && !isState && !frame.russian ? askedStatement(frame) : null;
  return statement === null ? null : toQuestion(asAsked(core), 'when', asClause(statement));
}

/** With the verb in front. */
function asAsked(told: string): string {
  const [whole = '', whoever = '', verb = ''] = nobody.exec(told) ?? [];
  const base = AUXILIARIES.has(verb) ? '' : baseOf(verb, VERBS);
  if (base === null) return told;
  return `${base === '' ? verb : 'did'} ${whoever.toLowerCase()} ${base}${told.slice(whole.length)}`;
}
