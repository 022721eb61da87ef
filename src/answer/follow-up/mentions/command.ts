/** "Rinse the grate": a manual answers with commands, and their first word has its capital from the sentence. */
import type { Value } from '../../values/value.ts';

const object = /^(?:,? (?:and|then|or) \p{Ll}+)? (?:the|an?|your|it|them|all|each|any|both)(?![\p{L}'’])/u;

/** A single word that nothing else makes a name, before what the command is for. */
export const isCommand = (value: Value, text: string): boolean =>
  value.kind === 'name' &&
  value.normal.uncertain &&
  /^\p{Lu}\p{Ll}+$/u.test(value.text) &&
  object.test(text.slice(value.end));
