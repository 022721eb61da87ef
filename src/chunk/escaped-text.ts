/** Logs and exports hold texts in which line breaks are written out as `\n`: there they are white space. */

const minBreaks = 3;

/** Whether a text writes its line breaks out. */
export function isEscaped(text: string): boolean {
  let count = 0;
  for (let at = text.indexOf('\\n'); at !== -1; at = text.indexOf('\\n', at + 2)) {
    if (++count === minBreaks) return true;
  }
  return false;
}

/** Whether a written line break stands at this place. */
export function isWrittenBreak(text: string, at: number): boolean {
  return text[at] === '\\' && /^[nrt]$/.test(text.charAt(at + 1));
}
