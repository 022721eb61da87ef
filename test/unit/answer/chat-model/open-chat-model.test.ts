import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { createChatModelSelector } from '../../../../src/answer/chat-model/create-chat-model-selector.ts';
import { loadPrompts } from '../../../../src/answer/chat-model/load-prompts.ts';
import { openChatModel } from '../../../../src/answer/chat-model/open-chat-model.ts';
import { startOpenAIServer } from '../../../support/openai-server.ts';
import { replyWith, replyWithSentence } from '../../../support/openai-server-behaviours.ts';
import { createInput, fallback, promptFolder } from './fixtures.ts';
import { startSelector } from './start-selector.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('opening a chat model', () => {
  it.each([
    [
      'names the package to install',
      'anthropic:claude-x',
      /CHAT_MODEL=anthropic:claude-x needs the package @langchain\/anthropic: run npm install/,
    ],
    [
      'lists the providers',
      'nobody:model',
      /CHAT_MODEL=nobody:model names an unknown provider; it can be openai, /,
    ],
    ['is not fooled by a name of the language', 'constructor:model', /unknown provider/],
    ['says what else to check', 'azure_openai:gpt', /@langchain\/openai needs, such as its key, are set/],
  ])('%s when it cannot', async (_, model, message) => {
    await expect(openChatModel({ model })).rejects.toMatchObject({
      code: 'invalid_config',
      message: expect.stringMatching(message),
    });
  });

  it('fails at the first question when nobody opened it before', async () => {
    const selector = createChatModelSelector({
      model: 'anthropic:claude-x',
      prompts: await loadPrompts(promptFolder),
      fallback,
    });
    await expect(selector.select(createInput())).rejects.toMatchObject({ code: 'invalid_config' });
  });

  it('keeps a colon in the name of the model', async () => {
    await using server = await startOpenAIServer(replyWith(() => ({ ok: true })));
    const model = await openChatModel({ model: 'openai:llama3:8b', baseUrl: server.url, maxRetries: 0 });
    const prompt = { system: 's', user: 'u' };
    await model.request({ prompt, schema: z.object({ ok: z.boolean() }), schemaName: 'x' });
    expect(JSON.parse(server.requests[0]?.text ?? '{}')).toMatchObject({
      model: 'llama3:8b',
      temperature: 0,
    });
  });

  it('asks reasoning models for no temperature, which they refuse', async () => {
    await using world = await startSelector(replyWithSentence('4 May'), { model: 'openai:gpt-5-mini' });
    expect((await world.selector.select(createInput())).degraded).toBeNull();
    expect(JSON.parse(world.server.requests[0]?.text ?? '{}')).not.toHaveProperty('temperature');
  });
});

describe('the environment of LangChain', () => {
  /** Everything that switches tracing or a gateway on, pointing at `url`. */
  function stubLangSmith(url: string): void {
    const on = ['LANGSMITH_TRACING', 'LANGSMITH_TRACING_V2', 'LANGCHAIN_TRACING', 'LANGCHAIN_TRACING_V2'];
    for (const name of on) vi.stubEnv(name, 'true');
    for (const name of ['LANGSMITH_ENDPOINT', 'LANGCHAIN_ENDPOINT', 'LANGSMITH_GATEWAY'])
      vi.stubEnv(name, url);
    for (const name of ['LANGSMITH_API_KEY', 'LANGCHAIN_API_KEY']) vi.stubEnv(name, 'lsv2_test');
    // Then a traced run is sent before the call returns, so that no test has to wait for it.
    vi.stubEnv('LANGCHAIN_CALLBACKS_BACKGROUND', 'false');
  }

  it('sends no trace of a question, although it asks for it', async () => {
    await using smith = await startOpenAIServer(() => {});
    stubLangSmith(smith.url);
    await using world = await startSelector(replyWithSentence('4 May'));
    expect((await world.selector.select(createInput())).mode).toBe('chat-model');
    expect(smith.requests).toEqual([]);

    // The same environment does trace a call without our guard: the test would notice one.
    world.server.behave(replyWith(() => 'hello'));
    const { initChatModel } = await import('langchain/chat_models/universal');
    const { awaitAllCallbacks } = await import('@langchain/core/callbacks/promises');
    const bare = await initChatModel('openai:x', {
      apiKey: 'k',
      configuration: { baseURL: world.server.url },
    });
    await bare.invoke('hello');
    await awaitAllCallbacks();
    expect(smith.requests.length).toBeGreaterThan(0);
  });
});

describe('starting without a chat model', () => {
  it('loads nothing of LangChain, which takes a second', () => {
    const folder = join(import.meta.dirname, '../../../../src/answer/chat-model');
    const statically = /^import (?!type ).*from '@?langchain/m;
    const loading = readdirSync(folder).filter((name) =>
      statically.test(readFileSync(join(folder, name), 'utf8')),
    );
    expect(loading).toEqual([]);
  });
});
