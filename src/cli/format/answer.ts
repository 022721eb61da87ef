/** An answer on the terminal: the quotes, where they disagree, and where they stand. */
import type { Answer, Disagreement, Reference } from '../../contract/answer.ts';
import { escapeLine } from '../escape-controls.ts';
import type { Style } from '../terminal.ts';
import { formatExcerpt } from './excerpt.ts';
import { formatPlace } from './place.ts';
import { formatQuote } from './quote.ts';

function formatDisagreement(answer: Answer, { about, values, quotes }: Disagreement, style: Style): string {
  const rows = values.map((value, at) => {
    const reference = answer.quotes[quotes[at] ?? -1]?.reference;
    return `  ${style.bold(escapeLine(value))} [${reference ?? '?'}]`;
  });
  return [style.yellow(`The documents disagree (${escapeLine(about)}):`), ...rows].join('\n');
}

function formatReference(reference: Reference, style: Style): string {
  const cited = reference.citations.map(({ number, text }) => `    cites ${number}: ${formatExcerpt(text)}`);
  const where = style.dim(`    ${escapeLine(reference.passage)}  ${escapeLine(reference.url)}`);
  return [`[${reference.number}] ${formatPlace(reference, style)}`, ...cited, where].join('\n');
}

function formatNearMiss(reference: Reference, style: Style): string {
  return `  ${formatPlace(reference, style)}\n    ${style.dim(formatExcerpt(reference.text))}`;
}

function formatNotes({ degraded, dropped }: Answer, style: Style): string[] {
  const notes = [
    ...(degraded === null ? [] : [`The language model was not used: ${escapeLine(degraded)}`]),
    ...dropped.map(({ reason, count }) => `Not shown: ${count} × ${escapeLine(reason)}`),
  ];
  return notes.length === 0 ? [] : [notes.map((note) => style.dim(note)).join('\n')];
}

function formatRefusal(answer: Answer, style: Style): string[] {
  if (answer.nearMisses.length === 0) return ['The documents don’t say.'];
  const misses = answer.nearMisses.map((reference) => formatNearMiss(reference, style));
  return ['The documents don’t say. Nearest to the question:', ...misses];
}

/** The whole answer as text, with a newline at its end. */
export function formatAnswer(answer: Answer, style: Style): string {
  const notes = formatNotes(answer, style);
  if (answer.status === 'not_found') return `${[...formatRefusal(answer, style), ...notes].join('\n\n')}\n`;
  const parts = [
    ...answer.quotes.map((quote) => formatQuote(quote, style)),
    ...answer.disagreements.map((each) => formatDisagreement(answer, each, style)),
    ['References', ...answer.references.map((each) => formatReference(each, style))].join('\n'),
    ...notes,
  ];
  return `${parts.join('\n\n')}\n`;
}
