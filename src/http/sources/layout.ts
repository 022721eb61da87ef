/** The frame of every page under /sources: readable without a script, the same in a panel and in a tab. */
import type { Assets } from '../pages/assets.ts';
import { type Html, html } from '../pages/html.ts';
import { markIcon } from '../pages/icon.ts';
import type { PageStrings } from '../pages/strings/page-strings.ts';

export interface LayoutOptions {
  readonly title: string;
  readonly strings: PageStrings;
  readonly assets: Assets;
  readonly bar?: Html | null;
  readonly content: Html;
}

/** A whole page. */
export function renderLayout({ title, strings, assets, bar, content }: LayoutOptions): Html {
  return html`<!doctype html>
<html lang="${strings.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Quoth</title>
<link rel="icon" href="/assets/icon.svg">
<link rel="stylesheet" href="${assets.url('source-styles.css')}">
<script src="${assets.url('source.js')}" defer></script>
</head>
<body data-copy="${strings.copy}" data-copied="${strings.copied}">
<a class="skip" href="#main">${strings.skip}</a>
<header class="bar">
<a class="wordmark" href="/" target="_top" title="${strings.home}">${markIcon}<span>Quoth</span></a>
<a class="crumb" href="/sources">${strings.sources}</a>
<div class="bar-end">${bar}</div>
</header>
${content}
</body>
</html>
`;
}
