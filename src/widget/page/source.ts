/** Script of the source viewer: only comforts. Without it everything can be read, stepped through and cited. */
import { copyText } from '../copy-text.ts';
import { element } from '../view/element.ts';

const { copy = 'Copy', copied = 'Copied' } = document.body.dataset;

document.documentElement.classList.toggle('framed', window.self !== window.top);

function addCopyButton(place: Element, text: () => string): void {
  const button: HTMLButtonElement = element(
    'button',
    {
      type: 'button',
      class: 'copy',
      onclick: async () => {
        if (!(await copyText(text()))) return;
        button.textContent = copied;
        setTimeout(() => button.replaceChildren(copy), 2_000);
      },
    },
    copy,
  );
  place.after(' ', button);
}

const citation = document.querySelector('#citation-text');
if (citation) addCopyButton(citation, () => citation.textContent ?? '');
const link = document.querySelector<HTMLAnchorElement>('#words-link');
if (link) addCopyButton(link, () => link.href);

document.addEventListener('click', (event) => {
  const open = document.querySelector('details.cite[open]');
  if (open && !open.contains(event.target as Node)) open.removeAttribute('open');
});
document.addEventListener('keydown', (event) => {
  const open = document.querySelector('details.cite[open]');
  if (event.key !== 'Escape' || !open) return;
  open.removeAttribute('open');
  open.querySelector('summary')?.focus();
});
