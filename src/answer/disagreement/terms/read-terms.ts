/** Tables of words that are terms → a look-up of their forms, English and Russian. */
import { pluralOf } from '../../values/plural-of.ts';

/** What a word is: what is more special has the tokens of what is more general, so that "oak" does not contradict "wood". */
export interface Term {
  readonly tokens: readonly string[];
  /** The endings that a Russian word may have; English words are listed with their plural. */
  readonly endings: RegExp | null;
}
/** English words and plurals, and Russian words without their endings. */
export type Terms = ReadonlyMap<string, Term>;

const NOUN_ENDING = /^(?:[аоуыеиюяь]|о[мвй]|е[мйв]|ам|ами|ах|ям|ями|ях|ью|ём)?$/;
const ADJECTIVE = /(?:ый|ий|ой)$/;
const longestEnding = 3;
const isRussian = (word: string): boolean => /[а-яё]/.test(word);
const ADJECTIVE_ENDING =
  /^(?:[ыио]й|[ыио]м|[оеё]го|[оеё]му|[ая]я|[ую]ю|[оеё]е|[ыи]е|[ыи]х|[ыи]ми|[оеё][йю])$/;

/** "Золото" and "золотой" have one stem. */
const ofAdjective = (stem: string): string => `${stem}~`;

/** The word without the ending of its first case. */
function readRussian(word: string, tokens: readonly string[]): [string, Term] {
  if (ADJECTIVE.test(word)) return [ofAdjective(word.slice(0, -2)), { tokens, endings: ADJECTIVE_ENDING }];
  return [word.replace(/[аеийоуыюяь]$/, ''), { tokens, endings: NOUN_ENDING }];
}

/** A row is `word`, several words for one thing `word=word`, or `general: special special …`. */
export function readTerms(table: string): Terms {
  const terms = new Map<string, Term>();
  for (const row of table.trim().split('\n')) {
    const [general = '', special = ''] = row.split(':');
    const above = addTerm(terms, general.trim(), []);
    for (const term of special.split(' ').filter((each) => each !== '')) addTerm(terms, term, above);
  }
  return terms;
}

function addTerm(terms: Map<string, Term>, term: string, above: readonly string[]): string[] {
  const [token = '', ...others] = term.split('=');
  const tokens = [...above, token];
  for (const word of [token, ...others]) {
    if (isRussian(word)) terms.set(...readRussian(word, tokens));
    else for (const form of [word, pluralOf(word)]) terms.set(form, { tokens, endings: null });
  }
  return tokens;
}

/** Forms of these words that are others': a science, "became". */
const OTHER_WORDS = /^(?:стал[аои]?|(?:физик|математик|техник|механик)(?:а|е|у|ой))$/;

/** The term that a lower-case word is a form of, or null. */
export function termOfWord(lower: string, terms: Terms): Term | null {
  if (!isRussian(lower)) return terms.get(lower) ?? null;
  if (OTHER_WORDS.test(lower)) return null;
  for (let stem = lower.length; stem > 0 && stem >= lower.length - longestEnding; stem--) {
    const start = lower.slice(0, stem);
    const found = [terms.get(start), terms.get(ofAdjective(start))];
    const term = found.find((one) => one?.endings?.test(lower.slice(stem)));
    if (term !== undefined) return term;
  }
  return null;
}
