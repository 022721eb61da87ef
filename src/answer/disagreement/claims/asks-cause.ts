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
/** The verb ends the question, or only a time or a place follows. */
const END = '(?=\\s*(?:\\?|$|(?:in|on|at|during)\\b[^?]*\\??$))';
const HOW_IT_BEGAN = new RegExp(
  `^\\s*(?:how|in what way) (?:did|had)\\b.*\\b(?:fire|blaze|war|outbreak|strike|riot|flood|accident|explosion|epidemic)\\b.*\\b(?:start|begin|began|break out)${END}`,
  'i',
);
const HOW_IT_ENDED = new RegExp(
  `^\\s*(?:how|in what way) (?:did|was|were|had)\\b.*\\b(?:die|meet (?:his|her|its|their) (?:death|end)|los[et] (?:his|her|their) li(?:fe|ves)|sink|burn down|destroyed|killed|sunk|perish)${END}`,
  'i',
);
const RUSSIAN =
  /(?:^|[^а-яё])(?:причин\S+|из-за чего|что (?:вызвало|погубило|подожгло|разрушило)|от чего (?:умер|погиб|скончал)|как (?:погиб|умер|утонул|затонул)(?:ла|ли|а|и|о)?(?![а-яё]))/iu;

/** "How did the thieves get in?", "how were the maps saved?": the way is told by a whole sentence, as a cause is. */
const HOW_IT_WENT = new RegExp(
  `^\\s*(?:how|in what way) (?:did|was|were|had)\\b.*\\b(?:get (?:in|into|out|away|back)|escaped?|enter|break (?:in|into|out)|saved?|rescued?|alerted|warned|survive|crossed?|reach(?:ed)?|find out|found out|learn(?:ed|t)?)\\b|^\\s*how (?:was|were)\\b.*\\b(?:caught|stolen|lost)${END}`,
  'i',
);

const patterns = [WHY, FOR_WHAT, CAUSE, WHAT_DID_IT, HOW_IT_BEGAN, HOW_IT_ENDED, HOW_IT_WENT, RUSSIAN];

/** "How did they get in", "what broke it": most of what is told of that is neither a cause nor a means. */
export function meansAsked(question: string): 'how' | 'what' | null {
  if ([WHY, FOR_WHAT, CAUSE, HOW_IT_BEGAN, HOW_IT_ENDED].some((pattern) => pattern.test(question)))
    return null;
  if (HOW_IT_WENT.test(question)) return 'how';
  return WHAT_DID_IT.test(question) ? 'what' : null;
}

const MEANS =
  /(?<!\p{L})(?:by(?! (?:\d{3,4}\b|then|the time|night|day|now))|through|with|via|using|thanks to|by means of|от|из-за|через|с помощью)(?!\p{L})/iu;
const DOES_IT = new RegExp(
  `(?<!\\p{L})(?:${DID_IT}|washed|swept|carried|burst|struck|hit|tore|pulled|caught|woke|gave way)(?!\\p{L})`,
  'iu',
);
/** The sentence says by what or with what it came about. */
export const tellsMeans = (text: string): boolean => MEANS.test(text);
/** The sentence has a verb of doing it. */
export const tellsDeed = (text: string): boolean => DOES_IT.test(text);

export const asksCause = (question: string): boolean => patterns.some((pattern) => pattern.test(question));
