/** fetch for a model's server: follows no redirect, which would carry the passages to a host that nobody chose, and reads no endless body. */
import { ModelFailure } from './model-failure.ts';

const maxBytes = 4_000_000;

export const guardedFetch: typeof fetch = async (input, init) => {
  const response = await fetch(input, { ...init, redirect: 'manual' });
  if (response.status >= 300 && response.status < 400) {
    await response.body?.cancel();
    throw new ModelFailure(
      `the chat model's server redirects to another address (status ${response.status})`,
    );
  }
  return response.body ? new Response(response.body.pipeThrough(limitBytes()), response) : response;
};

function limitBytes(): TransformStream<Uint8Array, Uint8Array> {
  let left = maxBytes;
  return new TransformStream({
    transform(chunk, controller) {
      left -= chunk.byteLength;
      if (left < 0) controller.error(new ModelFailure("the chat model's answer was too long"));
      else controller.enqueue(chunk);
    },
  });
}
