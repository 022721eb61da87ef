/** Questions for a cause in other words than "why": "what sank it?", "how did the fire start?", "of what did he die?". */

const WHY = /^\s*(?:why|почему|отчего|warum|pourquoi)(?!\p{L})|\bhow come\b/iu;
const CAUSE = /\b(?:caused?|causes of|reasons? (?:for|why|of)|die[ds]? of|of what (?:illness|disease))\b/i;
/** "For what merit was she given the medal?", "what merit earned him the order?" */
const MERIT = 'merits?|services?|achievements?|deeds?|feats?|contributions?|accomplishments?';
const FOR_WHAT = new RegExp(
  `\\bfor (?:what|which) (?:(?:\\p{Ll}+ )?(?:${MERIT})|crimes?|offen[cs]es?|reasons?)\\b|^\\s*(?:[^?,]{1,100}, )?(?:what|which) (?:\\p{Ll}+ )?(?:${MERIT}) (?:earned|brought)\\b|^\\s*for what (?:did|was|were|had)\\b[^?]*\\b(?:awards?|awarded|medals?|orders?|prizes?|decorat\\p{Ll}+|honou?red|rewarded|fined|punished|condemned|dismissed|arrested|executed|sentenced|convicted|earn|receive|get)\\b`,
  'iu',
);
const DID_IT =
  'made|started|led|set|brought|ruined|destroyed|triggered|sank|killed|ignited|prompted|tore|broke|burst|stopped|interrupted|delayed|wrecked|flooded|damaged|blocked|forced|drove|prevented|halted';
const WHAT_DID_IT = new RegExp(
  `\\b[Ww]hat (?:${DID_IT}|la?y behind|lies behind) (?:to |off |about |down )?(?:the|it|him|her|them|his|their|its|\\p{Lu})`,
  'u',
);
const WAY = '(?:how|(?:in|by) (?:what|which) (?:ways?|manner|means|method))';
/** The verb ends the question, or only a time or a place follows. */
const END = '(?=\\s*(?:\\?|$|(?:in|on|at|during)\\b[^?]*\\??$))';
const HOW_IT_BEGAN = new RegExp(
  `^\\s*${WAY} (?:did|had)\\b.*\\b(?:fire|blaze|war|outbreak|strike|riot|flood|accident|explosion|epidemic)\\b.*\\b(?:start|begin|began|break out)${END}`,
  'i',
);
const HOW_IT_ENDED = new RegExp(
  `^\\s*${WAY} (?:did|was|were|had)\\b.*\\b(?:die|meet (?:his|her|its|their) (?:death|end)|los[et] (?:his|her|their) li(?:fe|ves)|sink|burn down|destroyed|killed|sunk|perish)${END}`,
  'i',
);
const RUSSIAN =
  /(?:^|[^а-яё])(?:причин\S+|из-за чего|что (?:вызвало|погубило|подожгло|разрушило)|от чего (?:умер|погиб|скончал)|как (?:погиб|умер|утонул|затонул)(?:ла|ли|а|и|о)?(?![а-яё]))/iu;

/** "How did the thieves get in?", "how were the maps saved?": the way is told by a whole sentence, as a cause is. */
const HOW_IT_WENT = new RegExp(
  `^\\s*${WAY} (?:did|was|were|had)\\b.*\\b(?:get (?:in|into|out|away|back)|(?:get|got|bring|brought|lead|led|take|taken|carry|carried|move|moved)\\b[^?]{0,60} (?:(?:in)?to safety|out of|across|over)|escaped?|enter|break (?:in|into|out)|saved?|rescued?|alerted|warned|survive|crossed?|reach(?:ed)?|find out|found out|learn(?:ed|t)?)\\b|^\\s*${WAY} (?:was|were)\\b.*\\b(?:caught|stolen|lost)${END}`,
  'i',
);
/** "How was the parcel sent?", "how is ash disposed of?": what is done with something, which many verbs may tell. */
const HOW_IT_IS_HANDLED = new RegExp(
  `^\\s*${WAY} (?:is|are|was|were)\\b.*\\b(?:delivered|sent|served|handed over|transported|smuggled|conveyed|shipped|disposed of|got(?:ten)? rid of)\\b`,
  'i',
);

const patterns = [
  WHY,
  FOR_WHAT,
  CAUSE,
  WHAT_DID_IT,
  HOW_IT_BEGAN,
  HOW_IT_ENDED,
  HOW_IT_WENT,
  HOW_IT_IS_HANDLED,
  RUSSIAN,
];

/** "How did they get in", "what broke it": most of what is told of that is neither a cause nor a means. */
export function meansAsked(question: string): 'how' | 'what' | 'handled' | null {
  if ([WHY, FOR_WHAT, CAUSE, HOW_IT_BEGAN, HOW_IT_ENDED].some((pattern) => pattern.test(question)))
    return null;
  if (HOW_IT_WENT.test(question)) return 'how';
  if (HOW_IT_IS_HANDLED.test(question)) return 'handled';
  return WHAT_DID_IT.test(question) ? 'what' : null;
}

const VEHICLE =
  '(?:aeroplane|aircraft|airship|ambulance|balloon|barge|bicycle|bike|boat|bus|canoe|car|cart|coach|dinghy|ferry|helicopter|launch|lifeboat|lorry|minibus|plane|raft|rowing boat|ship|sledge|sleigh|steamer|tram|train|truck|van|vessel|wagon|yacht)s?';
const TRAVELS = `on (?:foot|horseback|skis)|(?:in|on|aboard|from) (?:an?|the|his|her|its|their|two|three|several)(?: [\\p{L}'’-]+){0,3} ${VEHICLE}`;
const WITH =
  'by(?! (?:\\d{3,4}\\b|then|the time|night|day|now))|through|with|via|using|thanks to|by means of|от|из-за|через|с помощью';
const BY_ROAD = new RegExp(`(?<!\\p{L})(?:${TRAVELS})(?!\\p{L})`, 'iu');
const MEANS = new RegExp(`(?<!\\p{L})(?:${WITH}|${TRAVELS})(?!\\p{L})`, 'iu');
const DOES_IT = new RegExp(
  `(?<!\\p{L})(?:${DID_IT}|washed|swept|carried|burst|struck|hit|tore|pulled|caught|woke|gave way)(?!\\p{L})`,
  'iu',
);
const HANDLES =
  /(?<!\p{L})(?:posted|mailed|e-?mailed|faxed|pushed|slipped|handed|left|thrown|tipped|dumped|shredded|burn(?:ed|t)|incinerated|melted|crushed|sold|given|donated|recycled|returned|collected|buried|wiped|pulped)(?!\p{L})/iu;
/** The sentence says by what or with what it came about. */
export const tellsMeans = (text: string): boolean => MEANS.test(text);
/** The sentence says how somebody went, or was brought. */
export const tellsTravel = (text: string): boolean => BY_ROAD.test(text);
/** The sentence has a verb of doing it. */
export const tellsDeed = (text: string): boolean => DOES_IT.test(text);
/** The sentence has a verb of what is done with letters, goods or waste. */
export const tellsHandling = (text: string): boolean => HANDLES.test(text);

export const asksCause = (question: string): boolean => patterns.some((pattern) => pattern.test(question));

/** A death, or that something fell, burned, sank …: it is told by verbs of its own, with no word for causes. */
export type Harm = 'death' | 'ruin';
const HARMS: readonly (readonly [Harm, asks: RegExp, tells: RegExp])[] = [
  [
    'death',
    /\b(?:die[ds]?|death|killed|perish(?:ed)?|drown(?:ed)?|end (?:his|her|their) (?:life|days)|life end)\b/i,
    /\b(?:died (?:of|from|when)|killed|drowned|shot|hanged|stabbed|strangled|poisoned|murdered|beat(?:en)? (?:him |her |them )?to death|threw (?:him|her)self|jumped|fell (?:from|off|down|into|under|overboard)|heart (?:attack|(?:had )?(?:fail(?:ed|ure)|stopped|give[ns]? out|gave out))|stroke|(?:his|her) own life|froze|starved|suffocated)\b/i,
  ],
  [
    'ruin',
    /\b(?:destroyed|destruction|loss of|sink|sank|sunk|sinking|collapsed?|failure|burn(?:ed|t)? down|blaze|fire|explosion|wreck(?:ed)?|crash(?:ed)?|burst|accident|disaster|outage)\b/i,
    /\b(?:blew (?:it |them )?up|blown up|bomb(?:s|ed)?|torpedo(?:es|ed)?|overtopped|overloaded|capsized|squall|struck|rammed|collided|collision|ran aground|gave way|burst|(?:washed|swept) away|knocked over|set (?:(?:\w+ ){1,4})?(?:alight|on fire)|set fire to|caught fire|lightning|leak(?:ed|ing|y)?|erosion|eroded|rusted|cracked|short[- ]circuit|overheated|exploded|sparks?)\b/i,
  ],
];
/** What came about, where a question asks how or why somebody died or something was lost. */
export const harmAsked = (question: string): Harm | null =>
  asksCause(question) ? (HARMS.find(([, asks]) => asks.test(question))?.[0] ?? null) : null;
/** The sentence tells how one dies, or how a thing is lost. */
export const tellsHarm = (text: string, harm: Harm): boolean =>
  HARMS.some(([kind, , tells]) => kind === harm && tells.test(text));
