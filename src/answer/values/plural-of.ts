/** English plurals by rule: enough for lists of nouns that are known to have no other. */
export function pluralOf(noun: string): string {
  if (noun.endsWith('y')) return `${noun.slice(0, -1)}ies`;
  return /[sx]$/.test(noun) ? `${noun}es` : `${noun}s`;
}
