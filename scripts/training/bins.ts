/** Features cut into few steps, so that trees find their splits in histograms. */

export interface Binned {
  /** For each feature the step of each row. */
  readonly columns: readonly Uint8Array[];
  /** For each feature what lies between a step and the next one. */
  readonly edges: readonly Float64Array[];
}

/** Borders are set at quantiles, on both sides of their value. */
const quantiles = 63;
export const maxBins = 2 * quantiles + 1;

/** All rows have the same features. */
export function binFeatures(rows: readonly ArrayLike<number>[]): Binned {
  const width = rows[0]?.length ?? 0;
  const edges = Array.from({ length: width }, (_, f) =>
    edgesOf(Float64Array.from(rows, (row) => row[f] ?? 0)),
  );
  const columns = edges.map((cuts, f) => Uint8Array.from(rows, (row) => binOf(row[f] ?? 0, cuts)));
  return { columns, edges };
}

/** Halfway between neighbouring values: at all of them when they are few, around quantiles otherwise. */
function edgesOf(values: Float64Array): Float64Array {
  const sorted = values.toSorted();
  const distinct = [...new Set(sorted)];
  const last = distinct.length - 1;
  if (last < maxBins) return Float64Array.from({ length: last }, (_, i) => middle(distinct, i));
  const places = new Map(distinct.map((value, i) => [value, i]));
  const cuts = new Set<number>();
  for (let i = 1; i <= quantiles; i++) {
    const value = sorted[Math.floor((i * sorted.length) / (quantiles + 1))] ?? 0;
    const place = places.get(value) ?? last;
    // A frequent value gets a step of its own.
    for (const cut of [place - 1, place]) if (cut >= 0 && cut < last) cuts.add(cut);
  }
  return Float64Array.from(
    [...cuts].sort((a, b) => a - b),
    (place) => middle(distinct, place),
  );
}

/** In six digits, as it is stored. */
const middle = (distinct: readonly number[], at: number): number =>
  Number((((distinct[at] ?? 0) + (distinct[at + 1] ?? 0)) / 2).toPrecision(6));

/** The first step whose edge is not below the value. */
function binOf(value: number, edges: Float64Array): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const half = (low + high) >> 1;
    if (value <= (edges[half] ?? 0)) high = half;
    else low = half + 1;
  }
  return low;
}
