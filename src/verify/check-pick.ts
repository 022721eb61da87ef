/** The gate: a pick becomes a quote only when the stored document has those very characters in that very place. */
import type { Document } from '../contract/document.ts';
import type { Pick, RetrievedPassage } from '../contract/draft.ts';
import type { Passage, Sentence } from '../contract/passage.ts';
import type { Span } from '../contract/span.ts';
import { at, isInside, splitsCharacter, standsIn } from './stand-in.ts';

/** A pick that passed, still by position; `text === document.text.slice(start, end)`. */
export interface VerifiedQuote extends Span {
  readonly passage: number;
  readonly text: string;
  readonly document: Document;
  readonly highlights: readonly (readonly [number, number])[];
  readonly alsoIn: readonly number[];
}

/** Why a pick was rejected; these words are counted in `dropped`. */
export type Rejection =
  | 'passage does not exist'
  | 'sentence does not exist'
  | 'span outside its sentence'
  | 'document does not exist'
  | 'text differs from the document'
  | 'nothing but white space'
  | 'quoted already';

export interface Gate {
  readonly passages: readonly RetrievedPassage[];
  readonly documents: ReadonlyMap<string, Document>;
}

export function checkPick(pick: Pick, gate: Gate): VerifiedQuote | Rejection {
  const passage = at(gate.passages, pick.passage)?.passage;
  if (passage === undefined) return 'passage does not exist';
  const run = sentenceRun(pick, passage);
  if (run.length === 0) return 'sentence does not exist';
  const whole = { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 };
  const { start, end } = pick.span ?? whole;
  if (!isInside({ start, end }, whole)) return 'span outside its sentence';
  const document = gate.documents.get(passage.document);
  if (document === undefined) return 'document does not exist';
  const genuine =
    standsIn(document.text, passage) &&
    run.every((sentence) => standsIn(document.text, sentence) && isInside(sentence, passage));
  if (!genuine || splitsCharacter(document.text, { start, end })) return 'text differs from the document';
  const quote = { start, end, text: document.text.slice(start, end) };
  if (quote.text.trim() === '') return 'nothing but white space';
  return {
    ...quote,
    passage: pick.passage,
    document,
    highlights: relativeHighlights(pick.highlights ?? [], { quote, source: document.text }),
    alsoIn: [...new Set(pick.alsoIn)].filter((other) => other !== pick.passage && isStored(other, gate)),
  };
}

/** The pick's first sentence to its last, or none when one of them does not exist. */
function sentenceRun({ sentence, through = sentence }: Pick, { sentences }: Passage): readonly Sentence[] {
  const exist = at(sentences, sentence) !== undefined && at(sentences, through) !== undefined;
  return exist ? sentences.slice(sentence, through + 1) : [];
}

/** Whether the position names a passage that stands in its document, so that it can become a reference. */
function isStored(position: number, { passages, documents }: Gate): boolean {
  const passage = at(passages, position)?.passage;
  const document = passage && documents.get(passage.document);
  return passage !== undefined && document !== undefined && standsIn(document.text, passage);
}

/** Highlights mark characters that are shown anyway, so a wrong one is left out, not a reason to reject the quote. */
function relativeHighlights(
  highlights: readonly Span[],
  { quote, source }: { readonly quote: Span; readonly source: string },
): (readonly [number, number])[] {
  const apart: (readonly [number, number])[] = [];
  let from = quote.start;
  for (const { start, end } of highlights.toSorted((a, b) => a.start - b.start)) {
    if (!isInside({ start, end }, { start: from, end: quote.end })) continue;
    if (splitsCharacter(source, { start, end })) continue;
    apart.push([start - quote.start, end - quote.start]);
    from = end;
  }
  return apart;
}
