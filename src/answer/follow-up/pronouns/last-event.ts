/** What last happened, in the forms that stand for "that", "there", "do so" and "that decision". */
import { extractValues } from '../../values/extract-values.ts';
import type { Word } from '../../values/scan-words.ts';
import { possessive } from '../compose.ts';
import { genderOf } from '../mentions/gender.ts';
import type { TurnMentions } from '../mentions/mentions.ts';
import { mainPhrase } from '../mentions/noun-phrase.ts';
import { AUXILIARIES, POSTS, PREPOSITIONS } from '../question-lexicon.ts';
import type { Frame } from '../read-frame.ts';
import {
  asClause,
  asEvent,
  askedStatement,
  asPastParticiple,
  type Statement,
  splitBody,
  toldStatement,
} from '../statement.ts';
import { isParticiple, pastOf } from '../verb-forms.ts';
import { isJudgement } from './pronoun-use.ts';

/** What last happened, as far as it is known by a sentence: "Weir was sentenced to death". */
export function lastEvent({ frame, answer }: TurnMentions): Statement | null {
  const asked = askedStatement(frame);
  const isDated = /^(?:when|why|since when|in which year)$/i.test(frame.question);
  return isDated ? (asked ?? toldStatement(answer)) : (toldStatement(answer) ?? asked);
}

/** "after that" behind the name of the one who did it: "What did Weir do after having moved". */
export function eventBehind(text: string, turn: TurnMentions): string | null {
  const event = lastEvent(turn);
  if (event === null) return null;
  const { subject } = event;
  const same = /^(?:he|she|it|they)$/.test(subject) || text.includes(subject);
  return same ? asPastParticiple(event) : asClause(event);
}

/** What was asked as far as it goes: "What job did Weir give Lund?" + "after that" → "after Weir gave Lund". */
export function askedInPast(frame: Frame): string {
  const split = /^did$/i.test(frame.auxiliary) ? splitBody(frame) : null;
  const [base = ''] = split?.rest.split(' ', 1) ?? [];
  if (split === null || !/^\p{Ll}+$/u.test(base)) return frame.body;
  return `${split.subject} ${pastOf(base)}${split.rest.slice(base.length)}`;
}

/** What can be done or said with an event, and hardly with a thing. */
const reactions =
  /^(?:say|said|think|thought|write|wrote|react(?:ed|ion)?|respond(?:ed)?|response|feel|felt|object(?:ed)?|agree[ds]?|disagree[ds]?|protest(?:ed|s)?|comment(?:ed)?|complain(?:ed)?|argue[ds]?|opinions?|views?|reasons?|consequences?|results?|effects?|significance|importance|against)$/;
const causes = /^(?:caus(?:e|ed|es)|prevent(?:ed)?|explains?|explained|justif(?:y|ied)|prompted|triggered)$/;
const effects =
  /^(?:change|affect|mean|influence|matter|cause|lead|help|hurt|harm|prevent|explain|important|necessary|wrong|right|unusual|legal|common)$/;

/** What answers these is itself true or healthy, and not that it was said or eaten. */
const asksForThing = /^(?:\p{L}+ )?(?:what|which|where|how (?!come$)\p{L}+)$/iu;

/** "What do critics say about that?" → "Weir speaking of the affair"; null where "that" may be a thing. */
export function eventFor(words: readonly Word[], at: number, turn: TurnMentions): string | null {
  if (!/^(?:this|that)$/.test(words[at]?.lower ?? '')) return null;
  const previous = words[at - 1]?.lower ?? '';
  if (isJudgement(words) && asksForThing.test(turn.frame.question)) return null;
  const isEffect =
    isJudgement(words) || (AUXILIARIES.has(previous) && effects.test(words[at + 1]?.lower ?? ''));
  const isReaction =
    (PREPOSITIONS.has(previous) || previous === 'of') &&
    words.slice(0, at).some(({ lower }) => reactions.test(lower));
  if (isEffect || isReaction || causes.test(previous)) return eventPhrase(turn);
  return previous === 'did' && /^(?:involve|entail|consist)$/.test(words[at + 1]?.lower ?? '')
    ? postHeld(turn)
    : null;
}

const posted = /^(?:put|made|placed|appointed|elected|named|promoted|assigned|entrusted) /;

/** "What was Weir in charge of?" + "Weir was put in charge of the mines." + "What did that involve?" → "being put in charge of the mines" */
function postHeld({ frame, answer }: TurnMentions): string | null {
  const told = frame.russian ? null : toldStatement(answer);
  const isPost = told !== null && /^(?:was|were)$/.test(told.verb) && posted.test(told.rest);
  const event = isPost ? asPastParticiple(told) : null;
  return event !== null && event.length <= maxEventCharacters ? event : null;
}

const allThis =
  /\ball (?:this|that)(?=$|[,?]| (?:begin|start|happen|end|come|lead|mean|about|in|on|to|by|for)\b)/i;
const phases = /^(?:begin|start|end|stop|finish|happen|occur|cease|last)$/;

/** "Who was behind all this?" → "Who was behind the factory being closed?" */
export function withAllThis(question: string, turn: TurnMentions): string {
  if (!allThis.test(question)) return question;
  const asked = askedStatement(turn.frame);
  const isPhase = asked?.rest === '' && phases.test(asked.base ?? '');
  const event = asked !== null && isPhase ? asked.subject : eventPhrase(turn);
  return event === null ? question : question.replace(allThis, () => event);
}

/** A longer one would hide what is asked about it. */
const maxEventCharacters = 80;

function eventPhrase({ frame, answer }: TurnMentions): string | null {
  const asked = askedStatement(frame);
  if (asked !== null) return asEvent(asked);
  const told = frame.auxiliary.toLowerCase() === 'did' ? toldStatement(answer) : null;
  const done = told === null ? null : asPastParticiple(told);
  const event = done === null ? null : `${told?.subject} ${done}`;
  return event !== null && event.length <= maxEventCharacters ? event : null;
}

const possessives = { male: 'his', female: 'her' } as const;
const spoken: ReadonlyMap<string, string> = new Map([
  ['he', 'his'],
  ['she', 'her'],
  ['it', 'its'],
  ['they', 'their'],
]);

/**
 * "What did Weir's wife say about his resigning?": who was named a few words before is not named again.
 * `pronouns` has by which pronoun the question named whom; without one, a name does not tell a person from a thing.
 */
export function spareName(event: string, before: string, pronouns: ReadonlyMap<string, string>): string {
  const [name] = extractValues(event);
  if (name?.kind !== 'name' || name.start !== 0 || !before.includes(name.text)) return event;
  const gender = genderOf(name.text);
  const own =
    spoken.get(pronouns.get(name.text) ?? '') ?? (gender === null ? undefined : possessives[gender]);
  return own === undefined ? event : own + event.slice(name.end);
}

/** "Who made that decision?" → "the decision to close the school" */
export function actOf(noun: string, { frame }: TurnMentions): string | null {
  if (!/^(?:decision|act|step|move|action|measure|choice|attempt|event|incident)$/.test(noun)) return null;
  const asked = askedStatement(frame);
  if (asked === null) return null;
  const event = asEvent(asked);
  if (/^(?:event|incident)$/.test(noun)) return event;
  const isNamed = asked.rest === '' && !/^(?:he|she|it|they|we|I)$/.test(asked.subject);
  // "To resign" alone does not tell whose decision it was.
  if (asked.base !== undefined && isNamed) return `${possessive(asked.subject)} ${noun} to ${asked.base}`;
  if (asked.base !== undefined) return `the ${noun} to ${asked.base} ${asked.rest}`.trim();
  return event === null ? null : `the ${noun} about ${event}`;
}

const doing = /\bdo (?:so|this|that)\b(?! (?:\p{L}+ )?(?:much|many|long|well))/iu;

const afterwards = /^(what (?:did|does) .+ do|where did .+ go) (?:afterwards|next)$/i;

const beenDone = /^(had|has|was|is) (?:that|this|it) ((?:been )?)done(?![\p{L}'’-])/iu;
const mustBeDone = /^(the [^,]{2,60}?|\p{Lu}[^,]{1,60}?) be (\p{Ll}+)/u;

/** "How often must the sieve be rinsed?" + "Had that been done here?" → "Had the sieve been rinsed here?" */
function passiveDone(question: string, { auxiliary, body }: Frame): string | null {
  const isDuty = /^(?:must|should|shall|can|may|will)$/i.test(auxiliary);
  const [, subject = '', participle = ''] = (isDuty ? mustBeDone.exec(body) : null) ?? [];
  return subject === '' || !isParticiple(participle) || !beenDone.test(question)
    ? null
    : question.replace(beenDone, (_, be: string, been: string) => `${be} ${subject} ${been}${participle}`);
}

/** "Did he ever do so in secret?" → "Did he ever visit factories in secret?" */
export function withDeed(question: string, { frame }: TurnMentions): string {
  const passive = passiveDone(question, frame);
  if (passive !== null) return passive;
  const split =
    /^(?:did|does|do)$/i.test(frame.auxiliary) && !/^what|^which/i.test(frame.question)
      ? splitBody(frame)
      : null;
  const deed = split === null ? question : question.replace(doing, () => split.rest);
  return deed.replace(afterwards, '$1 after that');
}

const occasions =
  /^(?:.*? )?(?:trial|meeting|conference|congress|ceremony|funeral|wedding|fair|exhibition|match|concert|hearing|inquest|inquiry|session|battle|debate|rally)\b/;
const atOccasions =
  /\b(?:accused?|charged|say|said|tell|told|testif\p{L}+|speak|spoke|happen(?:ed)?|decided?|confess(?:ed)?|win|won|perform(?:ed)?|attend(?:ed)?|discuss(?:ed)?|argued?)\b/iu;

const bodies =
  /\b(?:of|at|in|with|for) (the (?:[\p{L}’'-]+ ){0,4}(?:committee|council|ministry|department|board|commission|office|bank|company|firm|agency|institute|university|school|party|union))\b/giu;

/** "there" may be an occasion, or the body in which a post was held. */
export function occasionFor(question: string, { frame, answer }: TurnMentions): string | null {
  if (frame.russian) return null;
  const phrase = mainPhrase(frame);
  const isPlaceAsked = /^where$/i.test(frame.question);
  const occasion = occasions.exec(phrase)?.[0];
  if (occasion !== undefined && (!isPlaceAsked || atOccasions.test(question))) return `at ${occasion}`;
  const body = POSTS.has(frame.noun) ? [...answer.matchAll(bodies)].at(-1)?.[1] : undefined;
  return body === undefined ? null : `at ${body}`;
}
