/** Script of `/docs/widget`: what is typed shows in the example and in the snippets at once. */
import { copyText } from '../copy-text.ts';
import { element } from '../view/element.ts';

const form = document.querySelector<HTMLFormElement>('#settings');
const chat = document.querySelector('#example-chat');
const base = document.body.dataset.base ?? location.origin;
const names = ['title', 'greeting', 'suggestions', 'accent', 'theme'];
const defaultAccent = '#1d5c4d';

const escapeAttribute = (value: string) => value.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

function readSettings(data: FormData): [string, string][] {
  return names
    .map((name): [string, string] => [name, String(data.get(name) ?? '').trim()])
    .filter(([name, value]) => value !== '' && !(name === 'accent' && value === defaultAccent));
}

function show(selector: string, text: string): void {
  const place = document.querySelector(selector);
  if (place) place.textContent = text;
}

function update(settings: HTMLFormElement): void {
  const chosen = readSettings(new FormData(settings));
  for (const name of names) {
    const value = chosen.find(([key]) => key === name)?.[1];
    if (value === undefined) chat?.removeAttribute(`data-${name}`);
    else chat?.setAttribute(`data-${name}`, value);
  }
  const attributes = chosen.map(([name, value]) => ` data-${name}="${escapeAttribute(value)}"`).join('');
  const source = `<script src="${base}/widget.js"`;
  show('#snippet-element', `${source} defer></script>\n<quoth-chat${attributes}></quoth-chat>`);
  show('#snippet-bubble', `${source}${attributes} defer></script>`);
}

function addCopyButton(code: Element): void {
  const button: HTMLButtonElement = element(
    'button',
    {
      type: 'button',
      class: 'copy',
      onclick: async () => {
        if (await copyText(code.textContent ?? '')) button.textContent = 'Copied';
        setTimeout(() => button.replaceChildren('Copy'), 2_000);
      },
    },
    'Copy',
  );
  code.parentElement?.after(button);
}

for (const code of document.querySelectorAll('pre code')) addCopyButton(code);
form?.addEventListener('input', () => update(form));
form?.addEventListener('submit', (event) => event.preventDefault());
