/** Passages by number on the asking side of the thread: handing over a hundred of them takes as long as finding them. */
import type { Passage } from '../../contract/passage.ts';

export type LoadPassages = (numbers: readonly number[]) => Promise<readonly Passage[]>;

export interface PassageCache {
  /** The passages of these numbers; those not known are loaded, in one go. */
  read(numbers: readonly number[], load: LoadPassages): Promise<Map<number, Passage>>;
}

/** A published generation never changes, so what was read once stays true; what was not used for longest goes first. */
export function createPassageCache(maxPassages: number): PassageCache {
  const known = new Map<number, Passage>();
  const keep = (found: ReadonlyMap<number, Passage>) => {
    for (const [number, passage] of found) {
      known.delete(number);
      known.set(number, passage);
    }
    for (const number of known.keys()) {
      if (known.size <= maxPassages) return;
      known.delete(number);
    }
  };
  const read = async (numbers: readonly number[], load: LoadPassages) => {
    const found = new Map<number, Passage>();
    const missing: number[] = [];
    for (const number of numbers) {
      const passage = known.get(number);
      if (passage) found.set(number, passage);
      else missing.push(number);
    }
    const loaded = missing.length > 0 ? await load(missing) : [];
    for (const [at, passage] of loaded.entries()) found.set(missing[at] ?? -1, passage);
    keep(found);
    return found;
  };
  return { read };
}
