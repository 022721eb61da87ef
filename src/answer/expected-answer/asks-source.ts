/** Who asks for a source is answered by an entry of the reference list, which otherwise repeats in passing what the text says. */

/** Kinds of publications, who makes them, and what is done with them. */
const SOURCES =
  /(?<!\p{L})(?:sources?|references?|citations?|bibliograph(?:y|ies)|footnotes?|publications?|articles?|papers?|newspapers?|newsletters?|journals?|magazines?|books?|chapters?|monographs?|dissertations?|thes[ei]s|essays?|memoirs?|obituar(?:y|ies)|biograph(?:y|ies)|encyclop(?:a)?edias?|handbooks?|databases?|websites?|web ?pages?|web ?sites?|blogs?|pdfs?|urls?|isbn|doi|volumes?|editions?|publishers?|authors?|editors?|(?:wrote|written|published|printed|cited|cites|cite|quoted|titled|entitled) (?:by|in|on|about|as|the)|who (?:wrote|published|edited)|источник\p{Ll}*|ссылк\p{Ll}+|публикаци\p{Ll}+|стать[яиюей]+|газет\p{Ll}+|журнал\p{Ll}*|книг[аиуой]*|глав[аеуы]|монографи\p{Ll}+|диссертаци\p{Ll}+|некролог\p{Ll}*|биографи\p{Ll}+|энциклопеди\p{Ll}+|сайт\p{Ll}*|издани\p{Ll}+|издательств\p{Ll}+|автор\p{Ll}*|опубликова\p{Ll}+|напечата\p{Ll}+|список литературы)(?!\p{L})/iu;

/** "What does the article say about …?", "According to the sources, …": the documents themselves are meant, whatever they are called. */
const DOCUMENTS =
  /(?<!\p{L})(?:(?:do|does|did) (?:the|this|these|those|your|any|all) (?:articles?|sources?|references?|papers?) (?:say|tell|mention|report|state|claim|agree|disagree|differ|contradict)|according to (?:the|this|these|your) (?:articles?|sources?|references?)(?=\s*(?:,|\?|$)))(?!\p{L})/giu;
/** "Did she write any books?": what somebody wrote is told like anything else that somebody did. */
const WORKS =
  /(?<!\p{L})(?:did|does|has|have|had) [^?]{2,60} (?:write|written|publish|published|author|authored|leave|left)(?: (?:any|an?|some|many|his|her|their|other))* (?:books?|memoirs?|articles?|papers?|essays?|monographs?|publications?)\s*\?*\s*$/giu;

/** The question has a word for publications: "Which newspaper printed the speech?", "What does the Mercury article say?" */
export const asksSource = (question: string): boolean =>
  SOURCES.test(question.replace(DOCUMENTS, '').replace(WORKS, ''));
