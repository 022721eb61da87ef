/** The promise in the store: every offset of every passage and sentence points at exactly the words it claims. */
import type { Document } from '../../contract/document.ts';
import type { Passage, Sentence } from '../../contract/passage.ts';
import type { DocumentStatus } from '../../contract/passage-index.ts';
import { hashText } from './hash-file.ts';

export interface StoredDocument {
  readonly document: Document;
  readonly status: DocumentStatus;
  readonly passages: readonly Passage[];
}

function verifySentence(document: Document, passage: Passage, sentence: Sentence): string | null {
  const where = `sentence ${sentence.start}–${sentence.end} of ${passage.id}`;
  if (sentence.start < passage.start || sentence.end > passage.end) return `${where} leaves its passage`;
  if (sentence.start >= sentence.end) return `${where} is empty`;
  const own = document.text.slice(sentence.start, sentence.end);
  return sentence.text === own ? null : `${where} is not what the document says there`;
}

function verifyOrder(passage: Passage): string[] {
  return passage.sentences.flatMap((sentence, at) => {
    const before = passage.sentences[at - 1];
    const overlaps = before !== undefined && before.end > sentence.start;
    return overlaps ? [`two sentences of ${passage.id} overlap at ${sentence.start}`] : [];
  });
}

function verifyPassage(document: Document, passage: Passage, ordinal: number): string[] {
  const problems: string[] = [];
  const own = document.text.slice(passage.start, passage.end);
  if (passage.text !== own) problems.push(`passage ${passage.id} is not what the document says there`);
  if (passage.id !== `${document.id}#${ordinal}` || passage.ordinal !== ordinal) {
    problems.push(`passage ${passage.id} should be number ${ordinal} of ${document.id}`);
  }
  const sentences = passage.sentences.map((sentence) => verifySentence(document, passage, sentence));
  return [...problems, ...sentences.filter((problem) => problem !== null), ...verifyOrder(passage)];
}

function verifyCounts({ document, status, passages }: StoredDocument): string[] {
  const sentences = passages.reduce((sum, passage) => sum + passage.sentences.length, 0);
  const pairs = [
    ['characters', status.characters, document.text.length],
    ['passages', status.passages, passages.length],
    ['sentences', status.sentences, sentences],
  ] as const;
  const wrong = pairs.filter(([, stated, counted]) => stated !== counted);
  return wrong.map(([what, stated, counted]) => `${document.id} states ${stated} ${what} and has ${counted}`);
}

/** What is wrong with one document, one sentence each. */
export function verifyDocument(stored: StoredDocument): string[] {
  const { document, status, passages } = stored;
  const sha256 = hashText(document.text);
  const hashes = document.sha256 === sha256 && status.sha256 === sha256;
  return [
    ...(hashes ? [] : [`the text of ${document.id} does not have the hash that it was stored with`]),
    ...verifyCounts(stored),
    ...passages.flatMap((passage, at) => verifyPassage(document, passage, at + 1)),
  ];
}
