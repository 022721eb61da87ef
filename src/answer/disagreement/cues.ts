/** Words with which a text itself says that accounts differ, or that another event is meant. */

const DISPUTE =
  /\b(?:other (?:sources?|accounts?|records?|documents?|versions?|estimates?|reports?)|another (?:source|account|version|estimate|record|entry|figure|passage|place|report|statement|total)|(?:two|three) (?:accounts|dates|figures|numbers|totals|versions)|a (?:different|second) (?:account|date|figure|passage|report|source|statement|total|version)|(?:some|several) (?:sources?|accounts?|historians?|records?)|disputed|contested|contradict\w*|conflicting|inconsistent|discrepanc\w+|alternatively|elsewhere (?:given|stated)|according to (?:another|other|some)|gives? (?:instead|a different)|on the other hand|by contrast|instead(?! of (?!the \d)\p{Ll})|differ(?:s|ing)?|according to an? (?:later|newer|recent|different|revised|official))\b|по другим (?:данным|сведениям|источникам)|по иным|вместе с тем|в других источниках|согласно другим|другие источники|спорн|расход|nach anderen|andere quellen|selon d['’]autres|según otr/iu;

/** "One count has …", "another passage names …": a single account among several. */
const ATTRIBUTED =
  /\b(?:one|another|an?|some|other|various|earlier|later|different|first|second|third|several|most) (?:[\p{L}-]+ ){0,2}(?:accounts?|almanacs?|articles?|authors?|biograph\w+|blogs?|books?|chronicl\w+|counts?|diar(?:y|ies)|documents?|encyclop\w+|entry|entries|estimates?|figures?|handbooks?|historians?|interpretations?|journals?|letters?|lists?|magazines?|memoirs?|newspapers?|obituar\w+|passages?|portraits?|profiles?|records?|registers?|reports?|scholars?|sources?|statements?|stud(?:y|ies)|tellings?|totals?|traditions?|versions?|websites?|witness(?:es)?|writers?)(?!\p{L})|\b(?:according to|contrary to|by (?:one|his|her|their) (?:own )?(?:account|count|reckoning)|(?:hold|maintain|claim|insist|assert|dispute|doubt|recall|estimate)(?:s|ed)?(?: that)?|it is (?:said|claimed|believed|estimated)|is (?:said|believed|reputed) to|tells a different story|gives? as)\b|(?:^|[^а-яё])(?:по (?:одним|другим|некоторым|иным|данным|сведениям|мнению|словам|версии|оценк\S+)|согласно|утвержда\S+|считает\S*|как полагают)(?![а-яё])/iu;

/** Another account is no other event. */
const REPEATED =
  /\b(?:again|also|(?:another|further|later)(?! (?:[a-z-]+ )?(?:account|article|author|book|count|entry|estimate|figure|list|passage|record|report|source|statement|study|total|version)s?\b)|additional(?:ly)?|subsequent(?:ly)?|twice|re-?elected|renewed|reopened|rebuilt|reissued|next|followed by)\b|(?:^|[^а-яё])(?:снова|вновь|повторно|также|второй раз|позже|затем)(?![а-яё])/i;

const PAST =
  /\b(?:before|until|originally|initially|previously|formerly|former|once|at first|at that time|used to|first planned|by then|in (?:its|his|her|their|the) first (?:day|week|month|year|season|edition)s?)\b|(?:^|[^а-яё])(?:ранее|раньше|прежде|первоначально)(?![а-яё])/i;

/** The sentence says that accounts differ. */
export const isDispute = (text: string): boolean => DISPUTE.test(text);

/** The sentence says whose account it gives. */
export const isAttributed = (text: string): boolean => ATTRIBUTED.test(text);

/** The sentence tells of one more event of a kind, so another value is no contradiction. */
export const isRepeated = (text: string): boolean => REPEATED.test(text);

/** The sentence tells of an earlier state. */
export const isPastState = (text: string): boolean => PAST.test(text);
