/** Search results on the terminal, best first. */
import type { Reference } from '../../contract/answer.ts';
import { escapeLine } from '../escape-controls.ts';
import type { Style } from '../terminal.ts';
import { formatExcerpt } from './excerpt.ts';
import { formatPlace } from './place.ts';

function formatPassage(reference: Reference, at: number, style: Style): string {
  const head = `${at + 1}. ${formatPlace(reference, style)}`;
  const score = style.dim(`   ${escapeLine(reference.passage)}  score ${reference.score.toFixed(2)}`);
  return `${head}\n   ${formatExcerpt(reference.text)}\n${score}`;
}

/** The list as text, with a newline at its end. */
export function formatPassages(passages: readonly Reference[], style: Style): string {
  if (passages.length === 0) return 'No passage matches.\n';
  return `${passages.map((each, at) => formatPassage(each, at, style)).join('\n\n')}\n`;
}
