import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEventStreamParser, type ServerEvent } from '../../../src/widget/client/event-stream.ts';

function parseChunks(chunks: readonly string[]): ServerEvent[] {
  const parser = createEventStreamParser();
  return chunks.flatMap((chunk) => parser.push(chunk));
}

const stream =
  ': heartbeat\r\n\r\nevent: quote\r\ndata: {"a":1}\r\n\r\nevent: answer-end\ndata: one\ndata:two\n\n';
const events = [
  { name: 'quote', data: '{"a":1}' },
  { name: 'answer-end', data: 'one\ntwo' },
];

describe('the event stream parser', () => {
  it('reads names and data, and passes over comments', () => {
    expect(parseChunks([stream])).toEqual(events);
  });

  it('gives the same events however the stream is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(stream.length), { maxLength: 12 }), (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), stream.length];
        const chunks = places.slice(1).map((end, at) => stream.slice(places[at], end));
        expect(parseChunks(chunks)).toEqual(events);
      }),
    );
  });

  it('keeps an event back until its empty line has come', () => {
    const parser = createEventStreamParser();
    expect(parser.push('data: x\n')).toEqual([]);
    expect(parser.push('\n')).toEqual([{ name: 'message', data: 'x' }]);
  });
});
