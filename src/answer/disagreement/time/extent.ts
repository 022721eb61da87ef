/** Which part of a stretch of time a question asks for: its beginning, its end, its length, or all of it. */

export type End = 'from' | 'to';

const BEGINS = /^=(?:beginning|appointment|joining|founding|marriage)$/;
const SINCE = /\b(?:since|from) (?:when|what|which)\b|(?:^|[^а-яё])с (?:каких пор|какого (?:года|времени))/i;
const UNTIL = /\b(?:until|till|to) (?:when|what|which)\b|(?:^|[^а-яё])(?:до|по) (?:как|ког)/i;

/** "When did she become", "since when", "until when", "when did it end"; null where neither or both are asked. */
export function endAsked(question: string, events: ReadonlySet<string>): End | null {
  const { from, to } = endsAsked(question, events);
  if (from === to) return null;
  return from ? 'from' : 'to';
}

/** Words for an end that are no event of a class. */
const CEASES =
  /\b(?:cease[sd]?|no longer|r[ua]n out(?! of\b)|stop(?:s|ped)? (?:being|working|serving))\b|(?:done|finished|through) with (?:being|working|serving)\b|\bdid [^?]{3,80} stop\W*$|\b(?:is|was|were) [^?]{1,80} over\W*$|(?:^|[^а-яё])переста(?:л|ла|ли|ло|ть)(?![а-яё])/i;

const TWO = /\b(?:and|or) (?:when|until|end|finish|close)|(?:^|[^а-яё])(?:и|или) (?:когда|до)(?![а-яё])/i;

/** "When did it begin, and when did it end?": two dates that differ. */
export function asksBothEnds(question: string, events: ReadonlySet<string>): boolean {
  const { from, to } = endsAsked(question, events);
  return from && to && TWO.test(question);
}

const WHOLE =
  /\bfor (?:which|what) (?:period|stretch)\b|\bspan of (?:years|months|time)\b|\bthe period (?:in|during|for) which\b|\b(?:over|during|throughout|through) (?:which|what) (?:years|months)\b|(?<!\p{L})(?:в течение|на протяжении) каких (?:лет|годов|месяцев)(?!\p{L})|(?<!\p{L})(?:за|на) какой период(?!\p{L})|\bfrom (?:when|what|which) (?:\p{L}+ )?(?:to|until|till) (?:when|what|which)\b|\b(?:which|what) years\b.*\b(?:span|cover|last)|\bbetween (?:which|what) (?:dates|years|months)\b|\b(?:dates|years),? from\W{1,3}to\W*$|(?:^|[^а-яё])с (?:какого|каких) (?:[а-яё]+ )?(?:по|до) как/iu;
/** "From when to when did it last?": a stretch of time answers, and no single date. */
export const asksStretch = (question: string): boolean => WHOLE.test(question);

/** "When was she made warden", "when did he rise to captain": beginnings that are no event of a class. */
const RISES =
  /\b(?:was|were|been) (?:[^?]{1,200} )?made (?:an? |the )?(?!(?:of|in|on|by|from|at|up|to|it|there|for|with|out|public|known|and|or|during)\b)\p{L}{3,}|\b(?:rise|rose|risen|promoted|took over|take over) (?:to|as) (?:the (?:rank|post|office) of )?(?!(?:the|a|an|power|fame)\b)\p{L}{3,}|\b(?:get|got) there\b|\b(?:take|took|taken|enter|entered|assume|assumed) (?:up )?(?:office\b|(?:his|her|the|that|this) (?:\p{L}+[ -]){0,3}(?:post|office|position|duties)\b)|\b(?:get|got|obtain|obtained|receive|received|land|landed|given|reach|reached|attain|attained|(?:take|took|taken) over) (?!back\b)(?:\p{L}+(?:['’]s)?[ -]){1,5}(?:post|job|position|office)\b/iu;

const endsAsked = (question: string, events: ReadonlySet<string>): Record<End, boolean> => ({
  from: SINCE.test(question) || RISES.test(question) || [...events].some((event) => BEGINS.test(event)),
  to: UNTIL.test(question) || events.has('=ending') || CEASES.test(question),
});

const TIMES = /\bhow many (?:years|months|weeks|days)\b|сколько (?:лет|времени|дней)|как долго/i;

/** "Length of the stoppage in days". */
const IN_DAYS = /\b(?:length|duration)\b[^?]{1,200}\bin (?:years|months|weeks|days)\b/i;

/** "How long did it last", "for how many years"; "how old" asks for no stretch. */
export const asksLength = (question: string): boolean =>
  /\bhow long\b/i.test(question) || TIMES.test(question) || IN_DAYS.test(question);

/** "How long did she keep it": a length of time alone; "how long was the race" may ask for metres, laps or pages. */
export const asksTimeTaken = (question: string): boolean =>
  /\bhow long (?!is\b|are\b|was\b|were\b)/i.test(question) || TIMES.test(question);
