/** `quoth verify`: every stored offset must give its text back, or the promise of verbatim quotes is broken. */
import { createHash } from 'node:crypto';
import type { Command } from 'commander';
import type { Document } from '../../contract/document.ts';
import type { Passage } from '../../contract/passage.ts';
import type { Quoth } from '../../contract/quoth.ts';
import type { Context } from '../context.ts';
import { escapeLine } from '../escape-controls.ts';
import { exitCodes } from '../exit-codes.ts';
import { loadRunConfig } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { withQuoth } from '../with-quoth.ts';

function findPassageFaults(document: Document, passage: Passage): string[] {
  const { text, start, end, sentences } = passage;
  if (document.text.slice(start, end) !== text) return [`passage ${passage.id} is not what its offsets say`];
  return sentences.flatMap((sentence, at) => {
    const isSlice = document.text.slice(sentence.start, sentence.end) === sentence.text;
    const isInside = sentence.start >= start && sentence.end <= end;
    return isSlice && isInside
      ? []
      : [`sentence ${at + 1} of passage ${passage.id} is not what its offsets say`];
  });
}

/** What is wrong with one stored document; empty when all is well. */
function findFaults(document: Document, passages: readonly Passage[]): string[] {
  const sha256 = createHash('sha256').update(document.text).digest('hex');
  const changed =
    sha256 === document.sha256 ? [] : [`the text of ${document.id} is not the one that was read`];
  return [...changed, ...passages.flatMap((passage) => findPassageFaults(document, passage))];
}

/** Checks the whole index and prints what it found; returns the exit code. */
async function verifyIndex(quoth: Quoth, terminal: Terminal): Promise<number> {
  const counts = { documents: 0, passages: 0, sentences: 0 };
  const faults: string[] = [];
  for (const status of await quoth.documents()) {
    const document = await quoth.document(status.id);
    if (!document) {
      if (status.state === 'indexed') faults.push(`document ${status.id} is listed and has no text`);
      continue;
    }
    const passages = await quoth.passages(status.id);
    counts.documents += 1;
    counts.passages += passages.length;
    counts.sentences += passages.reduce((sum, passage) => sum + passage.sentences.length, 0);
    faults.push(...findFaults(document, passages));
  }
  for (const fault of faults) terminal.err(`${escapeLine(fault)}\n`);
  if (faults.length > 0) {
    terminal.err('quoth: the index is damaged: remove the index folder and run `quoth ingest`.\n');
    return exitCodes.failed;
  }
  const { documents, passages, sentences } = counts;
  terminal.out(
    `All ${documents} documents, ${passages} passages and ${sentences} sentences give their text back.\n`,
  );
  return exitCodes.done;
}

/** Adds `quoth verify`. */
export function addVerifyCommand(program: Command, context: Context): Command {
  return program
    .command('verify')
    .description('check the index and every stored offset')
    .action(async (options) => {
      const config = loadRunConfig(context, options);
      context.exitCode = await withQuoth({ context, config, refresh: false }, (quoth) =>
        verifyIndex(quoth, context.terminal),
      );
    });
}
