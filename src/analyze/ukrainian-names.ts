/**
 * Names in Ukrainian and Belarusian letters as Russian spells them: Львів is Львов there, Заліщики Залещики. Words are
 * folded, so that ї is і and ґ is г already.
 */

const ownLetters = /[іїєґў]/i;
const caseEnding = /(?:ові|еві|єві|ою|ею|єю|ому|ему|єму|ого|ій|ої)$/;

/** A letter that Russian does not have. */
export const hasUkrainianLetter = (word: string): boolean => ownLetters.test(word);

/** The word with each of the vowels that Russian may have for і, with and without its case ending. */
export function russianSpellings(word: string): string[] {
  const forms = [word, word.replace(caseEnding, '')];
  return forms.flatMap((form) =>
    form.includes('і') ? ['і', 'е', 'о'].map((vowel) => form.replaceAll('і', vowel)) : [form],
  );
}

/** Latin letters for г are h where the name is Ukrainian: Hryhoriy. */
export const withH = (word: string): string => word.replaceAll('г', 'х');
