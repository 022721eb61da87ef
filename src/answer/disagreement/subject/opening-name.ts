/** A name that opens a sentence is mostly its subject; not one of those who report, who own what is asked about, or that name the event. */
import { isReportingVerb } from '../../values/reporting-verbs.ts';
import { stemWord } from '../../values/stem-word.ts';
import type { NameValue, Value } from '../../values/value.ts';
import type { Asked } from '../asked.ts';
import { isConceptOfQuestion } from '../asked-concepts.ts';
import { conceptOf } from '../concepts.ts';
import type { SentenceFacts } from '../sentence-facts.ts';

/** The name at the beginning is not of whom or what the sentence tells. */
export const isNoSubject = (facts: SentenceFacts, name: NameValue, value: Value, asked: Asked): boolean =>
  isReporter(facts, name) ||
  hasColonBetween(facts, name, value) ||
  isOwnerOfAsked(facts, name, asked) ||
  isOfEvent(facts, name, asked);

const REPORT_FOLLOWS = /^(?:that|:|"|“|«|how)$/;
/** "Officer Grund counted 600 people". */
const COUNTS = /^(?:counted|estimated|reckoned|measured|numbered|насчитал[аи]?)$/;
/** "Mrs Henning reported that …": whoever tells it is not whom it is told of. */
function isReporter({ words }: SentenceFacts, name: NameValue): boolean {
  const next = words.findIndex((word) => word.start >= name.end);
  if (next >= 0 && words.slice(next, next + 2).some(({ lower }) => COUNTS.test(lower))) return true;
  const verb = words.slice(next, next + 2).findIndex(({ lower }) => isReportingVerb(lower));
  if (next < 0 || verb < 0) return false;
  return words.slice(next + verb + 1, next + verb + 5).some(({ lower }) => REPORT_FOLLOWS.test(lower));
}

/** "Dr Lind corrected the plate: it was cast in 1856", "Officer Grund counted 600": what is told stands behind the colon. */
const hasColonBetween = ({ text }: SentenceFacts, name: NameValue, value: Value): boolean =>
  value.kind !== 'claim' && /:\s/.test(text.slice(name.end, value.start));

/** "According to the doctor, Ada Pell, death had come …", "the pathologist, Leo Quist, put the death at …". */
export const isSource = ({ text }: SentenceFacts, { start, end }: NameValue): boolean =>
  ACCORDING.test(text.slice(Math.max(0, start - SOURCE_REACH), start)) ||
  ESTIMATES.test(text.slice(end, end + SOURCE_REACH));
const SOURCE_REACH = 60;
const ACCORDING = /(?<!\p{L})according to (?:[^,;.]{1,40}, )?$/iu;
const ESTIMATES =
  /^,? (?:placed|places|put|puts|dated|dates|timed|estimated|estimates|reckoned) (?:the|his|her|their) (?:time of )?(?:birth|death|arrest|marriage|execution)(?!\p{L})/iu;

/** "Holt's diary dates it to 1910": what tells of it is not what it is told of. */
const TELLS = new Set(
  'account biography book chronicle count diary entry history journal letter list map memoir note paper record report sketch study'
    .split(' ')
    .map((word) => conceptOf(stemWord(word))),
);
const OWNED_REACH = 3;
/** "Ada Weir's mill, which opened in 1996", where the mill is asked about; not "Otto Holt's friend died". */
function isOwnerOfAsked(
  { text, words, concepts, verbs }: SentenceFacts,
  { end, text: name }: NameValue,
  asked: Asked,
): boolean {
  if (!/^['’]s?\s/.test(text.slice(end)) && !/['’]s$/.test(name)) return false;
  const from = words.findIndex(({ start }) => start > end);
  // The owned noun and what stands before it, up to the verb.
  const verb = verbs.findIndex((is, at) => is && at > from);
  const next = verb < 0 ? from + OWNED_REACH : Math.min(verb, from + OWNED_REACH);
  return concepts
    .slice(from, next)
    .some((one) => one !== null && (isConceptOfQuestion(one, asked) || TELLS.has(one)));
}

/** "Approval" and "approved" have other stems. */
const rootLength = 5;
export const isOfOneRoot = (a: string, b: string): boolean =>
  a.length >= rootLength && a.slice(0, rootLength) === b.slice(0, rootLength);

/** The day is kept, not the event. */
const KEEPS = /\b(?:kept|celebrat\p{L}+|observed|marked|held|instituted|introduced|made a holiday)\b/iu;
const KEEPS_REACH = 40;
/** "Independence Day" is no other subject where it is asked about independence; "Independence Square" is, and so is a day that is kept. */
function isOfEvent({ text }: SentenceFacts, { normal, end }: NameValue, { predicates }: Asked): boolean {
  const isEvent = (token: string) => [...predicates].some((one) => isOfOneRoot(one, token));
  const last = normal.tokens.at(-1) ?? '';
  return (
    normal.tokens.some(isEvent) &&
    (isEvent(last) || last === 'day') &&
    !KEEPS.test(text.slice(end, end + KEEPS_REACH))
  );
}
