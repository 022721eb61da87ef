/** An answer to take away: the quotes with their numbers, and the references they come from. */
import type { Answer, Quote, Reference } from '../../contract/answer.ts';
import { sourceUrl } from './source-url.ts';

const fold = (text: string) => text.replace(/\s+/g, ' ').trim();

function numbers(quote: Quote): string {
  return [quote.reference, ...(quote.alsoIn ?? [])].map((each) => `[${each}]`).join('');
}

function describe(reference: Reference): string {
  const place = [reference.document.title, ...reference.section].join(' › ');
  return reference.page === null ? place : `${place}, p. ${reference.page}`;
}

function address(answer: Answer, reference: Reference, base: string): string {
  const quote = answer.quotes.find((each) => each.reference === reference.number);
  return sourceUrl(base, reference, answer, quote) ?? '';
}

function disagreementLines(answer: Answer): string[] {
  return answer.disagreements.map((each) => `${each.values.map((value) => `“${value}”`).join(' ≠ ')}`);
}

/** Plain text; `base` makes the addresses absolute. */
export function formatPlain(answer: Answer, base: string): string {
  const quotes = answer.quotes.map((quote) => `“${fold(quote.text)}” ${numbers(quote)}`);
  const references = answer.references.map(
    (reference) => `[${reference.number}] ${describe(reference)}\n    ${address(answer, reference, base)}`,
  );
  return [answer.question, ...quotes, ...disagreementLines(answer), references.join('\n')].join('\n\n');
}

const escapeMarkdown = (text: string) => text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');

/** Markdown; what the documents say is escaped, so that it shows as it is. */
export function formatMarkdown(answer: Answer, base: string): string {
  const quotes = answer.quotes.map(
    (quote) => `> ${escapeMarkdown(fold(quote.text))} ${escapeMarkdown(numbers(quote))}`,
  );
  const references = answer.references.map((reference) => {
    const text = escapeMarkdown(describe(reference));
    return `${reference.number}. [${text}](${address(answer, reference, base)})`;
  });
  const question = `**${escapeMarkdown(answer.question)}**`;
  const disagreements = disagreementLines(answer).map(escapeMarkdown);
  return [question, ...quotes, ...disagreements, references.join('\n')].join('\n\n');
}
