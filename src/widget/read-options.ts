/** Attributes (of the element or of the script) as options; what is missing gets its default. */

export interface ChatOptions {
  readonly server: string;
  readonly apiKey: string | null;
  readonly title: string | null;
  readonly greeting: string | null;
  readonly placeholder: string | null;
  readonly suggestions: readonly string[];
  readonly accent: string | null;
}

/** Where this script came from: Quoth is there, unless an attribute says otherwise. */
export function scriptOrigin(script: HTMLScriptElement | SVGScriptElement | null, page: string): string {
  const source = script instanceof HTMLScriptElement ? script.src : '';
  return source === '' ? page : new URL(source).origin;
}

/** Questions in one attribute are separated by `|`. */
export function parseSuggestions(value: string | null): string[] {
  return (value ?? '')
    .split('|')
    .map((question) => question.trim())
    .filter((question) => question !== '');
}

/** The address of a server as an attribute gives it, resolved against the page; `fallback` when it is no address. */
export function parseServer(value: string | null, page: string, fallback: string): string {
  if (value === null || value.trim() === '') return fallback;
  return URL.canParse(value, page) ? new URL(value, page).href : fallback;
}

/** Reads the `data-…` attributes through `read`, which gets their names without `data-`. */
export function readOptions(
  read: (name: string) => string | null,
  page: string,
  fallback: string,
): ChatOptions {
  return {
    server: parseServer(read('server'), page, fallback),
    apiKey: read('api-key'),
    title: read('title'),
    greeting: read('greeting'),
    placeholder: read('placeholder'),
    suggestions: parseSuggestions(read('suggestions')),
    accent: read('accent'),
  };
}
