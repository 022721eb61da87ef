/** `quoth serve`: listens at once, answers as soon as the index is open, and leaves without cutting anybody off. */
import type { Command } from 'commander';
import type { Logger } from 'pino';
import type { Config } from '../../config.ts';
import type { DocumentStatus } from '../../contract/passage-index.ts';
import type { Quoth } from '../../contract/quoth.ts';
import type { Listening } from '../../http/listen.ts';
import type { IngestProgress } from '../app-port.ts';
import type { Context } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { formatCount } from '../format/documents.ts';
import { addServingFlags, loadRunConfig } from '../options.ts';
import { createStopSignal } from '../stop-signal.ts';

interface Serving {
  quoth: Quoth | null;
  reason: string;
}

async function createLogger(config: Config): Promise<Logger> {
  const { pino } = await import('pino');
  // Standard output is for the two lines that a person reads.
  return pino({ level: config.logLevel }, pino.destination({ fd: 2, sync: true }));
}

async function startServer(context: Context, config: Config, serving: Serving): Promise<Listening> {
  const [{ createServer }, { listen }, { openFeedbackStore }, { isLoopback }] = await Promise.all([
    import('../../http/create-server.ts'),
    import('../../http/listen.ts'),
    import('../../http/feedback/open-feedback-store.ts'),
    import('../../http/guards/allowed-hosts.ts'),
  ]);
  const logger = await createLogger(config);
  const feedback = openFeedbackStore(config.indexDir);
  const app = createServer({
    ...config,
    quoth: () => serving.quoth,
    whyNotReady: () => serving.reason,
    feedback,
    logger,
    version: context.version,
  });
  const listening = await listen(app, config);
  if (!isLoopback(config.host) && config.apiKeys.length === 0) {
    logger.warn('everybody who reaches this address may read the documents: API_KEYS is empty');
  }
  const close = async () => {
    await listening.close();
    feedback.close();
  };
  return { ...listening, close };
}

function describe({ phase, done, total }: IngestProgress): string {
  return `The index is being prepared: ${phase}, ${done} of ${total}.`;
}

async function openInto(serving: Serving, context: Context, config: Config): Promise<Quoth> {
  const { openQuoth } = await context.loadApp();
  const quoth = await openQuoth(config, {
    onProgress: (progress) => {
      serving.reason = describe(progress);
      context.progress.show(progress);
    },
  });
  context.progress.clear();
  serving.quoth = quoth;
  return quoth;
}

function formatReady(documents: readonly DocumentStatus[]): string {
  const failed = documents.filter(({ state }) => state === 'failed').length;
  const note = failed === 0 ? '' : ` ${failed} could not be read: \`quoth status\` says why.`;
  return `Ready: ${formatCount(documents.length - failed, 'document')}.${note}\n`;
}

/** Serves until the signal; returns the exit code. */
async function serve(context: Context, config: Config, stop: AbortSignal): Promise<number> {
  const { terminal } = context;
  const serving: Serving = { quoth: null, reason: 'The index is being opened.' };
  const listening = await startServer(context, config, serving);
  const { promise: stopped, resolve } = Promise.withResolvers<void>();
  stop.addEventListener('abort', () => resolve(), { once: true });
  if (stop.aborted) resolve();
  try {
    terminal.out(`Quoth listens on ${config.publicUrl ?? listening.url}\n`);
    const opened = openInto(serving, context, config).then((quoth) => quoth.documents());
    const documents = await Promise.race([opened, stopped]);
    if (documents) terminal.out(formatReady(documents));
    await stopped;
    return exitCodes.done;
  } finally {
    await listening.close();
    await serving.quoth?.close();
  }
}

/** Adds `quoth serve`. */
export function addServeCommand(program: Command, context: Context): Command {
  return addServingFlags(program.command('serve'))
    .description('start the server: API, chat page, widget, source viewer')
    .action(async (options) => {
      context.exitCode = await serve(
        context,
        loadRunConfig(context, options),
        context.stop ?? createStopSignal(),
      );
    });
}
