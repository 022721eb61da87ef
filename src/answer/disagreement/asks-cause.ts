/** Questions for a cause in other words than "why": "what sank it?", "how did the fire start?", "of what did he die?". */

const WHY = /^\s*(?:why|почему|отчего|warum|pourquoi)(?!\p{L})|\bhow come\b/iu;
const CAUSE = /\b(?:caused?|causes of|reasons? (?:for|why|of)|die[ds]? of|of what (?:illness|disease))\b/i;
const WHAT_DID_IT =
  /\bwhat (?:made|makes|started|led|set|brought|ruined|destroyed|triggered|sank|killed|ignited|prompted|la?y behind|lies behind)\b/i;
const HOW_IT_BEGAN =
  /^\s*how (?:did|was|were|had|came)\b.*\b(?:start|begin|began|break out|come (?:to|by)|came (?:to|by))\b/i;
const HOW_IT_ENDED =
  /^\s*how (?:did|was|were|had|came)\b.*\b(?:die|(?:death|end|fate)(?=\s*\?)|sink|sunk|burn|burnt|destroyed|killed|perish|lost)\b|\blos[et] (?:his|her|their) li(?:fe|ves)\b/i;
const RUSSIAN =
  /(?:^|[^а-яё])(?:причин\S+|из-за чего|что (?:вызвало|погубило|подожгло|разрушило)|от чего (?:умер|погиб|скончал)|как (?:погиб|умер|сгорел|утонул|затонул))/iu;

const patterns = [WHY, CAUSE, WHAT_DID_IT, HOW_IT_BEGAN, HOW_IT_ENDED, RUSSIAN];

export const asksCause = (question: string): boolean => patterns.some((pattern) => pattern.test(question));
