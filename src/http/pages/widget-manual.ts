/** `/docs/widget`: for site owners, with a live example that follows what they type. */
import type { Assets } from './assets.ts';
import { type Html, html } from './html.ts';
import { markIcon } from './icon.ts';
import { attributes, events, parts, properties, type Row } from './widget-reference.ts';

interface ManualOptions {
  readonly base: string;
  readonly assets: Assets;
  readonly version: string;
}

function renderTable(head: readonly [string, string], rows: readonly Row[]): Html {
  const lines = rows.map(
    ({ name, text }) => html`<tr><th scope="row"><code>${name}</code></th><td>${text}</td></tr>`,
  );
  return html`<div class="table" tabindex="0" role="region" aria-label="${head[0]}"><table><thead><tr><th scope="col">${head[0]}</th><th scope="col">${head[1]}</th></tr></thead><tbody>${lines}</tbody></table></div>`;
}

function renderCode(code: string): Html {
  return html`<pre tabindex="0"><code>${code}</code></pre>`;
}

function renderField(name: string, label: string, value: string): Html {
  return html`<label for="set-${name}">${label}</label><input id="set-${name}" name="${name}" value="${value}" autocomplete="off">`;
}

function renderExample(base: string): Html {
  return html`<section id="example" aria-labelledby="try">
<h2 id="try">Try it</h2>
<form class="settings" id="settings">
${renderField('title', 'Title', 'Ask our documents')}
${renderField('greeting', 'Greeting', '')}
${renderField('suggestions', 'Suggestions, separated by |', '')}
<label for="set-accent">Accent</label><input id="set-accent" name="accent" type="color" value="#1d5c4d">
<label for="set-theme">Theme</label><select id="set-theme" name="theme"><option value="">As the visitor prefers</option><option>light</option><option>dark</option></select>
</form>
<quoth-chat id="example-chat" data-title="Ask our documents"></quoth-chat>
<h3>The snippet</h3>
<p>A chat in the flow of your page:</p>
<pre tabindex="0"><code id="snippet-element">${`<script src="${base}/widget.js" defer></script>\n<quoth-chat data-title="Ask our documents"></quoth-chat>`}</code></pre>
<p>Or a bubble in the corner, with one tag:</p>
<pre tabindex="0"><code id="snippet-bubble">${`<script src="${base}/widget.js" data-title="Ask our documents" defer></script>`}</code></pre>
</section>`;
}

function renderTheming(): Html {
  return html`<section><h2>Look</h2>
<p>The widget lives in a shadow root: your styles do not reach it by accident, and its own never reach your page. Set custom properties on the element:</p>
${renderTable(['Property', 'What it sets'], properties)}
<p>For more, style its parts from your own style sheet:</p>
${renderCode('quoth-chat::part(quote) {\n  border-color: rebeccapurple;\n}')}
${renderTable(['Part', 'What it is'], parts)}
</section>`;
}

function renderSecurity(base: string): Html {
  return html`<section><h2>Origins</h2>
<p>A browser lets a page ask this server only when the server allows it. Start Quoth with the origin of every site that may:</p>
${renderCode('ALLOWED_ORIGINS=https://www.example.org,https://intranet.example.org')}
<p>Scheme and port belong to an origin. When it is missing, the widget says so in place of an answer. The same list decides who may show <code>/embed</code> in a frame:</p>
${renderCode(`<iframe src="${base}/embed?title=Ask%20us" title="Ask us" width="400" height="600" allow="clipboard-write"></iframe>`)}
</section>
<section><h2>Content-Security-Policy</h2>
<p>No inline script or style is used, no <code>eval</code>, no HTML string; Trusted Types may be enforced. A page with a strict policy needs two entries and no nonce:</p>
${renderCode(`Content-Security-Policy: script-src 'self' ${base}; connect-src 'self' ${base}`)}
<p>A page that allows scripts by nonce puts its nonce on the script tag. For the frame, add <code>frame-src ${base}</code>.</p>
</section>
<section><h2>Privacy</h2>
<p>The conversation stays in the visitor’s browser tab (<code>sessionStorage</code>): a reload finds it again, closing the tab forgets it, and the server keeps none of it. No cookie is set. A thumb sends the question and the quotes to the server, because the visitor chose to.</p>
<p><code>data-api-key</code> can be read by everybody who opens your page: use it on internal pages only.</p>
</section>`;
}

/** The whole page. */
export function renderWidgetManual({ base, assets, version }: ManualOptions): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>The widget · Quoth</title>
<link rel="icon" href="/assets/icon.svg">
<link rel="stylesheet" href="${assets.url('docs-styles.css')}">
<script src="${assets.url('widget.js')}" defer></script>
<script src="${assets.url('docs.js')}" defer></script>
</head>
<body data-base="${base}">
<header class="bar"><a class="wordmark" href="/">${markIcon}<span>Quoth</span></a></header>
<main id="main">
<h1>Quoth on your website</h1>
<p class="lead">One script tag brings a chat that answers from your documents, in their own words. It weighs less than 30 kB, needs no framework, and leaves your page alone.</p>
${renderExample(base)}
<section><h2>Attributes</h2>
<p>On <code>&lt;quoth-chat&gt;</code> or on the script tag. All are optional.</p>
${renderTable(['Attribute', 'What it does'], attributes)}
</section>
${renderTheming()}
<section><h2>Events</h2>
<p>They bubble out of the widget, so <code>document</code> can listen for all chats of a page:</p>
${renderCode("document.addEventListener('quoth-answer', ({ detail }) => {\n  console.log(detail.status, detail.quotes.length);\n});")}
${renderTable(['Event', 'When, and its detail'], events)}
</section>
${renderSecurity(base)}
<footer><p>Quoth ${version}</p></footer>
</main>
</body>
</html>
`;
}
