/** Script of `/`: the sources beside the conversation, what is quoted now, and reading a source without leaving. */
import type { Answer, Quote, Reference } from '../../contract/answer.ts';
import { chooseStrings } from '../strings/strings.ts';
import { createSourcesPanel } from './sources-panel.ts';

const aside = document.querySelector<HTMLElement>('#sources');
const toggle = document.querySelector<HTMLElement>('.sources-toggle');
const wide = matchMedia('(min-width: 64rem)');

function detailOf<Detail>(event: Event): Detail {
  return (event as CustomEvent<Detail>).detail;
}

if (aside && toggle) {
  const panel = createSourcesPanel(aside, chooseStrings(navigator.languages));
  const show = (open: boolean) => {
    document.body.classList.toggle('with-sources', open);
    toggle.setAttribute('aria-expanded', String(open));
  };

  toggle.addEventListener('click', () => show(!document.body.classList.contains('with-sources')));
  aside.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    if (!panel.showList()) {
      show(false);
      toggle.focus();
    }
  });
  document.addEventListener('quoth-ask', () => panel.setQuoted([]));
  document.addEventListener('quoth-clear', () => panel.setQuoted([]));
  document.addEventListener('quoth-quote', (event) => {
    panel.addQuoted(detailOf<{ reference: Reference }>(event).reference.document.id);
  });
  document.addEventListener('quoth-answer', (event) => {
    panel.setQuoted(detailOf<Answer>(event).references.map((reference) => reference.document.id));
  });
  document.addEventListener('quoth-open-reference', (event) => {
    if (!wide.matches) return;
    event.preventDefault();
    const { reference, url } = detailOf<{ reference: Reference; quote: Quote | null; url: string }>(event);
    panel.read(url, reference.document.title);
  });
  document.addEventListener('keydown', (event) => {
    const typing = event
      .composedPath()
      .some((node) => node instanceof HTMLElement && node.matches('input, textarea'));
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    document.querySelector<HTMLElement>('quoth-chat')?.focus();
  });
  void panel.load();
}
