/** "What was Lind's first name?": a family name that sentences give to two people, or to one by two names. */
import { compareNames } from '../values/compare-names.ts';
import { compareValues } from '../values/compare-values.ts';
import { isKinWord } from '../values/kin-words.ts';
import type { NameValue } from '../values/value.ts';
import { type Asked, readAsked } from './asked.ts';
import type { PairInput } from './candidate-pairs.ts';
import type { Found, Side } from './found.ts';
import { readFacts, type SentenceFacts } from './sentence-facts.ts';

/** Whose name is asked is named beside it: not "the first name of Lind's doctor". */
const ASKS =
  /['’]s (?:first|given|christian|fore)\s?name\s*\?|\b(?:first|given|christian|fore)\s?name of (?:the )?\p{Lu}[\p{L}-]+(?: (?:in|of) the \p{Ll}+)?\s*\?|\bby (?:his|her) (?:first|given|christian) name\s*\?|(?:^|[^а-яё])(?:как звали \p{Lu}\p{L}+\s*\?|какое имя (?:носил[аи]?|было у) )/iu;

interface FullName {
  readonly value: NameValue;
  readonly side: Side;
}

/** The best sentence for each given name; no trained model needs to tell that two of them differ. */
export function differingGivenNames({ question, expected, sentences }: PairInput): Found[] {
  if (!ASKS.test(question)) return [];
  const [asked] = readAsked(question, expected);
  if (asked === undefined) return [];
  const names = sentences.map(readFacts).flatMap((facts) => fullNamesIn(facts, asked));
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
    if (!hasGivenName || !isFamilyName(value, asked)) return [];
    return [{ value, side: { sentence: index, start: value.start, end: value.end } }];
  });
}

/** With a capital before a family name they are no given name. */
const NO_NAME = /^(?:\p{L}+ing|\p{L}+ish|elder|little|nurse|old|poor|young|younger)$/u;

/** In whatever case: the question may ask for "Сорокина". */
const isFamilyName = ({ normal }: NameValue, { names }: Asked): boolean =>
  names.some(
    (name) =>
      compareNames(
        { ...normal, tokens: normal.tokens.slice(-1) },
        { ...name.normal, tokens: name.normal.tokens.slice(-1) },
      ) !== 'different',
  );
