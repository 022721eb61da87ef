/** Lines of `{question, texts, sides}`: each text a document, each line a corpus of its own, the sides rival answers. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type OpenedFiles, openFiles, type SetTools } from './open-set.ts';

export interface OpenedCase extends OpenedFiles {
  /** The name of the file. */
  readonly set: string;
  /** What is kept together when cases are held out. */
  readonly group: string;
  readonly question: string;
  /** Words of the texts; none when nothing is disputed. */
  readonly sides: readonly string[];
  /** A question that another corpus answers. */
  readonly elsewhere: string;
}

interface Line {
  readonly question: string;
  readonly texts: readonly string[];
  readonly sides: readonly string[];
}

const parts = 8;

export async function* openCases(path: string, tools: SetTools): AsyncGenerator<OpenedCase> {
  const lines = (await readFile(path, 'utf8'))
    .trim()
    .split('\n')
    .map((line): Line => JSON.parse(line));
  const set = basename(path);
  const encoder = new TextEncoder();
  for (const [at, { question, texts, sides }] of lines.entries()) {
    const files = texts.map((text, i) => ({ name: `${i}.txt`, bytes: encoder.encode(text) }));
    // Lines that follow each other may have been written of one thing.
    const elsewhere = lines[(at + Math.floor(lines.length / 2)) % lines.length]?.question ?? '';
    yield {
      ...(await openFiles(files, tools)),
      set,
      group: `${set} ${at % parts}`,
      question,
      sides,
      elsewhere,
    };
  }
}
