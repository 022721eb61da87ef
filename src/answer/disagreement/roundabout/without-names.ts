/** "Was the mill founded by Weir or by Falk?", "Where was she born, in Halden or in Sund?": two names to choose from are not given, they are asked for. */

const DAY_OR_MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';
const NAME = `(?:the )?(?!${DAY_OR_MONTH}\\b)\\p{Lu}[\\p{L}'’-]+(?: (?:(?:of|the|de|von|van) )*\\p{Lu}[\\p{L}'’-]+){0,4}`;
const WHERE = '(?:in|at|near)';
const RATHER = '(?:rather |only |already |was it |is it )?';
const END = '\\s*\\?*\\s*$';

/** "A military court", "the board of the mill", "a body of the party". */
const BODY =
  "(?:an? |the )(?:\\p{L}[\\p{L}’'-]* ){0,3}?(?:agency|assembly|board|body|college|collegium|commission|committee|council|court|inquiry|jury|ministry|organ|panel|tribunal)(?: of (?:the )?\\p{L}[\\p{L}-]*(?: \\p{L}[\\p{L}-]*)?)?";

type Rule = readonly [RegExp, (found: readonly string[]) => string];
const RULES: readonly Rule[] = [
  // "Who founded it: Weir or Falk?"
  [
    new RegExp(
      `^((?:(?:In|At|By|From|To) )?(?:[Ww]ho|[Ww]hom|[Ww]here|[Ww]hich|[Ww]hat)\\b[^?:,]{8,200})(?:(?<!\\p{Lu}[\\p{L}'’-]*),|:| [–—-]) (?:${WHERE} |by |from |to )?${NAME},? or ${RATHER}(?:${WHERE} |by |from |to )?${NAME}${END}`,
      'u',
    ),
    ([asking]) => `${asking?.trim()}?`,
  ],
  // "Was it Weir or Falk who founded it?"
  [
    new RegExp(`^(?:Was|Is) it ${NAME},? or ${RATHER}${NAME},? who ([^?]{5,150})${END}`, 'u'),
    ([rest]) => `Who ${rest?.trim()}?`,
  ],
  // "Was it a court or a committee that cleared her?", "was she cleared by a court or by a committee?"
  [
    new RegExp(`^(?:Was|Is) it ${BODY},? or ${RATHER}${BODY},? (?:that|which|who) ([^?]{5,150})${END}`, 'u'),
    ([rest]) => `Which body ${rest?.trim()}?`,
  ],
  [
    new RegExp(`^(Was|Were|Is|Are) ([^?:,]{3,150}?) by ${BODY},? or ${RATHER}(?:by )?${BODY}${END}`, 'u'),
    ([verb, rest]) => `By which body ${verb?.toLowerCase()} ${rest}?`,
  ],
  [
    new RegExp(`^(Was|Were|Is|Are) ([^?:,]{3,150}?) by ${NAME},? or ${RATHER}(?:by )?${NAME}${END}`, 'u'),
    ([verb, rest]) => `By whom ${verb?.toLowerCase()} ${rest}?`,
  ],
  [
    new RegExp(
      `^(Was|Were|Is|Are|Did|Does|Had|Has|Have) ([^?:,]{3,150}?) ${WHERE} ${NAME},? or ${RATHER}${WHERE} ${NAME}${END}`,
      'u',
    ),
    ([verb, rest]) => `Where ${verb?.toLowerCase()} ${rest}?`,
  ],
];

/** "Are dogs allowed in Halden or in Sund?": that they are in the one is no answer for the other. */
const OF_BOTH = /\b(?:any\p{L}*|ever|allowed|permitted|possible|both|either|should|there)\b/iu;
/** "Who is taller, Weir or Falk?": what is told of each is true of it. */
const COMPARES =
  /\b(?:more|less|fewer|most|better|worse|best|higher|lower|cheaper|dearer|larger|bigger|smaller|longer|shorter|older|younger|taller|warmer|colder|hotter|faster|slower|easier|harder|richer|poorer|stronger|heavier|safer|difference)\b/iu;

/** The question without the names that it offers; null where it offers none. */
export function withoutNames(question: string): string | null {
  if (OF_BOTH.test(question) || COMPARES.test(question)) return null;
  for (const [pattern, plain] of RULES) {
    const found = pattern.exec(question);
    if (found !== null) return plain(found.slice(1));
  }
  return null;
}
