/** The prompts are files that anyone may reword, so they are read once, at start, and checked for what they must hold. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { QuothError } from '../../contract/errors.ts';

/** What a chat model is told (`system`) and given (`user`). */
export interface Prompt {
  readonly system: string;
  readonly user: string;
}

/** A prompt with `{{names}}` still to be filled. */
interface PromptTemplate extends Prompt {
  readonly path: string;
}

export interface Prompts {
  readonly selectQuotes: PromptTemplate;
  readonly rewriteQuestion: PromptTemplate;
}

const placeholder = /\{\{(\w+)\}\}/g;

/** Reads every prompt of the folder; throws QuothError `invalid_config` that names a missing or incomplete file. */
export async function loadPrompts(folder: string): Promise<Prompts> {
  const [selectQuotes, rewriteQuestion] = await Promise.all([
    loadPrompt(join(folder, 'select-quotes.md'), ['limit', 'passages', 'question']),
    loadPrompt(join(folder, 'rewrite-question.md'), ['history', 'question']),
  ]);
  return { selectQuotes, rewriteQuestion };
}

async function loadPrompt(path: string, names: readonly string[]): Promise<PromptTemplate> {
  const [system, user, ...more] = (await readPrompt(path)).split(/^---$/m).map((part) => part.trim());
  if (!system || !user || more.length > 0) {
    const message = `The prompt ${path} must hold two parts with a line --- between them: what the model is told, and what it is given.`;
    throw new QuothError('invalid_config', message);
  }
  const found = new Set([...`${system} ${user}`.matchAll(placeholder)].map(([, name]) => name));
  const missing = names.filter((name) => !found.delete(name));
  const wrong = [
    ...missing.map((name) => `lacks {{${name}}}`),
    ...[...found].map((name) => `has {{${name}}}, which nothing fills`),
  ];
  if (wrong.length > 0) throw new QuothError('invalid_config', `The prompt ${path} ${wrong.join(' and ')}.`);
  return { path, system, user };
}

async function readPrompt(path: string): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).replaceAll('\r\n', '\n');
  } catch (cause) {
    const message = `The prompt ${path} cannot be read: restore it from the repository, or leave CHAT_MODEL empty to answer without a model.`;
    throw new QuothError('invalid_config', message, { cause });
  }
}

/** One pass over the template: a placeholder inside a filled-in text stays what it is, text. */
export function fillPrompt({ system, user }: Prompt, values: Readonly<Record<string, string>>): Prompt {
  const fill = (part: string) => part.replace(placeholder, (whole, name: string) => values[name] ?? whole);
  return { system: fill(system), user: fill(user) };
}
