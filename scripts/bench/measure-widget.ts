/** What a visitor of a page waits for: from Enter to the first quote on the screen, in a real browser. */
import type { Folders } from '../../src/measure/temporary-corpus.ts';
import { formatMs, type Row } from './format-rows.ts';
import { startServer } from './start-server.ts';

export interface WidgetRun {
  readonly folders: Folders;
  readonly question: string;
  readonly runs: number;
}

/** Serves the chat page and measures it; says so where there is no Chromium. */
export async function measureWidget({ folders, question, runs }: WidgetRun): Promise<Row[]> {
  const { benchWidget } = await import('../bench-widget.ts');
  const server = await startServer(folders);
  try {
    const figures = await benchWidget({ url: server.url, question, runs });
    if (figures === null)
      return [{ what: 'first quote on the screen', value: '–', note: 'no Chromium here' }];
    return [
      {
        what: 'first quote on the screen',
        value: formatMs(figures.medianMs),
        note: `median of ${figures.runs}`,
      },
      { what: 'first quote on the screen, p95', value: formatMs(figures.p95Ms) },
    ];
  } finally {
    await server.stop();
  }
}
