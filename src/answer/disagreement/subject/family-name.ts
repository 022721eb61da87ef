/** "What was Lind's first name?": who asks so names a family, and is answered by the fuller names of its members. */
import { compareNames } from '../../values/compare-names.ts';
import type { NameValue } from '../../values/value.ts';

const GIVEN = '(?:first|given|christian|fore)\\s?name';
/** Whose name is asked is named beside it: not "the first name of Lind's doctor". */
const ASKS = new RegExp(
  `['’]s ${GIVEN}\\s*\\?|\\b${GIVEN} of (?:the )?[\\p{L}-]+(?: (?:in|of) the \\p{L}+)?\\s*\\?|\\bby (?:his|her) ${GIVEN}\\s*\\?|(?:^|[^а-яё])(?:как звали \\p{L}+\\s*\\?|какое имя (?:носил[аи]?|было у) )`,
  'iu',
);
/** "The first name of the Lind who was mayor": there may be a Lind who was not. */
const DESCRIBES = new RegExp(`\\b${GIVEN} of the [\\p{L}-]+,? (?:who|that)\\b`, 'iu');

/** Asks for the given name of somebody whom nothing but the family name tells. */
export const asksPlainGivenName = (question: string): boolean => ASKS.test(question);

/** Asks for the given name of one of a family, who is described. */
export const asksDescribedGivenName = (question: string): boolean => DESCRIBES.test(question);

/** Asks for the given name of somebody with a family name. */
export const asksGivenName = (question: string): boolean =>
  asksPlainGivenName(question) || asksDescribedGivenName(question);

/** "A baker named Lind" is introduced, and another one than the mayor; "the mayor is called Lind" says how he is called. */
const NAMES =
  /\b(?:(?:is|was|are|were) (?:called|named|known as|given as)|(?:call|name)(?:s|ed) (?:him|her)|appear(?:s|ed)? as)\s+$/;
/** The words before `offset` say that a name follows. */
export const isNamedAt = (text: string, offset: number): boolean => NAMES.test(text.slice(0, offset));

/** The name ends with one of `names`, in whatever case: the question may ask for "Сорокина". */
export const hasFamilyName = ({ normal }: NameValue, names: readonly NameValue[]): boolean =>
  names.some(
    (name) =>
      compareNames(
        { ...normal, tokens: normal.tokens.slice(-1) },
        { ...name.normal, tokens: name.normal.tokens.slice(-1) },
      ) !== 'different',
  );
