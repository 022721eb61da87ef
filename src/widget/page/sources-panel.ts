/** The panel of sources: a list with the state of every document, or one document opened beside the conversation. */
import type { DocumentStatus } from '../../contract/passage-index.ts';
import type { Strings } from '../strings/strings.ts';
import { element, icon } from '../view/element.ts';
import { icons } from '../view/icons.ts';

export interface SourcesPanel {
  load(): Promise<void>;
  setQuoted(documents: readonly string[]): void;
  addQuoted(document: string): void;
  /** Opens a source at its quote; the page it leads to needs no script. */
  read(url: string, title: string): void;
  /** Back to the list; false when it was already there. */
  showList(): boolean;
}

function documentItem(status: DocumentStatus, strings: Strings, read: SourcesPanel['read']): HTMLElement {
  const url = `/sources/${encodeURIComponent(status.id)}`;
  const title = element('bdi', {}, status.title);
  const onclick = (event: Event) => {
    if (!(event instanceof MouseEvent) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!matchMedia('(min-width: 64rem)').matches) return;
    event.preventDefault();
    read(url, status.title);
  };
  const name =
    status.state === 'failed' ? element('span', {}, title) : element('a', { href: url, onclick }, title);
  name.classList.add('document-title');
  const item = element('li', { class: 'document', 'data-state': status.state, 'data-id': status.id }, name);
  const quoted = element('span', { class: 'quoted' }, strings.quotedNow);
  quoted.hidden = true;
  item.append(
    quoted,
    element('p', { class: 'state' }, strings.states[status.state]),
    ...(status.reason ? [element('p', { class: 'why' }, status.reason)] : []),
  );
  return item;
}

async function fetchDocuments(): Promise<readonly DocumentStatus[]> {
  const response = await fetch('/api/documents');
  if (!response.ok) throw new Error(`documents: ${response.status}`);
  return ((await response.json()) as { documents: readonly DocumentStatus[] }).documents;
}

function createReader(strings: Strings, close: () => void) {
  const frame = element('iframe', { class: 'reader-frame' });
  const tab = element(
    'a',
    {
      target: '_blank',
      rel: 'noopener',
      class: 'icon-link',
      title: strings.openInTab,
      'aria-label': strings.openInTab,
    },
    icon(icons.open),
  );
  const back = element('button', { type: 'button', class: 'back', onclick: close }, strings.backToSources);
  const node = element(
    'div',
    { class: 'reader' },
    element('div', { class: 'reader-head' }, back, tab),
    frame,
  );
  return { node, frame, tab, back };
}

/** Fills `aside`. */
export function createSourcesPanel(aside: HTMLElement, strings: Strings): SourcesPanel {
  const quoted = new Set<string>();
  let opener: Element | null = null;
  const list = element('ul', { class: 'documents' });
  const overview = element(
    'div',
    { class: 'overview' },
    element('h2', {}, strings.sources),
    element('p', { class: 'hint' }, strings.sourcesHint),
    list,
  );
  const reader = createReader(strings, () => showList());
  aside.replaceChildren(overview);

  function showList(): boolean {
    if (!reader.node.isConnected) return false;
    document.body.classList.remove('reading');
    aside.replaceChildren(overview);
    if (opener instanceof HTMLElement) opener.focus();
    return true;
  }

  function read(url: string, title: string): void {
    if (!reader.node.isConnected) opener = document.activeElement;
    document.body.classList.add('reading');
    reader.frame.title = title;
    reader.tab.href = url;
    reader.frame.src = url;
    if (!reader.node.isConnected) aside.replaceChildren(reader.node);
  }

  function paint(): void {
    for (const item of list.querySelectorAll<HTMLElement>('.document')) {
      const isQuoted = quoted.has(item.dataset.id ?? '');
      item.classList.toggle('is-quoted', isQuoted);
      const label = item.querySelector<HTMLElement>('.quoted');
      if (label) label.hidden = !isQuoted;
    }
  }

  async function load(): Promise<void> {
    try {
      const documents = await fetchDocuments();
      list.replaceChildren(...documents.map((status) => documentItem(status, strings, read)));
      paint();
    } catch {
      const again = element(
        'button',
        { type: 'button', class: 'back', onclick: () => void load() },
        strings.reload,
      );
      list.replaceChildren(element('li', { class: 'why' }, strings.sourcesFailed), element('li', {}, again));
    }
  }

  return {
    load,
    read,
    showList,
    setQuoted(documents) {
      quoted.clear();
      for (const id of documents) quoted.add(id);
      paint();
    },
    addQuoted(id) {
      quoted.add(id);
      paint();
    },
  };
}
