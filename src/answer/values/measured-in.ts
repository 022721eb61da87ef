/** How much a unit is of what it measures: "2.5 tonnes" and "2,500 kg" weigh the same, and no length is a weight. */
import { stemWord } from './stem-word.ts';
import type { NumberNormal } from './value.ts';

interface Size {
  readonly dimension: string;
  /** In the smallest unit of the dimension. */
  readonly size: number;
  /** Where its scale begins, in that unit: only temperatures begin elsewhere. */
  readonly from: number;
  /** Units of one system are converted without a rest; a ton may be one of three. */
  readonly system: string;
}

type Row = readonly [names: string, size: number, system?: string, from?: number];
const sizes = (dimension: string, rows: readonly Row[]): [string, Size][] =>
  rows.flatMap(([names, size, system = 'metric', from = 0]) =>
    names.split(' ').map((name): [string, Size] => [name, { dimension, size, from, system }]),
  );
const stems = (words: string): string => words.split(' ').map(stemWord).join(' ');

const SIZES: ReadonlyMap<string, Size> = new Map([
  ...sizes('length', [
    ['km', 1e6],
    ['m', 1e3],
    ['cm', 10],
    ['mm', 1],
    ['mile', 1_609_344, 'imperial'],
    ['yard', 914.4, 'imperial'],
    ['foot', 304.8, 'imperial'],
    ['inch', 25.4, 'imperial'],
  ]),
  ...sizes('mass', [
    ['ton', 1e9, 'tons'],
    ['kg', 1e6],
    ['g', 1e3],
    [stems('mg milligram milligramme'), 1],
    ['pound', 453_592, 'imperial'],
    [stems('oz ounce'), 28_350, 'imperial'],
  ]),
  ...sizes('area', [
    ['hectare', 1e4],
    ['acre', 4_046.86, 'imperial'],
  ]),
  ...sizes('volume', [
    ['litre l л', 1e3],
    [stems('cl centilitre centiliter'), 10],
    [stems('ml millilitre milliliter'), 1],
  ]),
  ...sizes('speed', [
    ['kmh', 1e3],
    ['mph', 1_609.344, 'imperial'],
    [stems('knot'), 1_852, 'imperial'],
  ]),
  ...sizes('power', [
    ['watt', 1],
    [`kw ${stems('kilowatt')}`, 1e3],
    [`mw ${stems('megawatt')}`, 1e6],
    [`gw ${stems('gigawatt')}`, 1e9],
  ]),
  ...sizes('data', [
    [`kb ${stems('kilobyte')}`, 1],
    [`mb ${stems('megabyte')}`, 1e3],
    [`gb ${stems('gigabyte')}`, 1e6],
    [`tb ${stems('terabyte')}`, 1e9],
  ]),
  ...sizes('temperature', [
    ['degree', 1],
    ['fahrenheit', 5 / 9, 'imperial', -160 / 9],
  ]),
]);

const sizeOf = ({ unit }: NumberNormal): Size | undefined => SIZES.get(unit ?? '');

/** "45 metres" and "3 tonnes" are no two answers to one question. */
export function measureTwoThings(a: NumberNormal, b: NumberNormal): boolean {
  const [left, right] = [sizeOf(a), sizeOf(b)];
  return left !== undefined && right !== undefined && left.dimension !== right.dimension;
}

/** Who turns feet into metres rounds. */
const CONVERSION_SLACK = 0.02;

/** Both numbers in the smallest unit of what they measure, or null where one can't be turned into the other. */
export function inOneUnit(a: NumberNormal, b: NumberNormal): readonly [NumberNormal, NumberNormal] | null {
  const [left, right] = [sizeOf(a), sizeOf(b)];
  if (a.unit === b.unit || left === undefined || left.dimension !== right?.dimension) return null;
  const slack = left.system === right.system ? 0 : 2 * CONVERSION_SLACK;
  return [scaled(a, left, slack), scaled(b, right, slack)];
}

function scaled(number: NumberNormal, { size, from }: Size, slack: number): NumberNormal {
  const value = number.value * size + from;
  const upTo = number.upTo === null ? null : number.upTo * size + from;
  return { ...number, value, upTo, step: Math.max(number.step * size, slack * Math.abs(value)) };
}
