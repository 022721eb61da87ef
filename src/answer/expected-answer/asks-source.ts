/** Who asks for a source is answered by an entry of the reference list, which otherwise repeats in passing what the text says. */

/** Kinds of publications, who makes them, and what is done with them. */
const SOURCES =
  /(?<!\p{L})(?:sources?|references?|citations?|bibliograph(?:y|ies)|footnotes?|publications?|articles?|papers?|newspapers?|newsletters?|journals?|magazines?|books?|chapters?|monographs?|dissertations?|thes[ei]s|essays?|memoirs?|obituar(?:y|ies)|biograph(?:y|ies)|encyclop(?:a)?edias?|handbooks?|databases?|websites?|web ?pages?|web ?sites?|blogs?|pdfs?|urls?|isbn|doi|volumes?|editions?|publishers?|authors?|editors?|(?:wrote|written|published|printed|cited|cites|cite|quoted|titled|entitled) (?:by|in|on|about|as|the)|who (?:wrote|published|edited)|источник\p{Ll}*|ссылк\p{Ll}+|публикаци\p{Ll}+|стать[яиюей]+|газет\p{Ll}+|журнал\p{Ll}*|книг[аиуой]*|глав[аеуы]|монографи\p{Ll}+|диссертаци\p{Ll}+|некролог\p{Ll}*|биографи\p{Ll}+|энциклопеди\p{Ll}+|сайт\p{Ll}*|издани\p{Ll}+|издательств\p{Ll}+|автор\p{Ll}*|опубликова\p{Ll}+|напечата\p{Ll}+|список литературы)(?!\p{L})/iu;

/** The question has a word for publications: "Which newspaper printed the speech?", "What does the Mercury article say?" */
export const asksSource = (question: string): boolean => SOURCES.test(question);
