/** The source viewer: where a reference leads. Document text is text here, whatever it looks like. */
import { type Request, type RequestHandler, type Response, Router } from 'express';
import type { Document } from '../../contract/document.ts';
import type { Quoth } from '../../contract/quoth.ts';
import { type Assets, openAssets } from '../pages/assets.ts';
import { sendPage } from '../pages/send-page.ts';
import { choosePageStrings } from '../pages/strings/page-strings.ts';
import { HttpError } from '../problem.ts';
import { createCitationData } from './citation/citation-data.ts';
import { citationFormats } from './citation/citation-formats.ts';
import { parseQuoteRanges, sourceHref } from './quote-ranges.ts';
import { renderList, renderNotice } from './render-list.ts';
import { renderSource } from './render-source.ts';

export interface SourcesOptions {
  /** Null until the index is open. */
  readonly quoth: () => Quoth | null;
  /** Where readers reach this server; null takes the request's own host. */
  readonly publicUrl: string | null;
}

interface Context extends SourcesOptions {
  readonly assets: Assets;
}

type Handler = RequestHandler<{ id: string }>;

function baseOf(request: Request<{ id: string }>, publicUrl: string | null): string {
  return publicUrl?.replace(/\/+$/, '') ?? `${request.protocol}://${request.get('host')}`;
}

function sendNotReady(request: Request, response: Response, assets: Assets): void {
  const strings = choosePageStrings(request);
  response.set('Retry-After', '2');
  const page = renderNotice({ title: strings.notReady, text: strings.notReadyHint, strings, assets });
  sendPage(response, page, { status: 503 });
}

async function sendMissing(
  quoth: Quoth,
  request: Request,
  response: Response,
  assets: Assets,
): Promise<void> {
  const strings = choosePageStrings(request);
  const status = (await quoth.documents()).find((each) => each.id === request.params.id);
  const title = status ? strings.unreadable : strings.noDocument;
  const text = status?.reason ?? strings.noDocumentHint;
  sendPage(response, renderNotice({ title, text, strings, assets }), { status: 404 });
}

function createListHandler({ quoth: open, assets }: Context): RequestHandler {
  return async (request, response) => {
    const quoth = open();
    if (!quoth) return sendNotReady(request, response, assets);
    const strings = choosePageStrings(request);
    sendPage(response, renderList({ documents: await quoth.documents(), strings, assets }));
  };
}

/** Finds the document of the address, or answers in its place. */
async function findDocument(
  context: Context,
  request: Request,
  response: Response,
): Promise<Document | null> {
  const quoth = context.quoth();
  if (!quoth) {
    sendNotReady(request, response, context.assets);
    return null;
  }
  const document = await quoth.document(String(request.params.id));
  if (!document) await sendMissing(quoth, request, response, context.assets);
  return document;
}

function createSourceHandler(context: Context): Handler {
  return async (request, response) => {
    const document = await findDocument(context, request, response);
    if (!document) return;
    const page = renderSource({
      document,
      ranges: parseQuoteRanges(request.query, document.text),
      strings: choosePageStrings(request),
      assets: context.assets,
      base: baseOf(request, context.publicUrl),
    });
    sendPage(response, page);
  };
}

function createCitationHandler(context: Context): Handler {
  return async (request, response) => {
    const format = citationFormats.get(String(request.query.format ?? 'plain'));
    if (!format) {
      throw new HttpError(
        'invalid_request',
        `\`format\` must be one of ${[...citationFormats.keys()].join(', ')}.`,
      );
    }
    const document = await findDocument(context, request, response);
    if (!document) return;
    const ranges = parseQuoteRanges(request.query, document.text);
    const quote = ranges.current;
    const viewerUrl =
      baseOf(request, context.publicUrl) + sourceHref(document.id, { ...ranges, all: [] }, quote);
    const file = `${document.id.replace(/[^\w-]+/g, '-')}.${format.extension}`;
    response
      .set(
        'Content-Disposition',
        `${format.extension === 'txt' ? 'inline' : 'attachment'}; filename="${file}"`,
      )
      .set('X-Content-Type-Options', 'nosniff')
      .type(`${format.type}; charset=utf-8`)
      .send(format.format(createCitationData({ document, quote, viewerUrl })));
  };
}

/** `/sources`, `/sources/{id}` and `/sources/{id}/citation`. */
export function createSourcesRouter(options: SourcesOptions): Router {
  const context: Context = { ...options, assets: openAssets() };
  const router = Router({ caseSensitive: true });
  router.get('/sources', createListHandler(context));
  router.get('/sources/:id', createSourceHandler(context));
  router.get('/sources/:id/citation', createCitationHandler(context));
  return router;
}
