/** Questions for what is known of something, asked plainly: "What is known of Lind's arrest?" is a question for its date. */
import { scanWords, type Word } from '../../values/scan-words.ts';

const NOTHING_MORE = String.raw`\W*$`;
/** "What is known of", "do the sources say", "are there figures for". */
const KNOWN = `what (?:(?:is|was) (?:known|said|told)|(?:do|does|can) [^?]{1,30}? (?:know|say|tell|be said)) (?:of|about|on|for)`;
/** "Are there differing accounts of", "do the sources differ as to", "is it disputed": of what, a question says. */
const ABOUT = '(?:of|about|over|as to|on|for|regarding|concerning)';
const DISPUTED = String.raw`(?:(?:are|is) there (?:[\p{L}-]+ ){0,3}?(?:accounts?|versions?|dates?|figures?|numbers?|records?|sources|traditions?|claims|disagreements?|disputes?|contradictions?|doubts?|uncertainty|discrepanc(?:y|ies)|debate) ${ABOUT}|(?:do|does) [^?]{1,40}? (?:differ|disagree|conflict|diverge|vary|contradict (?:each other|one another)) ${ABOUT}|is (?:it|there) (?:any )?(?:disputed|contested|debated|controversial|in (?:dispute|doubt)))`;
/** "I need to know", "I wonder", "please tell me". */
const WISHED = `(?:I (?:(?:need|want|wish|(?:would|['’]d) like|am trying) to (?:know|learn|find out|pin down|establish|work out)|wonder|(?:am|was) wondering)|(?:please )?(?:tell|remind) (?:me|us))`;
const EMBEDDED = new RegExp(
  String.raw`^(?:${KNOWN}|${DISPUTED}|${WISHED}|(?:do|does|can|could) [^?]{1,40}? (?:know|say|tell|agree)(?: me| us| on)?|is it (?:known|certain|clear)) ((?:when|where|who|how (?:many|long)|(?:in |on |since |until )?(?:which|what) (?:year|day|date|month))\s[^?]{8,300}?)[?.]*\s*$`,
  'iu',
);

/** What happens once to somebody or something. */
const EVENT =
  /^(?:birth|death|arrest|appointment|dismissal|(?:re)?admission|opening|reopening|founding|foundation|execution|election|promotion|marriage|wedding|burial|funeral|release|rehabilitation|restoration|reinstatement|expulsion|transfer|retirement|resignation|departure|arrival|return|beginning|start|end|closure|closing|completion|launch|sinking|collapse|destruction|demolition|discovery|signing|accession|entry|joining)$/;
const KNOWN_OF = new RegExp(`^${KNOWN} ([^?]{5,200})\\?*\\s*$`, 'iu');

const EMBEDDED_WHETHER = new RegExp(String.raw`^${WISHED} (?:whether|if) ([^?]{8,300}?)[?.]*\s*$`, 'iu');

/** What the question itself quotes as a question: "what is known of when he was born", "I wonder whether he left in 1905". */
export function embeddedIn(question: string): string | null {
  const asked = EMBEDDED.exec(question)?.[1];
  if (asked !== undefined) return `${asked.charAt(0).toUpperCase()}${asked.slice(1)}?`;
  const whether = EMBEDDED_WHETHER.exec(question)?.[1];
  return whether === undefined ? null : `Is it true that ${whether}?`;
}

/** "End of Lind's term, second secretary": a search for the date of what stands first. */
const HEADED = /^(?:the )?(?:(?:date|year) of (?:the )?)?(?:start|beginning|end|close) of [^?]{5,150}$/iu;
/** Of whom or what, a name says; "start of pregnancy symptoms" and "start of the marathon route map" ask for no date. */
const HAS_NAME = /^\P{L}*\p{L}+ [^?]*\p{Lu}/u;
const IS_OTHER_SEARCH =
  /\b(?:symptoms?|options?|map|address|prices?|predictions?|meaning|definition|lyrics|summary|review|explained|causes?|reasons?|list|examples?)\W*$/iu;
/** "Was the Weir of the mill called Adam or Karl?" */
const CALLED =
  /^(?:[Ww]as|[Ii]s) (?:the )?(\p{Lu}[\p{L}-]+)(?: (?:of|in|at|from|who) [^?,]{1,100}) (?:called|named) \p{Lu}\p{Ll}+ or \p{Lu}\p{Ll}+\?*\s*$/u;

/** The given name of somebody of whom two are offered. */
export function givenNameAsked(question: string): string | null {
  const called = CALLED.exec(question);
  return called === null ? null : `What was the first name of ${called[1] ?? ''}?`;
}

/** The date of an event of which it is asked what is known. */
export function eventKnown(question: string): string | null {
  if (HEADED.test(question) && HAS_NAME.test(question) && !IS_OTHER_SEARCH.test(question))
    return `When was ${question.charAt(0).toLowerCase()}${question.slice(1)}?`;
  const known = KNOWN_OF.exec(question)?.[1]?.trim();
  // "What does the policy say about dismissal?" asks for its rules.
  const isOne = known !== undefined && OF_ONE.test(known) && !OF_RULES.test(question);
  return isOne && isEvent(scanWords(known)) ? `When was ${known}?` : null;
}

/** Somebody's, or the one that is meant: "his death", "the opening of the mill"; "the death of cells" is of many. */
const OF_ONE = /^(?:the|this|that|his|her|its|their|our|my)\b(?! \p{L}+ of \p{Ll}+s\W*$)|['’]s?\b|\p{Lu}/u;
const OF_RULES =
  /\b(?:policy|policies|laws?|rules?|regulations?|contract|agreement|statutes?|constitution|treaty|hand ?book|manual|guide|code|terms|bible|koran|quran|torah|act)\b[^?]* (?:say|tell)\b/iu;

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
/** Their total is an amount. */
const MONEY =
  '(?:expenses|costs|payments|fees|sales|taxes|damages|savings|wages|debts|earnings|profits|assets|funds|grants|donations|fines|loans|revenues|imports|exports|claims)';
const PEOPLE = String.raw`(\p{L}{3,30}[a-rt-z]s|people|persons|men|women|children)`;
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
      `^(?:(?:${KNOWN}|what (?:is|was)) )?(?:the )?(?:final |total |official )?(civilian )?death toll(?! (?:rises?|rose|climbs?|reach(?:es|ed)?|meaning|definition)\\b)( among)?(?: of| in| from)? ([^?]{3,200})${NOTHING_MORE}`,
      'iu',
    ),
    ([civilian, among, rest]) =>
      `How many ${civilian ? 'civilians' : 'people'} died${among || ' in'} ${rest}?`,
  ],
  [
    new RegExp(
      String.raw`^(?:${KNOWN}) the toll (?![^?]* on (?:the|his|her|its|their|\p{Ll}+s?\b))(?!(?:road|house|gate|bridge)s?\b)(?:of |that )?([^?]{3,100}?)(?: (?:took|claimed|exacted))?((?: (?:among|in|from) [^?]{3,100})?)${NOTHING_MORE}`,
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
  // "What is the total of people moved over the lake?", "give me the number of victims of the fire".
  [
    new RegExp(
      `^(?:(?:what (?:is|was)|what['’]s|(?:please )?(?:give|tell) me|(?:please )?state) )the (?:(?:total|overall|exact|final) (?:(?:number|count) )?|(?:number|count) )of (?:the )?(?!${MONEY}\\b)${PEOPLE} ([^?]{3,200}?)[?.]*\\s*$`,
      'iu',
    ),
    ([people, rest = '']) =>
      PREPOSITION.test(rest.split(' ', 1)[0] ?? '')
        ? `How many ${people} ${rest} were there?`
        : `How many ${people} were ${rest}?`,
  ],
  // "What prison term did the court impose?", "what was her prison sentence?"
  [
    /^(?:what|which) ((?:prison|jail) (?:term|sentence)) ((?:did|was|were|had|has) (?!the (?:longest|shortest|highest|lowest)\b)[^?]{3,200})\W*$/iu,
    ([term, rest]) => `How long a ${term} ${rest}?`,
  ],
  [
    /^what (?:is|was) ((?!an? |the (?:\p{Ll}+ )*(?:meaning|difference|purpose|definition|reason|cause|point|length)\b)[^?]{2,100} (?:(?:prison|jail) (?:term|sentence)|term (?:of imprisonment|in prison)))\W*$/iu,
    ([term]) => `How long was ${term}?`,
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
