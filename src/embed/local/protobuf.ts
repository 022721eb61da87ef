/**
 * Writes the wire format of protocol buffers: the little of it that an ONNX graph needs. The bundled weights come
 * in another runtime's format, and a general protobuf library would be a dependency for three kinds of field.
 */

/** Bytes that stay where they are (in a file) until the place that they are meant for exists. */
export interface Source {
  readonly length: number;
  copyTo(target: Uint8Array): void;
}

/** A message that is still in pieces, so that megabytes of weights are moved once, at the end. */
export interface Message {
  readonly pieces: readonly (Uint8Array | Source)[];
  readonly length: number;
}

const utf8 = new TextEncoder();
const WIRE_VARINT = 0;
const WIRE_BYTES = 2;

function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) + 0x80);
    rest = Math.floor(rest / 0x80);
  }
  bytes.push(rest);
  return Uint8Array.from(bytes);
}

function concat(pieces: Message['pieces']): Message {
  return { pieces, length: pieces.reduce((sum, piece) => sum + piece.length, 0) };
}

/** Joins fields into one message. */
export function message(...fields: readonly Message[]): Message {
  return concat(fields.flatMap((field) => field.pieces));
}

/** A whole number that is not negative. */
export function integerField(field: number, value: number): Message {
  return concat([varint(field * 8 + WIRE_VARINT), varint(value)]);
}

/** Raw bytes, or a message inside a message. */
export function bytesField(field: number, value: Message | Uint8Array | Source): Message {
  const pieces = 'pieces' in value ? value.pieces : [value];
  return concat([varint(field * 8 + WIRE_BYTES), varint(value.length), ...pieces]);
}

/** A text in UTF-8. */
export function stringField(field: number, value: string): Message {
  return bytesField(field, utf8.encode(value));
}

/** A 32-bit floating point number. */
export function floatField(field: number, value: number): Message {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setFloat32(0, value, true);
  return concat([varint(field * 8 + 5), bytes]);
}

/** The finished bytes of a message. */
export function encode(value: Message): Uint8Array {
  const bytes = new Uint8Array(value.length);
  let offset = 0;
  for (const piece of value.pieces) {
    if (piece instanceof Uint8Array) bytes.set(piece, offset);
    else piece.copyTo(bytes.subarray(offset, offset + piece.length));
    offset += piece.length;
  }
  return bytes;
}
