/** Constructed style sheets: a strict Content-Security-Policy lets them pass, where `<style>` would need a nonce. */

const sheets = new Map<string, CSSStyleSheet>();

function sheetOf(text: string): CSSStyleSheet {
  const known = sheets.get(text);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  sheets.set(text, sheet);
  return sheet;
}

/** Gives a shadow root its styles; every chat on a page shares the same sheets. */
export function adoptStyles(root: ShadowRoot, ...texts: readonly string[]): void {
  root.adoptedStyleSheets = texts.map(sheetOf);
}
