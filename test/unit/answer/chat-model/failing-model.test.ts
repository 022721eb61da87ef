import { describe, expect, it } from 'vitest';
import { type Behaviour, startOpenAIServer } from '../../../support/openai-server.ts';
import {
  closeMidBody,
  endless,
  failWith,
  halfOpen,
  heartbeats,
  redirectTo,
  replyRaw,
  replyWith,
  replyWithSentence,
  selection,
  silent,
} from '../../../support/openai-server-behaviours.ts';
import { createInput } from './fixtures.ts';
import { key, startSelector } from './start-selector.ts';

const late = 'the chat model gave no answer within 0.3 s';
const wrongForm = 'the chat model gave an answer of the wrong form';
const cutOff = 'the chat model was cut off before it had finished';
const withheld = "the chat model's answer was withheld by a content filter";
const good = selection([{ id: 'p1.s1' }]);

/** What the server does, in words, and the reason that the answer then carries. */
const failures: readonly (readonly [string, Behaviour, string])[] = [
  ['says nothing', silent, late],
  ['sends headers and then nothing', halfOpen, late],
  ['sends signs of life only', heartbeats, late],
  ['sends without end', endless, "the chat model's answer was too long"],
  ['refuses the key', failWith(401), "the chat model's server answered with status 401"],
  ['is overrun', failWith(429, { 'retry-after': '600' }), "the chat model's server answered with status 429"],
  ['fails', failWith(500), "the chat model's server answered with status 500"],
  ['is down for a while', failWith(503), "the chat model's server answered with status 503"],
  ['closes half-way', closeMidBody, "the chat model's server could not be reached, or broke off"],
  ['sends no JSON', replyRaw('<html>busy</html>'), wrongForm],
  [
    'sends JSON that is no completion',
    replyRaw({ hello: 'world' }),
    "the chat model's answer could not be read",
  ],
  [
    'sends no choice',
    replyRaw({ object: 'chat.completion', choices: [] }),
    "the chat model's answer could not be read",
  ],
  ['answers in prose', replyWith(() => 'It was lit in 1871.'), wrongForm],
  ['answers in half a JSON', replyWith(() => '{"not_answered": false, "quotes": ['), wrongForm],
  ['answers in another shape', replyWith(() => ({ sentences: [1, 2] })), wrongForm],
  ['answers with numbers for ids', replyWith(() => ({ ...good, quotes: [{ id: 1 }] })), wrongForm],
  ['is cut off', replyWith(() => good, { finishReason: 'length' }), cutOff],
  ['is censored', replyWith(() => good, { finishReason: 'content_filter' }), withheld],
  [
    'does not say how it ended',
    replyWith(() => good, { finishReason: null }),
    'the chat model did not say that it had finished',
  ],
  [
    'claims an answer and names none',
    replyWith(() => selection([])),
    'the chat model named no sentence that exists',
  ],
];

describe('a chat model that fails', () => {
  it.each(failures)('leaves the answer to the fallback when its server %s', async (_, behaviour, reason) => {
    await using world = await startSelector(behaviour, { deadlineMs: reason === late ? 300 : 20_000 });
    const { draft, mode, degraded } = await world.selector.select(createInput());
    expect({ mode, degraded }).toEqual({ mode: 'extractive', degraded: reason });
    expect(draft.picks).toEqual([{ passage: 0, sentence: 1 }]);
  });

  it('leaves the answer to the fallback when nothing listens', async () => {
    const world = await startSelector(silent);
    await world.server.close();
    const { degraded } = await world.selector.select(createInput());
    expect(degraded).toBe("the chat model's server could not be reached, or broke off");
  });

  it.each([301, 302, 303, 307, 308])('is not followed to another host (%i)', async (status) => {
    await using other = await startOpenAIServer(replyWithSentence('4 May'));
    await using world = await startSelector(redirectTo(`${other.url}/chat/completions`, status));
    const { mode, degraded } = await world.selector.select(createInput());
    expect({ mode, degraded }).toEqual({
      mode: 'extractive',
      degraded: `the chat model's server redirects to another address (status ${status})`,
    });
    expect(other.requests).toEqual([]);
  });

  it('is asked a second time after a passing failure, and not after a lasting one', async () => {
    let calls = 0;
    const flaky: Behaviour = (request, response) => {
      calls += 1;
      return (calls === 1 ? failWith(503) : replyWithSentence('4 May'))(request, response);
    };
    await using world = await startSelector(flaky, { maxRetries: 1 });
    expect((await world.selector.select(createInput())).degraded).toBeNull();
    world.server.behave(failWith(401));
    await world.selector.select(createInput());
    expect(world.server.requests).toHaveLength(3);
  });

  it('never puts the key or the words of the server into the reason', async () => {
    await using world = await startSelector(failWith(401));
    const selected = JSON.stringify(await world.selector.select(createInput()));
    expect(selected).not.toContain(key);
    expect(selected).not.toContain('sk-secret');
  });

  it('works again for the next question', async () => {
    await using world = await startSelector(failWith(500));
    await world.selector.select(createInput());
    world.server.behave(replyWith(() => good));
    expect((await world.selector.select(createInput())).mode).toBe('chat-model');
  });
});

describe('a caller that leaves', () => {
  it('aborts the request, and no fallback answers', async () => {
    const controller = new AbortController();
    const closed = Promise.withResolvers<void>();
    const leave: Behaviour = (_, response) => {
      response.on('close', () => closed.resolve());
      controller.abort();
    };
    await using world = await startSelector(leave);
    const selecting = world.selector.select(createInput({ signal: controller.signal }));
    await expect(selecting).rejects.toMatchObject({ name: 'AbortError' });
    await closed.promise;
  });

  it('sends nothing when it left before', async () => {
    await using world = await startSelector(replyWithSentence('4 May'));
    const selecting = world.selector.select(createInput({ signal: AbortSignal.abort() }));
    await expect(selecting).rejects.toMatchObject({ name: 'AbortError' });
    expect(world.server.requests).toEqual([]);
  });
});
