/**
 * A Russian question word by word in English, for an embedding model that knows only English: "Когда Корвальд нашёл
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
    не: 'not',
  }),
);

/** The question itself when it holds no Cyrillic word. */
export function glossOf(question: string, tokens: readonly Token[]): string {
  if (!tokens.some(({ text }) => scriptOf(text) === 'cyrillic')) return question;
  return tokens.map(glossWord).filter(Boolean).join(' ');
}

function glossWord({ text, term, kind, stop }: Token): string {
  const word = foldWord(text);
  if (kind !== 'word' || scriptOf(text) !== 'cyrillic') return text;
  if (stop) return questionWords.get(word) ?? '';
  return firstTranslation(term) ?? romanise(word);
}
