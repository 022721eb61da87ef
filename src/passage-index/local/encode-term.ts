/**
 * Terms are made by the analyzer; FTS5's tokenizer must not change them and its query language must not read them.
 * Encoded, a term is letters, digits and `_` only: everything else of ASCII becomes `_` and two hex digits, and half
 * a surrogate pair, which UTF-8 cannot hold, `_u` and four.
 */

const special =
  /[^a-z0-9\u0080-\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

function escapeUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  return code < 0x80 ? `_${code.toString(16).padStart(2, '0')}` : `_u${code.toString(16)}`;
}

/** The term as the full-text index stores it: one token, whatever its characters. */
export function encodeTerm(term: string): string {
  return term.replace(special, escapeUnit);
}

/** The opposite of `encodeTerm`. */
export function decodeTerm(encoded: string): string {
  return encoded.replace(/_(?:u([0-9a-f]{4})|([0-9a-f]{2}))/g, (_, unit: string | undefined, ascii: string) =>
    String.fromCharCode(Number.parseInt(unit ?? ascii, 16)),
  );
}

/** Terms in one text, in order; what a column of the full-text index holds. */
export function encodeTerms(terms: readonly string[]): string {
  return terms
    .filter((term) => term !== '')
    .map(encodeTerm)
    .join(' ');
}

/** The opposite of `encodeTerms`. */
export function decodeTerms(encoded: string): string[] {
  return encoded === '' ? [] : encoded.split(' ').map(decodeTerm);
}
