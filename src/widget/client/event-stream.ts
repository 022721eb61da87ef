/** Server-sent events over `fetch`: EventSource cannot POST. */

export interface ServerEvent {
  readonly name: string;
  readonly data: string;
}

export interface EventStreamParser {
  /** The events that `chunk` completes; what is unfinished waits for the next chunk. */
  push(chunk: string): ServerEvent[];
}

function parseEvent(block: string): ServerEvent | null {
  let name = 'message';
  const data: string[] = [];
  for (const line of block.split('\n')) {
    const colon = line.indexOf(':');
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'event') name = value;
    if (field === 'data') data.push(value);
  }
  return data.length === 0 ? null : { name, data: data.join('\n') };
}

/** A parser that keeps what a chunk leaves unfinished. */
export function createEventStreamParser(): EventStreamParser {
  let rest = '';
  return {
    push(chunk) {
      // A lone \r at the end may be the first half of \r\n.
      const text = rest + chunk;
      const held = text.endsWith('\r') ? '\r' : '';
      const blocks = text
        .slice(0, text.length - held.length)
        .replace(/\r\n?/g, '\n')
        .split('\n\n');
      rest = (blocks.pop() ?? '') + held;
      return blocks.flatMap((block) => parseEvent(block) ?? []);
    },
  };
}
