/** A small bilingual list, so that a question in one language finds what the documents say in another. */

/** Stems in the other language for a stemmed word. */
export function translationsOf(_term: string): readonly string[] {
  return [];
}
