/** LangChain behind our port: one request with a deadline, a check of how it ended, and a reason in words when it failed. */
import type { ChatModel, ModelReply, ModelRequest } from './chat-model.ts';
import { checkFinish } from './check-finish.ts';
import { withDeadline } from './deadline.ts';
import { type ChatModelOptions, initModel } from './init-model.ts';
import { ModelFailure, reasonOf, statusOf } from './model-failure.ts';
import { withoutTracing } from './without-tracing.ts';

const defaultDeadlineMs = 20_000;

type Model = Awaited<ReturnType<typeof initModel>>;
type Method = 'jsonSchema' | 'functionCalling' | undefined;

/** Tried in this order; undefined leaves the choice to LangChain. */
const openaiMethods: readonly Method[] = [undefined, 'functionCalling'];

/** Throws QuothError `invalid_config` for a provider that is unknown, not installed or not configured. */
export async function openChatModel(options: ChatModelOptions): Promise<ChatModel> {
  const model = await initModel(options);
  const deadlineMs = options.deadlineMs ?? defaultDeadlineMs;
  let methods = options.model.startsWith('openai:') ? openaiMethods : [undefined];

  async function attempt<T>(request: ModelRequest<T>): Promise<T> {
    try {
      return await invoke(model, request, methods[0]);
    } catch (error) {
      // Many compatible servers know tools but no JSON schema, and say so with 400 or 422.
      if (methods.length < 2 || ![400, 422].includes(statusOf(error) ?? 0)) throw error;
      methods = methods.slice(1);
      return attempt(request);
    }
  }

  async function request<T>(request: ModelRequest<T>): Promise<ModelReply<T>> {
    const late = new ModelFailure(`the chat model gave no answer within ${deadlineMs / 1000} s`);
    const work = (signal: AbortSignal) => attempt({ ...request, signal });
    try {
      return { ok: true, value: await withDeadline(work, { deadlineMs, late, signal: request.signal }) };
    } catch (error) {
      request.signal?.throwIfAborted();
      return { ok: false, reason: reasonOf(error) };
    }
  }

  return { name: options.model, request };
}

async function invoke<T>(model: Model, request: ModelRequest<T>, method: Method): Promise<T> {
  const { prompt, schema, schemaName, signal } = request;
  const structured = model.withStructuredOutput(schema, {
    name: schemaName,
    includeRaw: true,
    ...(method ? { method } : {}),
  });
  const messages = [
    { role: 'system', content: prompt.system },
    { role: 'user', content: prompt.user },
  ];
  const { raw, parsed } = await withoutTracing(() => structured.invoke(messages, signal ? { signal } : {}));
  checkFinish(raw.response_metadata);
  const result = schema.safeParse(parsed);
  if (result.success) return result.data;
  throw new ModelFailure('the chat model gave an answer of the wrong form');
}
