/** A whole server with pages, widget and source viewer for the browser tests, over a fake Quoth. */
import express from 'express';
import pino from 'pino';
import type { Quoth } from '../../src/contract/quoth.ts';
import { createServer } from '../../src/http/create-server.ts';
import type { Feedback, FeedbackStore } from '../../src/http/feedback/feedback-store.ts';
import { listen } from '../../src/http/listen.ts';
import { createPagesRouter } from '../../src/http/pages/router.ts';
import { createFakeQuoth } from './fake-quoth.ts';

export interface BrowserAppOptions {
  readonly quoth?: () => Quoth | null;
  readonly allowedOrigins?: readonly string[];
  readonly rateLimit?: number;
  /** 0 is any free port. */
  readonly port?: number;
  readonly suggestions?: readonly string[];
}

export interface BrowserApp {
  readonly url: string;
  readonly port: number;
  /** The thumbs that have arrived. */
  readonly feedback: readonly Feedback[];
  close(): Promise<void>;
}

function createFeedbackStore(kept: Feedback[]): FeedbackStore {
  return { add: (feedback) => kept.push(feedback), entries: () => [], close: () => {} };
}

/** Starts it on 127.0.0.1; closing cuts off what is running, as a crash would. */
export async function startBrowserApp(options: BrowserAppOptions = {}): Promise<BrowserApp> {
  const fake = createFakeQuoth();
  const { quoth = () => fake, allowedOrigins = [], rateLimit = 0, port = 0, suggestions } = options;
  const feedback: Feedback[] = [];
  const shared = { allowedOrigins, publicUrl: null, version: '0.0.0' };
  const app = express();
  if (suggestions) app.use(createPagesRouter({ ...shared, suggestions }));
  app.use(
    createServer({
      ...shared,
      quoth,
      feedback: createFeedbackStore(feedback),
      logger: pino({ level: 'silent' }),
      host: '127.0.0.1',
      apiKeys: [],
      adminKeys: [],
      rateLimit,
      logQuestions: false,
    }),
  );
  const listening = await listen(app, { host: '127.0.0.1', port, graceMs: 0 });
  return { url: listening.url, port: listening.port, feedback, close: listening.close };
}
