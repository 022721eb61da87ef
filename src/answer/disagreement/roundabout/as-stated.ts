/** A statement to be checked, without the words that ask to check it, and as it would be said without a negation. */

/** "True or false:", "Check this:", "is it true that" */
const CHECK =
  /^\s*(?:(?:true or false|right or wrong|fact[- ]check|(?:please )?(?:check|verify|confirm)(?: this| that| whether this is so)?|is (?:this|that|it) (?:true|right|correct|so))\s*[:?–—]|(?:please )?(?:check|verify|confirm) (?:that|whether|if)\s|is it (?:true|correct|right|so|certain|a fact) that\s)\s*(?=\S)/iu;
/** "Lind wasn't arrested until 1950": then he was. */
const NOT_UNTIL =
  /\b(was|were|did|had|has|have|is|are)(?:n['’]t| not)\s+([^?.;:]{2,120}?)\s+(?:until|till|before)\s+(?=(?:\p{L}+ ){0,3}\d(?![\d.,]* (?:\p{L}+s|people|men|women|children)(?!\p{L})))/iu;
/** "It was not until 1950 that Lind was arrested". */
const ONLY_THEN =
  /\bit (?:was|is) (?:not until|only in|only on) ([^?.;:,]{3,40}?) (?:that|when) ([^?]{5,200}?)(?=[,.;]|\?|$)/iu;

/** The statement, as it stands where it only says so. */
export const asStated = (question: string): string =>
  question
    .replace(CHECK, '')
    .replace(NOT_UNTIL, (_, verb: string, rest: string) => `${verb} ${rest} in `)
    .replace(ONLY_THEN, (_, date: string, rest: string) => `${rest} in ${date}`);

/** The question begins with the words that ask to check what follows. */
export const isToBeChecked = (question: string): boolean => CHECK.test(question);
