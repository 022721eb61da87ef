/**
 * A Russian question as an English one, word by word: "В каком году арестовали Линда?" becomes "In which year was arrest Линд?".
 * No translation, but what it asks for and about can be read as in English, so that English sentences can be held against it.
 */
import type { Token } from '../contract/analyzer.ts';
import { foldWord } from './fold.ts';
import { scriptOf } from './scripts.ts';
import { romanise } from './skeleton.ts';
import { firstTranslation } from './translations.ts';

/** No word-by-word English asks for an age as a number of years, for an hour, a price or a length, or for who did not. */
const unreadable =
  /^сколько (?:(?:времени|часов) )?(?:было|стал[аои]?|исполнилось)(?!\p{L})|^сколько (?:сто|(?:про)?дл)\p{L}+|(?<!\p{L})не(?!\p{L})|[іїєґјђћљњў]/iu;

/** What it asks for, at its beginning; the longer ones come first. */
const leads: readonly (readonly [RegExp, string])[] = [
  [/^в каком году(?!\p{L})/iu, 'In which year was'],
  [/^(?:в|за) как(?:их годах|ие годы)(?!\p{L})/iu, 'In which years was'],
  [/^(?:в какой день|какого числа|в какую дату)(?!\p{L})/iu, 'On which day was'],
  [/^с какого года(?!\p{L})/iu, 'Since which year was'],
  [/^(?:с каких пор|с какого (?:числа|времени))(?!\p{L})/iu, 'Since when was'],
  [/^(?:до какого|по какой) года?(?!\p{L})/iu, 'Until which year was'],
  [/^(?:до каких пор|до какого (?:числа|времени))(?!\p{L})/iu, 'Until when was'],
  [/^когда(?!\p{L})/iu, 'When was'],
  [/^(?:сколько времени|как долго)(?!\p{L})/iu, 'How long was'],
  [/^сколько лет (?:было|исполнилось)(?!\p{L})/iu, 'How old was'],
  [/^сколько лет(?!\p{L})/iu, 'How many years'],
  [/^сколько (?:всего )?(?:человек|людей)(?!\p{L})/iu, 'How many people'],
  [/^сколько(?!\p{L})/iu, 'How many'],
  [/^[Кк]ак звали(?= \p{Lu})/u, 'What was the first name of'],
  [/^где(?!\p{L})/iu, 'Where was'],
  [/^кто(?!\p{L})/iu, 'Who'],
];

/** What single words would not say. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})не стало(?!\p{L})/giu, 'died'],
  [/(?<!\p{L})похорон\p{Ll}+/giu, 'buried'],
  [/(?<!\p{L})после(?!\p{L})/giu, 'after'],
  [/(?<!\p{L})США(?!\p{L})/gu, 'USA'],
  [/(?<!\p{L})СССР(?!\p{L})/gu, 'USSR'],
  [/(?<!\p{L})ООН(?!\p{L})/gu, 'UN'],
  [/(?<!\p{L})КПСС(?!\p{L})/gu, 'CPSU'],
  [/(?<!\p{L})РСФСР(?!\p{L})/gu, 'RSFSR'],
  [/(?<!\p{L})мирн\p{Ll}+ (?:жител|граждан)\p{Ll}*/giu, 'civilians'],
  [/(?<!\p{L})обком\p{Ll}*/giu, 'regional committee'],
  [/(?<!\p{L})горком\p{Ll}*/giu, 'city committee'],
  [/(?<!\p{L})райком\p{Ll}*/giu, 'district committee'],
  [/(?<!\p{L})ЦК(?!\p{L})/gu, 'Central Committee'],
  [/(?<!\p{L})(?:восстанов\p{Ll}+ (?:\p{Ll}+ )?в партии)(?!\p{L})/giu, 'restored party membership'],
  [/(?<!\p{L})(?:вывез|эвакуиров)\p{Ll}+/giu, 'evacuated'],
];

/** Иванову is of Иванов; a name beside another may be hers. */
const oblique = /(?<=(?:ов|ев|ёв|ин|ын))(?:а|у|ым|е)$/u;
const familyName = /(?:ов|ев|ёв|ин|ын)(?:а|у|ым|е)?$/u;

/** Null for a question that opens with no Russian question word. `tokensOf` reads a Russian text. */
export function askInEnglish(question: string, tokensOf: (text: string) => readonly Token[]): string | null {
  const asked = phrases.reduce((text, [phrase, to]) => text.replace(phrase, to), question.trim());
  if (unreadable.test(asked)) return null;
  for (const [pattern, english] of leads) {
    const lead = pattern.exec(asked);
    if (lead === null) continue;
    const words = tokensOf(asked.slice(lead[0].length)).map(wordInEnglish).filter(Boolean);
    return words.length === 0 ? null : `${english} ${words.join(' ')}?`;
  }
  return null;
}

function wordInEnglish(token: Token, at: number, all: readonly Token[]): string {
  const { text, term, kind, stop, capital } = token;
  if (kind !== 'word' || scriptOf(text) !== 'cyrillic') return text;
  if (stop) return '';
  if (text.length > 1 && text === text.toUpperCase()) return romanise(foldWord(text)).toUpperCase();
  const english = firstTranslation(term);
  if (!capital) return english ?? romanise(foldWord(text));
  const isAlone = ![all[at - 1], all[at + 1]].some((other) => other?.capital === true);
  if (isAlone && english !== undefined && soundsLike(term, english)) return capitalised(english);
  return isAlone && familyName.test(text) ? text.replace(oblique, '') : text;
}

/** Ленинград is Leningrad; a person called Мороз is no frost. */
const soundsLike = (term: string, english: string): boolean =>
  romanise(foldWord(term)).slice(0, 3) === english.slice(0, 3);

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
