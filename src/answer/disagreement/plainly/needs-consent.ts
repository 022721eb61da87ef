/** "A dog, whatever its size, requires consent", "a small dog may be kept without asking": whether one has to ask. */
import { type Asked, readAsked } from '../asked.ts';
import { isConceptOfQuestion } from '../asked-concepts.ts';
import type { PairInput } from '../candidate-pairs.ts';
import { claimsOf } from '../claims/claims.ts';
import { type Found, toSide } from '../found.ts';
import { readFacts, type SentenceFacts } from '../sentence-facts.ts';

const CONSENT = '(?:consents?|permissions?|permits?|approvals?|authori[sz]ations?|licen[cs]es?)';
const ASKS = new RegExp(
  `\\b(?:allowed|may|can|must|need|needs|have to|has to|required?|necessary|without asking)\\b|${CONSENT}`,
  'iu',
);
const DEMANDS = new RegExp(
  `\\b(?:requires?|needs?|subject to|only with|depends? on|must (?:first )?(?:have|get|obtain|apply for|ask for))\\b[^.;:]{0,50}\\b${CONSENT}`,
  'iu',
);
const FREE = new RegExp(
  `\\bwithout (?:asking|(?:(?:any|prior|previous|the|a|written|special|our|further) )*${CONSENT})|\\b(?:no|(?:not|n['’]t) (?:require|need)) (?:(?:any|prior|special|written) ){0,2}${CONSENT}`,
  'iu',
);
/** "May not be kept without consent" demands it. */
const NOT_WITHOUT = /\b(?:not|never|nobody|no one|cannot)\b|n['’]t\b/iu;
/** Whoever demands consent for some of them leaves the others free. */
const SOME_ONLY =
  /\b(?:over|above|below|under|more than|larger|bigger|longer|heavier|exceed\w*|other|another|further|additional|second|if|unless|except|only when|emergenc(?:y|ies)|in urgent cases|for (?:commercial|publication|professional|private|personal)|in (?:\p{Ll}+ )?(?:areas?|zones?)|from \d)\b/iu;
/** "A small dog may be kept without asking" is an exception, unless the other says that there is none. */
const IS_OF_ALL = /\b(?:whatever|whichever|regardless|irrespective|no matter|any|every|all|each)\b/iu;
/** "The crew filmed without a permit" tells what was done, and not what may be done. */
const IS_RULE = /\b(?:may|can|could|is|are|be|needs?|requires?|possible|allowed)\b/iu;
const considered = 6;
/** What is spoken of stands near the beginning. */
const SUBJECT_REACH = 8;

/** A sentence that demands consent of everybody and one that leaves the same thing free, or none; one of them is the best. */
export function needsConsent({ question, expected, sentences }: PairInput): Found[] {
  if (!ASKS.test(question)) return [];
  const facts = sentences.slice(0, considered).map(readFacts);
  const demanding = facts.filter(
    ({ text }) => DEMANDS.test(text) && !FREE.test(text) && !SOME_ONLY.test(text),
  );
  const free = facts.filter(({ text }) => leavesFree(text) && !EMERGENCY.test(text));
  for (const asked of readAsked(question, expected)) {
    if (asked.asksClaim !== 'whether') continue;
    for (const one of demanding) {
      const other = free.find(
        (each) =>
          (one.index === 0 || each.index === 0) && areOfOne(one, each) && !isException(one, each, asked),
      );
      const sides = [one, other].flatMap((each) => (each === undefined ? [] : claimsOf(each, asked)));
      if (sides.length === 2) return [{ about: asked.about, sides: sides.map(toSide) }];
    }
  }
  return [];
}

function leavesFree(text: string): boolean {
  const match = FREE.exec(text);
  if (match === null || !IS_RULE.test(text)) return false;
  return /^without/iu.test(match[0]) ? !NOT_WITHOUT.test(text.slice(0, match.index)) : true;
}

/** Both begin with the same thing; what is done with it ("keeping", "parking") is done with others, too. */
function areOfOne(one: SentenceFacts, other: SentenceFacts): boolean {
  const things = thingsOf(other);
  return [...thingsOf(one)].some((thing) => things.has(thing));
}

/** What the free one is called besides is what the other leaves out: "small pets", "emergency surgery"; or something else is done with it. */
function isException(demanding: SentenceFacts, free: SentenceFacts, asked: Asked): boolean {
  const [own, other] = [deedOf(demanding.text), deedOf(free.text)];
  if (own !== null && other !== null && own !== other) return true;
  if (ofWhom(demanding.text) !== ofWhom(free.text)) return true;
  return !IS_OF_ALL.test(demanding.text) && (KIND.test(free.text) || isNarrower(free, demanding, asked));
}
/** "A toy drone", "on Fridays", "in news reports": for what it is free, neither the question nor the other says. */
function isNarrower({ words, concepts }: SentenceFacts, demanding: SentenceFacts, asked: Asked): boolean {
  const isKnown = (concept: string) =>
    demanding.conceptSet.has(concept) || isConceptOfQuestion(concept, asked) || asked.things.has(concept);
  return words.some((word, at) => {
    const concept = concepts[at] ?? null;
    if (concept === null || isKnown(concept)) return false;
    if (NO_THING.test(word.lower) && !ADJECTIVE.test(word.lower)) return false;
    const next = concepts[at + 1] ?? null;
    const isKind = next !== null && isKnown(next) && !NO_THING.test(words[at + 1]?.lower ?? '');
    return isKind || [at - 1, at - 2].some((before) => NARROWS.test(words[before]?.lower ?? ''));
  });
}
const ADJECTIVE = /(?:ful|ous|al|ive)$/;
const NARROWS = /^(?:on|in|within|during|for|at|inside|outside)$/;
/** What opens the sentence as something done: "parking", "loading". */
const deedOf = (text: string): string | null =>
  /^\P{L}*(?:the )?(\p{L}{2,}ing)(?!\p{L})/iu.exec(text)?.[1]?.toLowerCase() ?? null;
const ofWhom = (text: string): string =>
  /\bof (?:the )?(\p{Lu}[\p{L}-]+)/u.exec(text.slice(0, WHOM_REACH))?.[1] ?? '';
const WHOM_REACH = 60;
const KIND =
  /^\P{L}*(?:an? |the )?(?:small|little|tiny|minor|short|temporary|simple|ordinary|private)(?!\p{L})|\b(?:such as|like|namely)\b/iu;
const EMERGENCY = /\b(?:emergenc(?:y|ies)|urgent|exceptional(?:ly)?)\b/iu;

const thingsOf = ({ words, concepts }: SentenceFacts): Set<string> =>
  new Set(
    concepts
      .slice(0, SUBJECT_REACH)
      .filter((concept, at) => concept !== null && !NO_THING.test(words[at]?.lower ?? ''))
      .map((concept) => concept ?? ''),
  );
const NO_THING =
  /(?:ing|ed|ful|ous|al|ive)$|^(?:keep|kept|use|hold|have|get|take|small|large|big|little|old|new|certain|members?|tenants?|residents?|people|persons?|everyone|board|owners?|whatever|size|year|time|house|flat|consent|permission|approval|permit|licen[cs]e|without|any|may|must)$/;
