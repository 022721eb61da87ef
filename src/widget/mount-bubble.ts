/** One script tag alone brings the bubble; where the page has a `<quoth-chat>` of its own, it must be asked for. */

const names = [
  'position',
  'title',
  'accent',
  'greeting',
  'suggestions',
  'server',
  'placeholder',
  'theme',
  'api-key',
];

function wantsBubble(script: HTMLScriptElement): boolean {
  const wish = script.getAttribute('data-bubble');
  if (wish !== null) return wish !== 'off';
  return script.hasAttribute('data-position') || document.querySelector('quoth-chat') === null;
}

function mount(script: HTMLScriptElement): void {
  if (!wantsBubble(script)) return;
  const bubble = document.createElement('quoth-bubble');
  for (const name of names) {
    const value = script.getAttribute(`data-${name}`);
    if (value !== null) bubble.setAttribute(`data-${name}`, value);
  }
  bubble.lang = script.lang;
  document.body.append(bubble);
}

/** Adds a bubble when the page is parsed, so that a `<quoth-chat>` further down is seen. */
export function mountBubble(script: HTMLScriptElement | SVGScriptElement | null): void {
  if (!(script instanceof HTMLScriptElement)) return;
  if (document.readyState !== 'loading') mount(script);
  else document.addEventListener('DOMContentLoaded', () => mount(script), { once: true });
}
