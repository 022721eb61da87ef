/** A question as it may go on: no half characters, no control characters, not empty, not endless. */
import type { AskRequest } from '../contract/answer.ts';
import { QuothError } from '../contract/errors.ts';

/** UTF-16 code units. */
export const maxQuestionLength = 2_000;
const maxTurns = 50;

/** Throws QuothError `invalid_request` for an empty or oversized text; `field` names it. */
export function cleanQuestion(text: string, field: string): string {
  if (text.length > maxQuestionLength) {
    throw new QuothError(
      'invalid_request',
      `${field} has ${text.length} characters; the limit is ${maxQuestionLength}. Ask a shorter question.`,
    );
  }
  const cleaned = cleanText(text);
  if (cleaned === '') throw new QuothError('invalid_request', `${field} is empty. Ask a question in words.`);
  return cleaned;
}

/** Lone surrogates become U+FFFD; control and invisible formatting characters become spaces; white space is folded. */
function cleanText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The last turns of the conversation, cleaned; empty ones are left out. */
export function cleanHistory(history: AskRequest['history']): { question: string; answer?: string }[] {
  return (history ?? []).slice(-maxTurns).flatMap(({ question, answer }) => {
    const cleaned = cleanText(question.slice(0, maxQuestionLength));
    if (cleaned === '') return [];
    return [
      answer === undefined
        ? { question: cleaned }
        : { question: cleaned, answer: cleanText(answer.slice(0, 8_000)) },
    ];
  });
}
