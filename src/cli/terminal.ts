/** What a command knows of the terminal; a test passes two lists of strings. */
import { createColors } from 'picocolors';

export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly yellow: (text: string) => string;
}

export interface Terminal {
  /** Writes to standard output, where only results go. */
  readonly out: (text: string) => void;
  /** Writes to standard error: progress, notes, complaints. */
  readonly err: (text: string) => void;
  readonly outStyle: Style;
  readonly errStyle: Style;
  /** Progress may be redrawn in place. */
  readonly errIsTty: boolean;
}

/** A style with colours, or one that leaves the text alone. */
export function createStyle(enabled: boolean): Style {
  const { bold, dim, yellow } = createColors(enabled);
  return { bold, dim, yellow };
}

interface Stream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** The terminal of two streams; `color` null leaves the choice to whether they are terminals. */
export function createTerminal(streams: { out: Stream; err: Stream; color: boolean | null }): Terminal {
  const { out, err, color } = streams;
  return {
    out: (text) => void out.write(text),
    err: (text) => void err.write(text),
    outStyle: createStyle(color ?? out.isTTY === true),
    errStyle: createStyle(color ?? err.isTTY === true),
    errIsTty: err.isTTY === true,
  };
}
