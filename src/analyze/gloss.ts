/**
 * A Russian text word by word in English, for an embedding model that knows only English: "Когда Корвальд нашёл
 * минерал?" becomes "when korvald find mineral". No translation, but near enough to compare meanings.
 */
import type { Token } from '../contract/analyzer.ts';
import { foldWord } from './fold.ts';
import { scriptOf } from './scripts.ts';
import { romanise } from './skeleton.ts';
import { firstTranslation } from './translations.ts';

const questionWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    когда: 'when',
    кто: 'who',
    кого: 'who',
    кому: 'to whom',
    кем: 'by whom',
    что: 'what',
    чем: 'with what',
    где: 'where',
    куда: 'where',
    откуда: 'from where',
    почему: 'why',
    зачем: 'why',
    сколько: 'how many',
    как: 'how',
    какой: 'which',
    какая: 'which',
    какие: 'which',
    каком: 'in which',
    какого: 'which',
    какую: 'which',
    отчего: 'why',
    ком: 'whom',
    чей: 'whose',
    чья: 'whose',
    не: 'not',
  }),
);

/** Of other languages in Cyrillic letters only the names can be read: their words are not in the list, or mean something else. */
const untranslated: ReadonlySet<string> = new Set(['uk', 'bg', 'sr', 'mk', 'be']);
/** Кузнецов is no smith. */
const familyName = /(?:ов|ев|ин|ын|ович|евич|овн|евн|ск|цк)$/u;

/** The text itself when it holds no Cyrillic word, or none that says anything. */
export function glossOf(text: string, tokens: readonly Token[], language: string): string {
  if (!tokens.some((token) => scriptOf(token.text) === 'cyrillic')) return text;
  const translates = !untranslated.has(language);
  return (
    tokens
      .map((token) => glossWord(token, translates))
      .filter(Boolean)
      .join(' ') || text
  );
}

function glossWord({ text, term, kind, stop, capital }: Token, translates: boolean): string {
  const word = foldWord(text);
  if (kind !== 'word' || scriptOf(text) !== 'cyrillic') return text;
  if (!translates) return stop ? '' : romanise(word);
  const asked = questionWords.get(word);
  if (asked !== undefined) return asked;
  if (stop) return '';
  if (capital && familyName.test(term)) return romanise(word);
  return firstTranslation(term) ?? romanise(word);
}
