/** A range of UTF-16 code units in a document's canonical text, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
