/** The pages that people meet first: the chat, the frame for other sites, the widget's script and its manual. */
import { type RequestHandler, Router } from 'express';
import { type AssetName, assetNames, openAssets } from './assets.ts';
import { renderChatPage, renderEmbedPage } from './chat-page.ts';
import { iconFile } from './icon.ts';
import { sendPage } from './send-page.ts';
import { choosePageStrings } from './strings/page-strings.ts';
import { renderWidgetManual } from './widget-manual.ts';

export interface PagesOptions {
  /** Origins that may show `/embed` in a frame. */
  readonly allowedOrigins: readonly string[];
  readonly publicUrl: string | null;
  readonly version: string;
  /** Questions that the chat page offers at the start. */
  readonly suggestions?: readonly string[];
}

const sendIcon: RequestHandler = (_request, response) => {
  response
    .set({ 'Cache-Control': 'public, max-age=86400', 'Content-Security-Policy': "default-src 'none'" })
    .type('image/svg+xml')
    .send(iconFile);
};

function addAssets(router: Router, send: (name: AssetName) => RequestHandler): void {
  for (const name of assetNames) {
    router.get(name === 'widget.js' ? '/widget.js' : `/assets/${name}`, send(name));
  }
  router.get(['/assets/icon.svg', '/favicon.ico'], sendIcon);
}

/** `/`, `/embed`, `/widget.js`, `/docs/widget` and the files that these pages need. */
export function createPagesRouter(options: PagesOptions): Router {
  const assets = openAssets();
  const router = Router({ caseSensitive: true });
  const { suggestions = [], allowedOrigins, publicUrl, version } = options;
  addAssets(router, (name) => (_request, response) => assets.send(name, response));
  router.get('/', (request, response) => {
    sendPage(response, renderChatPage({ strings: choosePageStrings(request), assets, suggestions }));
  });
  router.get('/embed', (request, response) => {
    const page = renderEmbedPage({ strings: choosePageStrings(request), assets, suggestions }, request.query);
    sendPage(response, page, { frameAncestors: allowedOrigins });
  });
  router.get('/docs/widget', (request, response) => {
    const base = publicUrl?.replace(/\/+$/, '') ?? `${request.protocol}://${request.get('host')}`;
    sendPage(response, renderWidgetManual({ base, assets, version }));
  });
  return router;
}
