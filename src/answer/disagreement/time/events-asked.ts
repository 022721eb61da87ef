/** "Since when, after his death, has she been a member again?": an event that only says when is not the one that is asked about. */
import { stemWord } from '../../values/stem-word.ts';
import { conceptOf } from '../concepts.ts';

const CIRCUMSTANCE =
  /(?<!\p{L})(?:after|before|following|since|until|despite|после|до)\s+(?:(?:his|her|their|its|the|его|её|ее|их|\p{Lu}[\p{L}-]{1,40}['’]s?)\s+(\p{Ll}{3,40})|(death|arrest|execution|смерти|ареста|казни)(?!\p{L}))/gu;

/** "When did the dead man get his card back?": who died is only called so. */
const CALLED =
  /(?<!\p{L})(?:the|this|that) (?:late |already )?(dead|executed|murdered|killed|arrested|condemned) (?!of\b|in\b|on\b|by\b|at\b|and\b|or\b|were\b|was\b|after\b|during\b|from\b|there\b|as\b)\p{L}+/gu;

/** The classes of events among the question's concepts; those of circumstances only where there is no other word of the question. */
export function eventsAsked(question: string, predicates: ReadonlySet<string>): Set<string> {
  const events = new Set([...predicates].filter((concept) => concept.startsWith('=')));
  const beside = new Set(
    [...question.matchAll(CIRCUMSTANCE), ...question.matchAll(CALLED)].map(([, noun, bare = '']) =>
      conceptOf(stemWord(noun ?? bare)),
    ),
  );
  return predicates.isSubsetOf(beside) ? events : events.difference(beside);
}
