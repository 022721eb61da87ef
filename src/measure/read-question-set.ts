/** The questions come from a file that somebody else wrote: it is checked here, once, and errors name the place in it. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { QuothError } from '../contract/errors.ts';
import { parseJsonLines } from './parse-json-lines.ts';
import { parseSquad } from './parse-squad.ts';
import type { QuestionSet } from './question-set.ts';

/** Reads SQuAD JSON (1.1, 2.0) or JSON Lines; the content decides which. */
export async function readQuestionSet(path: string): Promise<QuestionSet> {
  const text = (await readText(path)).replace(/^\uFEFF/, '');
  const name = basename(path);
  const whole = parseJson(text);
  const set = isSquad(whole)
    ? { format: 'squad' as const, ...parseSquad(path, whole) }
    : { format: 'json-lines' as const, ...parseJsonLines(path, text) };
  if (set.questions.length === 0) {
    throw new QuothError('invalid_request', `${path} holds no questions: give a file with at least one.`);
  }
  return { name, path, ...set };
}

async function readText(path: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (cause) {
    const reason =
      cause instanceof TypeError ? 'it is not UTF-8 text' : 'no such file, or no right to read it';
    throw new QuothError('invalid_request', `The questions file ${path} cannot be read: ${reason}.`, {
      cause,
    });
  }
}

/** The value of a file that is one JSON text, else null. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isSquad(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'data' in value && !('question' in value);
}
