/** "What was Lind's first name?": who asks so names a family, and is answered by the fuller names of its members. */
import { compareNames } from '../../values/compare-names.ts';
import type { NameValue } from '../../values/value.ts';

const GIVEN = '(?:[Ff]irst|[Gg]iven|[Cc]hristian|[Ff]ore)\\s?name';
const FAMILY = '\\p{Lu}[\\p{L}-]+';
/** Whose name is asked is named beside it: not "the first name of Lind's doctor". */
const ASKS = [
  `['’]s ${GIVEN}\\s*\\?`,
  `\\b${GIVEN} of (?:the )?[\\p{L}-]+(?: (?:at|from|in|of) (?:the )?[\\p{L}-]+(?: [\\p{L}-]+)?)?\\s*\\?`,
  // "The forename of the Halden mayor Lind", "which given name did Lind have"
  `\\b${GIVEN} of the (?:[\\p{L}-]+ ){1,4}${FAMILY}(?![\\p{L}'’])`,
  `\\b(?:which|what) ${GIVEN}\\b[^?]{1,30} ${FAMILY}(?![\\p{L}'’])`,
  `^${FAMILY}(?:['’]s)?,? ${GIVEN}(?!\\p{L})`,
  `\\bby (?:his|her) ${GIVEN}\\s*\\?`,
  // "The first name of Lind, the mayor of Halden": an apposition says who that is, and not whose doctor's name is asked.
  `\\b${GIVEN} of ${FAMILY}, (?!whose\\b)`,
  // "Two first names for Lind", "is that the right first name?"
  `\\b(?:two|both|several|various|different|differing|conflicting|rival) ${GIVEN}s (?:for|of|given to) (?:the )?(?:[\\p{L}-]+ ){0,4}${FAMILY}(?![\\p{L}'’])`,
  `\\b(?:right|correct) ${GIVEN}(?:\\s*\\?| (?:for|of) (?:the )?(?:[\\p{Ll}-]+ ){0,3}${FAMILY}(?![\\p{L}'’]))`,
  '(?:^|[^а-яё])(?:[Кк]ак звали [\\p{L}]+(?:\\s*\\?|, )|[Кк]акое имя (?:носил[аи]?|было у) )',
].map((pattern) => new RegExp(pattern, 'u'));
/** "Was the mayor called Ivan Lind?": whether he was is asked of the name. */
const CALLED = new RegExp(
  `^\\s*(?:[Ii]s|[Ww]as) [^?]+ (?:called|named) ${FAMILY}(?: ${FAMILY})?\\s*\\?*$`,
  'u',
);
/** "The first name of the Lind who was mayor", "of the Lind shot in 1919": there may be a Lind who was not. */
const DESCRIBES = new RegExp(
  `\\b${GIVEN} of the (?:[\\p{L}-]+,? (?:who|that)\\b|${FAMILY},? (?:\\p{Ll}+ed|shot|hanged|slain|known|born)\\b)`,
  'u',
);
/** "Lind: Ivan or Pavel?", "was he an Ivan or a Pavel?", "was his name Ivan or Pavel?": not "Ivan or Pavel Lind", who may be two. */
const EITHER = new RegExp(
  `(?:^(?!(?:[Ww]ho|[Ww]hom|[Ww]hose) (?!(?:is|was) ${FAMILY}:))[^?:]{0,100}?(?<![\\p{L}-])${FAMILY}\\s?[:–—-] |^[Кк]ак звали ${FAMILY}\\P{L}(?:[^?:]{0,100}\\P{L} )?|\\b(?:called|named|${GIVEN}|name)(?: really| actually)?,? |\\ban? )(${FAMILY}) (?:or|или) (?:an? |rather )?(${FAMILY})\\s*\\?*\\s*$`,
  'u',
);

/** Asks for the given name of somebody whom nothing but the family name tells. */
export const asksPlainGivenName = (question: string): boolean =>
  CALLED.test(question) || ASKS.some((pattern) => pattern.test(question));

/** Asks for the given name of one of a family, who is described. */
export const asksDescribedGivenName = (question: string): boolean => DESCRIBES.test(question);

/** The two names between which a question for a given name leaves the choice. */
export function eitherGivenName(question: string): readonly string[] {
  const [, ...names] = EITHER.exec(question) ?? [];
  return names.map((name) => name.toLowerCase());
}

/** Asks for the given name of somebody with a family name. */
export const asksGivenName = (question: string): boolean =>
  asksPlainGivenName(question) || asksDescribedGivenName(question);

/** "A baker named Lind" is introduced, and another one than the mayor; "the mayor is called Lind" says how he is called. */
const NAMES =
  /\b(?:(?:is|was|are|were) (?:called|named|known as|given as)|(?:call|name)(?:s|ed) (?:him|her)|appear(?:s|ed)? as)\s+$/;
/** The words before `offset` say that a name follows. */
export const isNamedAt = (text: string, offset: number): boolean => NAMES.test(text.slice(0, offset));

/** The name ends with one of `names`, in whatever case: the question may ask for "Сорокина"; a body or a town is none of the family. */
export const hasFamilyName = ({ normal }: NameValue, names: readonly NameValue[]): boolean =>
  names.some((name) => {
    const compared = compareNames(
      { ...normal, tokens: normal.tokens.slice(-1) },
      { ...name.normal, tokens: name.normal.tokens.slice(-1) },
    );
    return compared === 'equal' || compared === 'compatible';
  });
