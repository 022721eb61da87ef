/** What a sentence states in a form that can be compared: the same fact is written in many notations. */
import type { Span } from '../../contract/span.ts';

/** A calendar point of any precision; years before Christ are negative, a missing year was not written. */
export interface PartialDate {
  readonly y?: number;
  readonly m?: number;
  readonly d?: number;
}

export interface DateNormal {
  readonly from: PartialDate;
  readonly to: PartialDate;
  /** Written as "from … to …", so both ends are statements of their own. */
  readonly range?: boolean;
  readonly part?: 'early' | 'mid' | 'late';
  readonly approximate?: boolean;
  /** The other reading of an ambiguous notation ("07/02/1905") or the other calendar's date ("7 (20) February"). */
  readonly other?: PartialDate;
}

export type Bound = 'exact' | 'atLeast' | 'atMost' | 'about';

export interface NumberNormal {
  readonly value: number;
  /** Upper end of "30,000 to 40,000". */
  readonly upTo: number | null;
  readonly bound: Bound;
  /** What the notation rounds to: 100,000 for "1.4 million". */
  readonly step: number;
  /** The measure (`km`, `%`, `day`, a currency) or the stem of the noun counted; null when none follows. */
  readonly unit: string | null;
  /** Stems of the noun phrase counted ("industrial workers"). */
  readonly unitWords: readonly string[];
}

export type NameRole = 'person' | 'place' | 'organization' | 'work' | 'unknown';

export interface NameNormal {
  /** Folded and transliterated, without titles. */
  readonly tokens: readonly string[];
  readonly role: NameRole;
  /** Only a capital at the beginning of a sentence speaks for it. */
  readonly uncertain: boolean;
  /** From a script whose names take case endings. */
  readonly inflected: boolean;
}

interface Written extends Span {
  readonly text: string;
}
export interface DateValue extends Written {
  readonly kind: 'date';
  readonly normal: DateNormal;
  /** The stretch of time of which this is the end that is asked for. */
  readonly stretch?: DateNormal;
}
export interface NumberValue extends Written {
  readonly kind: 'number' | 'quantity' | 'money' | 'percent' | 'duration';
  readonly normal: NumberNormal;
  /** The stretch of time that a duration was reckoned from. */
  readonly stretch?: DateNormal;
}
interface OrdinalValue extends Written {
  readonly kind: 'ordinal';
  readonly normal: { readonly value: number };
}
export interface TimeNormal {
  /** Since midnight. */
  readonly minutes: number;
  /** "Half past six": in the morning or in the evening; the minutes are those of the morning. */
  readonly eitherHalf?: boolean;
}

interface TimeValue extends Written {
  readonly kind: 'time';
  readonly normal: TimeNormal;
}
export interface NameValue extends Written {
  readonly kind: 'name';
  readonly normal: NameNormal;
}

/** What a sentence says as a whole; it can't be compared like the others. */
interface ClaimValue extends Written {
  readonly kind: 'claim';
  readonly normal: Readonly<Record<string, never>>;
}

export type Value = DateValue | NumberValue | OrdinalValue | TimeValue | NameValue | ClaimValue;

/** Nothing says what it counts or measures. */
export const isBare = ({ kind, normal }: NumberValue): boolean => kind === 'number' && normal.unit === null;

/** A number of any kind, with its unit. */
export const isNumber = (value: Value): value is NumberValue => 'unitWords' in value.normal;

/** A date that tells its year, at least. */
export const isDated = (value: Value): value is DateValue =>
  value.kind === 'date' && value.normal.from.y !== undefined;

/** What a reader found at a place: the words `first` to `next` (exclusive) and their meaning. */
export interface Read<T> {
  readonly first: number;
  readonly next: number;
  readonly normal: T;
}
