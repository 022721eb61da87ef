/** Which token sequences go through the network together: equal lengths only, and little enough not to hold up the server. */

/** One run of the network: positions of sequences that have the same length. */
export interface Batch {
  readonly length: number;
  readonly members: readonly number[];
}

/** Sequences of equal length in batches of at most `maxTokens` tokens (or one sequence). Empty ones are left out. */
export function batchByLength(lengths: readonly number[], maxTokens: number): Batch[] {
  const byLength = new Map<number, number[]>();
  lengths.forEach((length, member) => {
    const members = byLength.get(length);
    if (members === undefined) byLength.set(length, [member]);
    else members.push(member);
  });
  byLength.delete(0);
  return [...byLength].flatMap(([length, members]) => {
    const size = Math.max(1, Math.floor(maxTokens / length));
    const count = Math.ceil(members.length / size);
    return Array.from({ length: count }, (_, number) => ({
      length,
      members: members.slice(number * size, (number + 1) * size),
    }));
  });
}
