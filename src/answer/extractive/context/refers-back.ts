/** Whether a sentence speaks of somebody or something that only the one before it names. */
import { pointsBack } from '../../rank/sentence-view.ts';

/** "During this hold …", "… is treated with these devices". */
const things =
  /^\P{L}*(?:after|at|before|by|during|for|from|in|of|on|since|through|until|with) (?:all |both )?(?:this|these|those)\s(?!agreement|article|book|chapter|document|guide|leaflet|page|report|section|who\b)\p{Ll}|(?<!\p{L})(?:of|with|by|from|using|in|for|to|on|all|any of) (?:these|such) (?!as\b|an?\b|great\b|that\b)\p{Ll}+s\b/iu;

const leads =
  'after|afterwards|also|although|and|as|at|because|before|but|by|during|eventually|finally|for|from|here|in|later|meanwhile|on|since|so|soon|then|there|though|throughout|until|when|while|with|within|yet';
const times =
  'a|age|and|at|autumn|beginning|day|days|early|end|few|following|in|late|later|month|months|next|of|on|only|same|spring|still|summer|that|the|this|war|week|weeks|winter|year|years';
/** "In 1894 she opened …", "Although he …", "In Berlin in May they …": nothing before the pronoun may be whom it means. */
const persons = new RegExp(
  `^\\P{L}*(?:(?:at|from|in|near) \\p{Lu}[\\p{L}-]+|${leads})(?:[ ,]+(?:\\d+(?:[.,]\\d+)*(?![.,]?\\d)|${times}|January|February|March|April|May|June|July|August|September|October|November|December|(?:at|from|in|near|to) \\p{Lu}[\\p{L}-]+)){0,7}[ ,]+(?:he|she|they|him|his|her|their)(?!\\p{L})`,
  'u',
);
const capitalised = (text: string): string => text.replace(/\p{L}/u, (letter) => letter.toLowerCase());

const russian =
  /^\P{L}*(?:в|во|с|до|к|после|там|здесь|затем|потом|позже|тогда|хотя|когда|оттуда|туда)(?: (?:\d[\d.,]*|год[ау]?|этом|этого|том|того|же|январ[еья]|феврал[еья]|март[еа]|апрел[еья]|ма[еяй]|июн[еья]|июл[еья]|август[еа]|сентябр[еья]|октябр[еья]|ноябр[еья]|декабр[еья]))*,? (?:он|она|они|его|ее|её|их|ему|ей|им)(?!\p{L})/iu;

/** "The latter wrote …", "In the same year …", "Three days later it …". */
const others =
  /^\P{L}*(?:the (?:former|latter)(?!\p{L})|(?:in|on|at|during) (?:the same|that) (?:year|month|week|day|night|time|place|season)(?!\p{L})|(?:\p{L}+|\d+) (?:days?|weeks?|months?|years?) (?:later|afterwards|earlier)(?!\p{L})|both (?:had|have|was|were|are|died|of them)(?!\p{L}))/iu;

export const refersBack = (text: string): boolean =>
  pointsBack(text) ||
  things.test(text) ||
  persons.test(capitalised(text)) ||
  russian.test(text) ||
  others.test(text);
