/**
 * Lines of `{texts, question, sides}` or `{texts, questions}`: each line is a corpus of its own, each text a document, and the
 * sides are rival answers.
 */
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

interface CaseQuestion {
  readonly question: string;
  readonly sides: readonly string[];
}

/** Of one question, or of several about the same texts. */
type Line = { readonly texts: readonly string[] } & (
  | CaseQuestion
  | { readonly questions: readonly CaseQuestion[] }
);

const parts = 8;
const questionsOf = (line: Line | undefined): readonly CaseQuestion[] =>
  line === undefined ? [] : 'questions' in line ? line.questions : [line];

export async function* openCases(path: string, tools: SetTools): AsyncGenerator<OpenedCase> {
  const lines = (await readFile(path, 'utf8'))
    .trim()
    .split('\n')
    .map((line): Line => JSON.parse(line));
  const set = basename(path);
  const encoder = new TextEncoder();
  for (const [at, line] of lines.entries()) {
    const files = line.texts.map((text, i) => ({ name: `${i}.txt`, bytes: encoder.encode(text) }));
    // Lines that follow each other may have been written of one thing.
    const others = questionsOf(lines[(at + Math.floor(lines.length / 2)) % lines.length]);
    const opened = await openFiles(files, tools);
    for (const [i, { question, sides }] of questionsOf(line).entries()) {
      const elsewhere = others[i % others.length]?.question ?? '';
      yield { ...opened, set, group: `${set} ${at % parts}`, question, sides, elsewhere };
    }
  }
}
