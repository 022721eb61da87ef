/** "What was Lind's first name?": a family name that sentences give to two people, or to one by two names. */
import { compareValues } from '../values/compare-values.ts';
import { isKinWord } from '../values/kin-words.ts';
import type { NameValue } from '../values/value.ts';
import { readAsked } from './asked.ts';
import type { PairInput } from './candidate-pairs.ts';
import type { Found, Side } from './found.ts';
import { readFacts, type SentenceFacts } from './sentence-facts.ts';

const ASKS =
  /\b(?:first|given|christian) names?\b|\bforenames?\b|(?:^|[^а-яё])(?:имя|по имени|как звали)(?![а-яё])/iu;

interface FullName {
  readonly value: NameValue;
  readonly side: Side;
}

/** The best sentence for each given name; no trained model needs to tell that two of them differ. */
export function differingGivenNames({ question, expected, sentences }: PairInput): Found[] {
  const [asked] = readAsked(question, expected);
  if (asked === undefined || !ASKS.test(question)) return [];
  const names = sentences.map(readFacts).flatMap((facts) => fullNamesIn(facts, asked.nameTokens));
  const different = names.filter(
    ({ value }, at) => !names.slice(0, at).some((other) => compareValues(other.value, value) !== 'different'),
  );
  return different.length > 1 ? [{ about: 'name', sides: different.map(({ side }) => side) }] : [];
}

/** Names that end with one that the question has; a relative's is another person's, and initials tell no name. */
function fullNamesIn({ stated, conceptSet, index }: SentenceFacts, asked: ReadonlySet<string>): FullName[] {
  if ([...conceptSet].some(isKinWord)) return [];
  return stated.flatMap(({ value }) => {
    if (value.kind !== 'name' || value.normal.role === 'organization') return [];
    const { tokens } = value.normal;
    const isFull = tokens.length > 1 && tokens[0] !== undefined && tokens[0].length > 1;
    if (!isFull || !asked.has(tokens.at(-1) ?? '')) return [];
    return [{ value, side: { sentence: index, start: value.start, end: value.end } }];
  });
}
