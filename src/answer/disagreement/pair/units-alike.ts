/** Whether two amounts are of what is called alike: "200 factories", "600 plants and factories". */
import { isNumber, type Value } from '../../values/value.ts';

/** Null unless both count or measure something. */
export function unitsAlike(a: Value, b: Value): boolean | null {
  if (!isNumber(a) || !isNumber(b) || a.normal.unit === null || b.normal.unit === null) return null;
  const words = new Set([b.normal.unit, ...b.normal.unitWords]);
  return [a.normal.unit, ...a.normal.unitWords].some((word) => words.has(word));
}
