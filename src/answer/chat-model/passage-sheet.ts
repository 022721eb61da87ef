/** The passages as the model sees them, cut into numbered sentences: an id is the only thing it can hand back. */
import type { RetrievedPassage } from '../../contract/draft.ts';
import type { Sentence } from '../../contract/passage.ts';
import { quoteAsData } from './quote-as-data.ts';

/** Where an id of the sheet points. */
export interface SheetEntry {
  /** Position in the list of passages. */
  readonly passage: number;
  /** Position in the passage's sentences. */
  readonly sentence: number;
  readonly source: Sentence;
}

export interface PassageSheet {
  readonly text: string;
  /** By id, such as `p3.s2`. */
  readonly entries: ReadonlyMap<string, SheetEntry>;
}

export interface SheetOptions {
  readonly maxPassages: number;
  /** Of all sentences together; the first passage is shown whatever its length. */
  readonly maxCharacters: number;
  readonly titleOf: (document: string) => string | null;
}

export function createPassageSheet(
  passages: readonly RetrievedPassage[],
  { maxPassages, maxCharacters, titleOf }: SheetOptions,
): PassageSheet {
  const entries = new Map<string, SheetEntry>();
  const blocks: string[] = [];
  let left = maxCharacters;
  for (const [position, { passage }] of passages.slice(0, maxPassages).entries()) {
    left -= passage.text.length;
    if (left < 0 && position > 0) break;
    const lines = passage.sentences.map((source, sentence) => {
      const id = `p${position + 1}.s${sentence + 1}`;
      entries.set(id, { passage: position, sentence, source });
      return `${id}: ${quoteAsData(source.text)}`;
    });
    blocks.push([headingOf(passage, titleOf), ...lines].join('\n'));
  }
  return { text: blocks.join('\n\n'), entries };
}

function headingOf(
  { document, section, kind }: RetrievedPassage['passage'],
  titleOf: SheetOptions['titleOf'],
): string {
  const place = section.length > 0 ? `, section ${section.map(quoteAsData).join(' > ')}` : '';
  const entry = kind === 'reference' ? ', an entry of its reference list' : '';
  return `Document ${quoteAsData(titleOf(document) ?? document)}${place}${entry}`;
}
