/** "Since when, after his death, has she been a member again?": an event that only says when is not the one that is asked about. */
import { ENGLISH_MONTHS } from '../../values/month-names.ts';
import { stemWord } from '../../values/stem-word.ts';
import { conceptOf } from '../concepts.ts';

const CIRCUMSTANCE =
  /(?<!\p{L})(?:after|before|following|since|until|despite|после|до)\s+(?:(?:his|her|their|its|the|его|её|ее|их)|\p{Lu}[\p{L}-]{1,40}['’]s?)\s+(\p{Ll}{3,40})/gu;

/** "After death", "before arrest": nobody's in so many words. */
const BARE =
  /(?<!\p{L})(?:after|before|until|после|до)\s+(death|arrest|birth|marriage|execution|смерти|ареста|рождения|казни)(?=\s*[,?.;)]|\s+\p{Ll}+(?:ed|d)\b|$)/giu;

/** "When did the dead man get his card back?", "the present hall": who died is only called so, and nothing is given. */
const CALLED =
  /(?<!\p{L})(?:the|this|that) (?:late |already )?(dead|executed|murdered|killed|arrested|condemned|present) (?!of\b|in\b|on\b|by\b|at\b|and\b|or\b|were\b|was\b|after\b|during\b|from\b|there\b|as\b)\p{L}+/gu;

/** The classes of events among the question's concepts; those of circumstances only where there is no other word of the question. */
export function eventsAsked(question: string, predicates: ReadonlySet<string>): Set<string> {
  const events = new Set([...predicates].filter((concept) => concept.startsWith('=')));
  const beside = new Set(
    [CIRCUMSTANCE, BARE, CALLED].flatMap((pattern) =>
      [...question.matchAll(pattern)].map(([, noun = '']) => conceptOf(stemWord(noun))),
    ),
  );
  return predicates.isSubsetOf(beside) ? events : events.difference(beside);
}

const PART_OF_TIME = new RegExp(
  String.raw`(?<!\p{L})(?:the|very) (beginning|start|end) of (?:the )?(?:(?:\d{4}s?|year|month|week|decade|century|\d{1,2}(?:th|st|nd|rd) century)(?!\p{L})|(?:${ENGLISH_MONTHS}|spring|summer|autumn|winter)(?!\p{L}))`,
  'giu',
);
/** "By the beginning of 1943": nothing begins there but the year. */
export const partsOfTime = (question: string): string[] =>
  [...question.matchAll(PART_OF_TIME)].map(([, noun = '']) => conceptOf(stemWord(noun.toLowerCase())));
