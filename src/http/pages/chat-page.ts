/** `/`: the conversation at full width, with the sources beside it; and `/embed`, the conversation alone in a frame. */
import type { Assets } from './assets.ts';
import { type Html, html } from './html.ts';
import { markIcon } from './icon.ts';
import type { PageStrings } from './strings/page-strings.ts';

export interface ChatPageOptions {
  readonly strings: PageStrings;
  readonly assets: Assets;
  /** Questions that an empty conversation offers. */
  readonly suggestions: readonly string[];
}

function renderHead(title: string, assets: Assets): Html {
  return html`<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="/assets/icon.svg">
<link rel="stylesheet" href="${assets.url('page-styles.css')}">
<script src="${assets.url('widget.js')}" defer></script>`;
}

function renderNoScript(strings: PageStrings): Html {
  return html`<noscript><p class="no-script">${strings.needsScript} <a href="/sources">${strings.readWithoutScript}</a></p></noscript>`;
}

/** `/` */
export function renderChatPage({ strings, assets, suggestions }: ChatPageOptions): Html {
  return html`<!doctype html>
<html lang="${strings.language}">
${renderHead('Quoth', assets)}
<script src="${assets.url('page.js')}" defer></script>
</head>
<body class="chat-page">
<header class="bar">
<h1 class="wordmark">${markIcon}<span>Quoth</span></h1>
<p class="motto">${strings.motto}</p>
<button type="button" class="sources-toggle" aria-expanded="false" aria-controls="sources">${strings.sources}</button>
</header>
<main>${renderNoScript(strings)}
<quoth-chat id="page" data-layout="page" data-suggestions="${suggestions.join(' | ')}"></quoth-chat>
</main>
<aside id="sources" aria-label="${strings.sources}"></aside>
</body>
</html>
`;
}

/** What the address of `/embed` may set on its chat. */
const settings = ['title', 'greeting', 'placeholder', 'suggestions', 'accent', 'theme'];

/** `/embed` */
export function renderEmbedPage(options: ChatPageOptions, query: Readonly<Record<string, unknown>>): Html {
  const { strings, assets } = options;
  const attributes = settings.flatMap((name) => {
    const value = query[name];
    return typeof value === 'string' ? [html` data-${name}="${value}"`] : [];
  });
  const language = typeof query.lang === 'string' && html` lang="${query.lang}"`;
  return html`<!doctype html>
<html lang="${strings.language}">
${renderHead('Quoth', assets)}
</head>
<body class="embed-page">
<main><h1 class="visually-hidden">Quoth</h1>${renderNoScript(strings)}
<quoth-chat id="embed" data-layout="frame"${attributes}${language}></quoth-chat>
</main>
</body>
</html>
`;
}
