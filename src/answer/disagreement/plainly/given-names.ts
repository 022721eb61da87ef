/** "What was Lind's first name?": a family name that sentences give to two people, or to one by two names. */
import { compareValues } from '../../values/compare-values.ts';
import { isKinWord } from '../../values/kin-words.ts';
import { foldNameWord } from '../../values/transliterate.ts';
import type { NameValue } from '../../values/value.ts';
import { type Asked, readAsked } from '../asked.ts';
import type { PairInput } from '../candidate-pairs.ts';
import type { Found, Side } from '../found.ts';
import { readFacts, type SentenceFacts } from '../sentence-facts.ts';
import {
  asksDescribedGivenName,
  asksPlainGivenName,
  eitherGivenName,
  hasFamilyName,
  isNamedAt,
} from '../subject/family-name.ts';

interface FullName {
  readonly value: NameValue;
  readonly side: Side;
}

/** The best sentence for each given name; no trained model needs to tell that two of them differ. */
export function differingGivenNames({ question, expected, sentences }: PairInput): Found[] {
  const isDescribed = asksDescribedGivenName(question);
  const either = eitherGivenName(question).map(foldNameWord);
  if (!isDescribed && !asksPlainGivenName(question) && either.length === 0) return [];
  const [asked] = readAsked(question, expected);
  if (asked === undefined) return [];
  const names = sentences
    .map(readFacts)
    .flatMap((facts) =>
      fullNamesIn(facts, asked).filter(({ value, side }) =>
        either.length > 0
          ? either.includes(value.normal.tokens[0] ?? '')
          : !isDescribed || isNamedAt(facts.text, side.start),
      ),
    );
  const different = names.filter(
    ({ value }, at) => !names.slice(0, at).some((other) => compareValues(other.value, value) !== 'different'),
  );
  return different.length > 1 ? [{ about: 'name', sides: different.map(({ side }) => side) }] : [];
}

/** Names of people that end with one that the question has; a relative's is another person's, and initials tell no name. */
function fullNamesIn({ stated, conceptSet, index }: SentenceFacts, asked: Asked): FullName[] {
  if ([...conceptSet].some(isKinWord)) return [];
  return stated.flatMap(({ value }) => {
    if (value.kind !== 'name' || value.normal.role !== 'person') return [];
    const { tokens } = value.normal;
    const [first = ''] = tokens;
    const hasGivenName = tokens.length > 1 && first.length > 1 && !NO_NAME.test(first);
    if (!hasGivenName || !hasFamilyName(value, asked.names)) return [];
    return [{ value, side: { sentence: index, start: value.start, end: value.end } }];
  });
}

/** With a capital before a family name they are no given name. */
const NO_NAME = /^(?:\p{L}+ing|\p{L}+ish|elder|little|nurse|old|poor|young|younger)$/u;
