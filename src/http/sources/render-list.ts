/** All documents, and the pages that stand in for a document that is not there. */
import type { DocumentStatus } from '../../contract/passage-index.ts';
import type { Assets } from '../pages/assets.ts';
import { type Html, html } from '../pages/html.ts';
import type { PageStrings } from '../pages/strings/page-strings.ts';
import { renderLayout } from './layout.ts';

interface ListOptions {
  readonly documents: readonly DocumentStatus[];
  readonly strings: PageStrings;
  readonly assets: Assets;
}

function renderItem(status: DocumentStatus, strings: PageStrings): Html {
  const title = html`<bdi>${status.title}</bdi>`;
  const name =
    status.state === 'failed'
      ? title
      : html`<a href="/sources/${encodeURIComponent(status.id)}">${title}</a>`;
  return html`<li class="document" data-state="${status.state}">${name}
<p class="meta"><bdi>${status.name}</bdi><span>${strings.states[status.state]}</span></p>
${status.reason && html`<p class="why">${status.reason}</p>`}</li>`;
}

/** `/sources` */
export function renderList({ documents, strings, assets }: ListOptions): Html {
  const content = html`<main id="main" class="narrow"><h1>${strings.sources}</h1>
<p class="lead">${strings.sourcesHint}</p>
<ul class="documents">${documents.map((status) => renderItem(status, strings))}</ul></main>`;
  return renderLayout({ title: strings.sources, strings, assets, content });
}

interface NoticeOptions {
  readonly title: string;
  readonly text: string;
  readonly strings: PageStrings;
  readonly assets: Assets;
}

/** A page that says why there is nothing to read. */
export function renderNotice({ title, text, strings, assets }: NoticeOptions): Html {
  const content = html`<main id="main" class="narrow"><h1>${title}</h1><p class="lead">${text}</p>
<p><a href="/sources">${strings.sources}</a></p></main>`;
  return renderLayout({ title, strings, assets, content });
}
