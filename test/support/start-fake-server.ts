/** The real HTTP door on a free port of this machine, with the fake Quoth behind it. */
import { Writable } from 'node:stream';
import { pino } from 'pino';
import type { Quoth } from '../../src/contract/quoth.ts';
import { createServer } from '../../src/http/create-server.ts';
import type { Feedback, FeedbackEntry, FeedbackStore } from '../../src/http/feedback/feedback-store.ts';
import { listen } from '../../src/http/listen.ts';
import type { ServerOptions } from '../../src/http/server-options.ts';
import { createFakeQuoth } from './fake-quoth.ts';

export interface FakeServer {
  readonly url: string;
  readonly port: number;
  /** Everything that was logged, one JSON object a line. */
  readonly logs: readonly string[];
  readonly feedback: FeedbackStore;
  close(): Promise<void>;
}

/** Feedback that is forgotten with the test. */
function createMemoryFeedback(): FeedbackStore {
  const kept: FeedbackEntry[] = [];
  return {
    add: (feedback: Feedback) => {
      kept.push({ ...feedback, id: kept.length + 1, at: '2026-01-01T00:00:00.000Z' });
      return kept.length;
    },
    entries: () => [...kept],
    close: () => {},
  };
}

function createLogger(lines: string[]) {
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      lines.push(String(chunk));
      done();
    },
  });
  return pino({ level: 'debug' }, stream);
}

export interface FakeServerOptions extends Partial<Omit<ServerOptions, 'quoth'>> {
  readonly quoth?: Quoth | (() => Quoth | null);
  readonly port?: number;
  readonly graceMs?: number;
}

/** Starts a server; the test closes it. */
export async function startFakeServer(options: FakeServerOptions = {}): Promise<FakeServer> {
  const { quoth = createFakeQuoth(), port = 0, graceMs = 1_000, ...rest } = options;
  const logs: string[] = [];
  const feedback = rest.feedback ?? createMemoryFeedback();
  const app = createServer({
    quoth: typeof quoth === 'function' ? quoth : () => quoth,
    logger: createLogger(logs),
    host: '127.0.0.1',
    version: '0.0.0-test',
    publicUrl: null,
    apiKeys: [],
    adminKeys: [],
    allowedOrigins: [],
    rateLimit: 0,
    logQuestions: false,
    ...rest,
    feedback,
  });
  const listening = await listen(app, { host: rest.host ?? '127.0.0.1', port, graceMs });
  return { url: listening.url, port: listening.port, logs, feedback, close: listening.close };
}
