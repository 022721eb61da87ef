/** The beginning of a passage, for lists in which nobody reads it whole. */
import { escapeLine } from '../escape-controls.ts';

const MOST_CHARACTERS = 280;

/** One line, cut at a word. */
export function formatExcerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= MOST_CHARACTERS) return escapeLine(line);
  const cut = line.slice(0, MOST_CHARACTERS);
  const end = cut.lastIndexOf(' ');
  return `${escapeLine((end > 0 ? cut.slice(0, end) : cut).toWellFormed())} …`;
}
