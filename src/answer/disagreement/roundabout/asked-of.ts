/** Questions for what is known of something, asked plainly: "What is known of Lind's arrest?" is a question for its date. */
import { scanWords, type Word } from '../../values/scan-words.ts';

const NOTHING_MORE = String.raw`\W*$`;
/** "What is known of", "do the sources say", "are there figures for". */
const KNOWN = `what (?:(?:is|was) (?:known|said|told)|(?:do|does|can) [^?]{1,30}? (?:know|say|tell|be said)) (?:of|about|on|for)`;
const EMBEDDED = new RegExp(
  String.raw`^(?:${KNOWN}|(?:do|does|can|could) [^?]{1,40}? (?:know|say|tell|agree)(?: me| us| on)?|is it (?:known|certain|clear)|are there [^?]{1,30}? (?:figures|numbers|records) (?:for|of|on)) ((?:when|where|how (?:many|long)|in (?:which|what) year)\s[^?]{8,300})\?*\s*$`,
  'iu',
);

/** What happens once to somebody or something. */
const EVENT =
  /^(?:birth|death|arrest|appointment|dismissal|(?:re)?admission|opening|reopening|founding|foundation|execution|election|promotion|marriage|wedding|burial|funeral|release|rehabilitation|restoration|reinstatement|expulsion|transfer|retirement|resignation|departure|arrival|return|beginning|start|end|closure|closing|completion|launch|sinking|collapse|destruction|demolition|discovery|signing|accession|entry|joining)$/;
const KNOWN_OF = new RegExp(`^${KNOWN} ([^?]{5,200})\\?*\\s*$`, 'iu');

/** What the question itself quotes as a question: "what is known of when he was born". */
export function embeddedIn(question: string): string | null {
  const asked = EMBEDDED.exec(question)?.[1];
  return asked === undefined ? null : `${asked.charAt(0).toUpperCase()}${asked.slice(1)}?`;
}

/** The date of an event of which it is asked what is known. */
export function eventKnown(question: string): string | null {
  const known = KNOWN_OF.exec(question)?.[1]?.trim();
  return known !== undefined && isEvent(scanWords(known)) ? `When was ${known}?` : null;
}

/** "Lind's second arrest", "the opening of the mill": the last noun before a preposition. */
function isEvent(words: readonly Word[]): boolean {
  const end = words.findIndex(
    ({ kind, lower }, at) => at > 0 && (kind === 'mark' || PREPOSITION.test(lower)),
  );
  const head = words[(end < 0 ? words.length : end) - 1];
  return head !== undefined && !head.capital && EVENT.test(head.lower);
}
const PREPOSITION = /^(?:of|to|from|into|in|as|by|on|at|for|with|among|after|before|during)$/;

type Rule = readonly [RegExp, (found: readonly string[]) => string];
const PEOPLE = String.raw`(\p{Ll}{3,30}[^s\P{Ll}]s|people|persons|men|women|children)`;
const AMOUNTS: readonly Rule[] = [
  // "What was the scale of the strike in heads?"
  [
    /^what (?:is|was) (?:known (?:of|about) )?the (?:scale|size|extent|magnitude) of ([^?]{3,200}) in (?:heads|people|persons|men|souls)\W*$/iu,
    ([thing]) => `How many people were in ${thing}?`,
  ],
  // "How large was the circle of persons hit by the strike?"
  [
    new RegExp(
      `^how (?:large|big|great|wide|small) (?:is|was|were) the (?:circle|number|group|body|crowd) of (?:the )?${PEOPLE} ([^?]{3,200})${NOTHING_MORE}`,
      'iu',
    ),
    ([people, rest]) => `How many ${people} were ${rest}?`,
  ],
  // "What is known of the toll the flood took", "the death toll of the flood", "civilian death toll flood Halden".
  [
    new RegExp(
      `^(?:(?:${KNOWN}|what (?:is|was)) )?(?:the )?(?:final |total |official )?(civilian )?death toll( among)?(?: of| in| from)? ([^?]{3,200})${NOTHING_MORE}`,
      'iu',
    ),
    ([civilian, among, rest]) =>
      `How many ${civilian ? 'civilians' : 'people'} died${among || ' in'} ${rest}?`,
  ],
  [
    new RegExp(
      String.raw`^(?:${KNOWN}) the toll (?!(?:road|house|gate|bridge)s?\b)(?:of |that )?([^?]{3,100}?)(?: (?:took|claimed|exacted))?((?: (?:among|in|from|on) [^?]{3,100})?)${NOTHING_MORE}`,
      'iu',
    ),
    ([cause, where]) => `How many people died in ${cause}${where}?`,
  ],
  // "What figures are there for the people carried over the lake?"
  [
    new RegExp(
      `^what (?:figures|numbers|counts|estimates) (?:are (?:there|given|known|named)|exist) (?:for|of|on) (?:the )?(?:number of )?(?:${PEOPLE}|population(?! (?:of|in|at)\\b)) ([^?]{3,200})${NOTHING_MORE}`,
      'iu',
    ),
    ([people, rest]) => `How many ${people || 'inhabitants'} were ${rest}?`,
  ],
  // "Was the number of hands dismissed above one hundred?"
  [
    new RegExp(
      `^(?:is|was) the (?:total )?(?:number|count) of (?:the )?${PEOPLE} ([^?]{3,150}?),? (?:really )?(?:above|over|below|under|(?:more|less|fewer|higher|lower|greater) than|at (?:least|most)|as (?:high|low) as|about|around|exactly) [^?]{1,60}${NOTHING_MORE}`,
      'iu',
    ),
    ([people, rest]) => `How many ${people} were ${rest}?`,
  ],
];

/** The number that a question asks for without asking how many. */
export function amountAsked(question: string): string | null {
  for (const [pattern, plain] of AMOUNTS) {
    const found = pattern.exec(question);
    if (found !== null) return plain(found.slice(1).map((part) => part ?? ''));
  }
  return null;
}
