/** Text of strangers: broken surrogates and control characters are cleaned before anything else sees them. */
import { z } from 'zod';

/** The text without unpaired surrogates and control characters, trimmed. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
}

/** A field of at most `maxCharacters`, cleaned; it may be empty. */
export function createTextField(maxCharacters: number) {
  return z
    .string()
    .max(maxCharacters, {
      error: ({ input }) => `has ${String(input).length} characters; at most ${maxCharacters} are allowed`,
    })
    .transform(cleanText);
}

/** Like `createTextField`, with something in it. */
export function createRequiredTextField(maxCharacters: number) {
  return createTextField(maxCharacters).refine((text) => text !== '', { error: 'is empty' });
}
