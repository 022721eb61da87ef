/** How far an ingest has come: a bar that is redrawn on a terminal, a few plain lines elsewhere. */
import type { IngestProgress } from './app-port.ts';
import { escapeLine } from './escape-controls.ts';
import type { Terminal } from './terminal.ts';

export interface Progress {
  readonly show: (progress: IngestProgress) => void;
  /** Removes the bar, so that the next line stands alone. */
  readonly clear: () => void;
}

const WIDTH = 24;
const REDRAW_MS = 50;
const CLEAR_LINE = '\r\u001b[2K';

function formatBar(share: number): string {
  const filled = Math.round(share * WIDTH);
  return '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
}

function shareOf({ done, total }: IngestProgress): number {
  return total === 0 ? 1 : Math.min(1, done / total);
}

function createBar(terminal: Terminal): Progress {
  let drawnAt = 0;
  let isDrawn = false;
  return {
    show: (progress) => {
      const now = performance.now();
      const share = shareOf(progress);
      if (share < 1 && now - drawnAt < REDRAW_MS) return;
      drawnAt = now;
      isDrawn = true;
      const percent = `${Math.floor(share * 100)}`.padStart(3);
      terminal.err(`${CLEAR_LINE}${formatBar(share)} ${percent} % ${escapeLine(progress.phase)}`);
    },
    clear: () => {
      if (isDrawn) terminal.err(CLEAR_LINE);
      isDrawn = false;
    },
  };
}

/** One line for each phase and each quarter of it. */
function createLines(terminal: Terminal): Progress {
  let last = '';
  return {
    show: (progress) => {
      const percent = Math.floor(shareOf(progress) * 4) * 25;
      const line = `${escapeLine(progress.phase)} ${percent} %\n`;
      if (line !== last) terminal.err(line);
      last = line;
    },
    clear: () => {},
  };
}

/** Progress on standard error. */
export function createProgress(terminal: Terminal): Progress {
  return terminal.errIsTty ? createBar(terminal) : createLines(terminal);
}
