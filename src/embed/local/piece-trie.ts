/** The vocabulary as a trie over characters: one walk from a position finds every piece that begins there. */

/** A piece of the vocabulary with its log probability; the bundled file has holes (null) there. */
export type VocabularyEntry = readonly [piece: string, score: number | null];

/** Characters share a number space of this size in the keys of edges. */
const CHARACTERS = 0x10000;
const ROOT = 0;

/** Pieces are numbered by their place in the vocabulary. */
export class PieceTrie {
  /** `node × 65536 + character` → node. All pieces of the vocabulary lie in the basic plane. */
  readonly #edges = new Map<number, number>();
  /** Node → number of the piece that ends there, or -1. */
  readonly #pieces: number[] = [-1];

  /** A piece that stands twice in the vocabulary keeps its later number. */
  add(piece: string, id: number): void {
    let node = ROOT;
    for (let index = 0; index < piece.length; index++) node = this.#grow(node, piece.charCodeAt(index));
    this.#pieces[node] = id;
  }

  #grow(node: number, character: number): number {
    const key = node * CHARACTERS + character;
    const known = this.#edges.get(key);
    if (known !== undefined) return known;
    const created = this.#pieces.push(-1) - 1;
    this.#edges.set(key, created);
    return created;
  }

  /** Calls `found` for every piece that begins at `start`, shortest first; says whether there was one. */
  match(symbols: Int32Array, start: number, found: (id: number, end: number) => void): boolean {
    let node = ROOT;
    let any = false;
    for (let end = start; end < symbols.length; end++) {
      const symbol = symbols[end] ?? 0;
      const next = symbol < CHARACTERS ? this.#edges.get(node * CHARACTERS + symbol) : undefined;
      if (next === undefined) break;
      node = next;
      const id = this.#pieces[node] ?? -1;
      if (id < 0) continue;
      any = true;
      found(id, end + 1);
    }
    return any;
  }
}
