/**
 * A terminal obeys what it is sent: text of documents could move the cursor, change the title, or turn a
 * sentence around. What would act is shown as its code instead; everything else stays as it is.
 */

/** C0 but tab and newline, C1, and the marks that reorder text. */
const ACTING = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u2028\u2029]/gu;

const showCode = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** The text with everything that acts on a terminal shown as `\u001b`; tabs and newlines stay. */
export function escapeControls(text: string): string {
  return text.replace(ACTING, (character) =>
    character === '\n' || character === '\t' ? character : showCode(character),
  );
}

/** The same in one line. */
export function escapeLine(text: string): string {
  return escapeControls(text.replace(/\s+/g, ' ').trim());
}

/** JSON that reads the same when parsed, and is safe to look at. */
export function formatJson(value: unknown): string {
  return `${escapeControls(JSON.stringify(value, null, 2))}\n`;
}
