/** How the model ended: an answer that was cut off parses now and then, and would be taken for a whole one. */
import { ModelFailure } from './model-failure.ts';

/** Names of a regular end, by provider: OpenAI and compatible servers, Anthropic, Google, Cohere. */
const regular = new Set([
  'stop',
  'tool_calls',
  'function_call',
  'end_turn',
  'tool_use',
  'stop_sequence',
  'complete',
  'completed',
  'tool_call',
]);
const cutOff = new Set(['length', 'max_tokens', 'incomplete', 'model_context_window_exceeded']);
const withheld = new Set(['content_filter', 'safety', 'refusal', 'recitation', 'guardrail_intervened']);
const fields = ['finish_reason', 'finishReason', 'stop_reason', 'stopReason', 'done_reason', 'status'];

/** Throws ModelFailure unless the metadata of the reply names a regular end. */
export function checkFinish(metadata: Readonly<Record<string, unknown>>): void {
  const value = fields.map((field) => metadata[field]).find((each) => typeof each === 'string');
  const reason = String(value ?? '').toLowerCase();
  if (regular.has(reason)) return;
  if (cutOff.has(reason)) throw new ModelFailure('the chat model was cut off before it had finished');
  if (withheld.has(reason))
    throw new ModelFailure("the chat model's answer was withheld by a content filter");
  throw new ModelFailure('the chat model did not say that it had finished');
}
