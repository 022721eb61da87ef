/** A link that makes a browser find and mark the words by itself: `#:~:text=…`. */

const longest = 90;
const edgeWords = 6;

/** In a text directive `-` and `,` have a meaning of their own. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/-/g, '%2D');
}

/** The directive for `quote`: all of it when short, else its first and last words. */
export function textDirective(quote: string): string {
  const folded = quote.replace(/\s+/g, ' ').trim();
  const words = folded.split(' ');
  if (folded.length <= longest || words.length <= edgeWords * 2) return `:~:text=${encode(folded)}`;
  const first = words.slice(0, edgeWords).join(' ');
  const last = words.slice(-edgeWords).join(' ');
  return `:~:text=${encode(first)},${encode(last)}`;
}

/** `url` with the directive instead of its fragment; `anchor` also scrolls where directives are unknown. */
export function withTextFragment(url: string, quote: string, anchor = ''): string {
  return `${url.split('#')[0]}#${anchor}${textDirective(quote)}`;
}
