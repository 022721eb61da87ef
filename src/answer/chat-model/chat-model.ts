/** The port of this room: a prompt and a shape in, a value of that shape or the reason why there is none out. */
import type { z } from 'zod';
import type { Prompt } from './load-prompts.ts';

export interface ModelRequest<T> {
  readonly prompt: Prompt;
  readonly schema: z.ZodType<T>;
  /** Names the shape for the model. */
  readonly schemaName: string;
  readonly signal?: AbortSignal | undefined;
}

/** A failure is expected of a model and so a value; `reason` holds nothing of the server's own text. */
export type ModelReply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: string };

export interface ChatModel {
  /** `provider:model`. */
  readonly name: string;
  /** Throws only when the caller's signal aborts. */
  request<T>(request: ModelRequest<T>): Promise<ModelReply<T>>;
}
