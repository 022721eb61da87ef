/**
 * "How many did it have?" leaves out what is counted: it is what the last question counted or spoke of. "How many of their
 * children?" leaves out what was done with them: what was done with those that it counted.
 */
import { isMassNoun } from '../mentions/mass-noun.ts';
import { isPeopleNoun } from '../mentions/mention.ts';
import type { TurnMentions } from '../mentions/mentions.ts';
import { askedInPast } from '../pronouns/last-event.ts';
import { AUXILIARIES, INTRANSITIVE_PAST } from '../question-lexicon.ts';
import { isFinitePast } from '../verb-forms.ts';
import { pluralOf } from './noun-of-one.ts';

/** The question with the noun counted; as it is when it names one, or when none is in play. */
export function completeCount(core: string, turn: TurnMentions): string {
  return completeStatement(core, turn) ?? completeShare(core, turn) ?? completeNoun(core, turn);
}

/** A noun and whose it is, and nothing that could be a verb. */
const bareCount =
  /^how many (?:\p{L}+ )?of (?:the|his|her|its|their|these|those) (?!(?:was|were|are|had|have|did) )\p{L}+(?: \p{L}+)?$/iu;

/** Null when it says more than what is counted, or the last question counted nothing; shorter ones are fragments. */
function completeStatement(core: string, { frame }: TurnMentions): string | null {
  if (!bareCount.test(core) || !/^how many$/i.test(frame.question)) return null;
  const verb = frame.kind === 'auxiliary' ? frame.auxiliary : frame.verb;
  return verb === '' ? null : `${core} ${verb} ${frame.body}`;
}

const share = /^(how many) of (?:those|them|these) (?=(?:was|were|are|had|have|did|\p{Ll}+ed|died) )/iu;

/** "How many of those were pardoned?" → "How many of the clerks that the board dismissed were pardoned?" */
function completeShare(core: string, { frame, answer }: TurnMentions): string | null {
  const isCount = /^how many$/i.test(frame.question) && /^\p{Ll}+$/u.test(frame.noun) && !frame.russian;
  const isSubject =
    isCount &&
    frame.kind === 'subject' &&
    (INTRANSITIVE_PAST.has(frame.verb) || isFinitePast(frame.verb)) &&
    share.test(core);
  if (isSubject && !toldOtherwise.test(answer))
    return core.replace(
      share,
      (_, many: string) =>
        `${many} of the ${frame.noun} ${isPeopleNoun(frame.noun) || frame.noun === 'people' ? 'who' : 'which'} ${frame.verb} ${frame.body} `,
    );
  const isDone = isCount && frame.kind === 'auxiliary' && /^did$/i.test(frame.auxiliary);
  // Whoever the answer counts by another word: "Two hundred officials."
  if (!isDone || !share.test(core) || toldOtherwise.test(answer)) return null;
  return core.replace(share, (_, many: string) => `${many} of the ${frame.noun} that ${askedInPast(frame)} `);
}

const toldOtherwise = /^(?:\p{L}+ ){0,4}(?:\d[\d,. ]*|hundreds?|thousands?) \p{Ll}+s\b/iu;

function completeNoun(core: string, { frame }: TurnMentions): string {
  const [phrase = '', next = ''] = /^how many (\p{L}+)/iu.exec(core) ?? [];
  if (!AUXILIARIES.has(next.toLowerCase()) || frame.russian) return core;
  const noun = /^how many$/i.test(frame.question) ? frame.noun : ownedThing(frame.body);
  const at = phrase.length - next.length;
  return noun === '' || isMassNoun(noun.replace(/s$/, ''))
    ? core
    : `${core.slice(0, at)}${noun} ${core.slice(at)}${occasion(core, frame.body)}`;
}

/** "How many were hurt?" after "How many sailors were drowned in the Lind gale?": in the gale as well. */
function occasion(core: string, body: string): string {
  const isBare = /^how many \p{L}+ \p{L}+$/iu.test(core);
  const [place] = (isBare ? /(?<!\S)(?:in|during) (?:the )?\p{Lu}[^,;]*$/u.exec(body) : null) ?? [];
  return place === undefined ? '' : ` ${place}`;
}

/** "What does one ticket cost?" → "tickets" */
const measured =
  /^(?:one|an?|each|every|a single) (\p{Ll}{3,}) (?:cost|weigh|hold|last|take|contain|earn|bring)/u;

/** "The company's first ship" → "ships"; nothing where no such phrase ends the question, or its plural is not plain. */
function ownedThing(body: string): string {
  const unit = measured.exec(body)?.[1];
  if (unit !== undefined) return pluralOf(unit);
  const head = /\p{L}['’]s(?: \p{Ll}+)* (\p{Ll}{3,})$/u.exec(body)?.[1] ?? '';
  if (head === '' || /(?:ed|ing|[yfsxz]|fe|[cs]h|man|child|person|wife)$/.test(head)) return '';
  return `${head}s`;
}
