/** A selector against a server that behaves as told. */
import { createChatModelSelector } from '../../../../src/answer/chat-model/create-chat-model-selector.ts';
import { loadPrompts } from '../../../../src/answer/chat-model/load-prompts.ts';
import { type Behaviour, startOpenAIServer } from '../../../support/openai-server.ts';
import { fallback, promptFolder } from './fixtures.ts';

export const key = 'sk-test-3f9a1c';

export async function startSelector(
  behaviour: Behaviour,
  options: { deadlineMs?: number; maxRetries?: number; model?: string } = {},
) {
  const server = await startOpenAIServer(behaviour);
  const selector = createChatModelSelector({
    model: 'openai:test-model',
    apiKey: key,
    baseUrl: server.url,
    maxRetries: 0,
    prompts: await loadPrompts(promptFolder),
    fallback,
    ...options,
  });
  return { server, selector, [Symbol.asyncDispose]: () => server.close() };
}
