/** The shapes of ONNX (onnx.proto) that a network of ours uses, by field number. */
import {
  bytesField,
  encode,
  floatField,
  integerField,
  type Message,
  message,
  type Source,
  stringField,
} from './protobuf.ts';

const IR_VERSION = 8;
const ATTRIBUTE_FLOAT = 1;
const ATTRIBUTE_INTEGER = 2;
const ATTRIBUTE_INTEGERS = 7;

/** Element types of tensors, as ONNX numbers them. */
export const elementType = { float32: 1, int64: 7 } as const;

/** Whole numbers have no mark of their own in JavaScript, so a floating point attribute says so. */
type Attribute = number | readonly number[] | { readonly float: number };

export interface GraphNode {
  readonly type: string;
  readonly inputs: readonly string[];
  readonly output: string;
  readonly attributes?: Readonly<Record<string, Attribute>>;
  /** Operator set other than ONNX's own. */
  readonly domain?: string;
}

/** A constant of the graph, its values little-endian. */
export interface Initializer {
  readonly name: string;
  readonly type: number;
  readonly shape: readonly number[];
  readonly bytes: Uint8Array | Source;
}

/** An input or output of the graph; a text names a dimension that varies. */
interface GraphValue {
  readonly name: string;
  readonly type: number;
  readonly shape: readonly (number | string)[];
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly initializers: readonly Initializer[];
  readonly inputs: readonly GraphValue[];
  readonly outputs: readonly GraphValue[];
  /** Operator sets by domain; the empty domain is ONNX's own. */
  readonly operatorSets: Readonly<Record<string, number>>;
}

function attribute(name: string, value: Attribute): Message {
  const start = stringField(1, name);
  if (typeof value === 'number')
    return message(start, integerField(3, value), integerField(20, ATTRIBUTE_INTEGER));
  if ('float' in value) return message(start, floatField(2, value.float), integerField(20, ATTRIBUTE_FLOAT));
  const integers = value.map((integer) => integerField(8, integer));
  return message(start, ...integers, integerField(20, ATTRIBUTE_INTEGERS));
}

function node({ type, inputs, output, attributes = {}, domain }: GraphNode): Message {
  return message(
    ...inputs.map((input) => stringField(1, input)),
    stringField(2, output),
    stringField(4, type),
    ...Object.entries(attributes).map(([name, value]) => bytesField(5, attribute(name, value))),
    ...(domain === undefined ? [] : [stringField(7, domain)]),
  );
}

function initializer({ name, type, shape, bytes }: Initializer): Message {
  const dimensions = shape.map((size) => integerField(1, size));
  return message(...dimensions, integerField(2, type), stringField(8, name), bytesField(9, bytes));
}

function dimension(size: number | string): Message {
  return typeof size === 'number' ? integerField(1, size) : stringField(2, size);
}

function graphValue({ name, type, shape }: GraphValue): Message {
  const sizes = message(...shape.map((size) => bytesField(1, dimension(size))));
  const tensor = message(integerField(1, type), bytesField(2, sizes));
  return message(stringField(1, name), bytesField(2, bytesField(1, tensor)));
}

/** The bytes of an ONNX model file that holds this graph. */
export function encodeModel(graph: Graph): Uint8Array {
  const body = message(
    ...graph.nodes.map((entry) => bytesField(1, node(entry))),
    stringField(2, 'quoth'),
    ...graph.initializers.map((entry) => bytesField(5, initializer(entry))),
    ...graph.inputs.map((entry) => bytesField(11, graphValue(entry))),
    ...graph.outputs.map((entry) => bytesField(12, graphValue(entry))),
  );
  const operatorSets = Object.entries(graph.operatorSets).map(([domain, version]) =>
    bytesField(8, message(stringField(1, domain), integerField(2, version))),
  );
  return encode(message(integerField(1, IR_VERSION), bytesField(7, body), ...operatorSets));
}
