/** Who rewrites follow-ups and who chooses quotes: the product itself, or a chat model with the product behind it. */
import { createChatModelRewriter } from '../answer/chat-model/create-chat-model-rewriter.ts';
import { createChatModelSelector } from '../answer/chat-model/create-chat-model-selector.ts';
import { loadPrompts } from '../answer/chat-model/load-prompts.ts';
import { openChatModel } from '../answer/chat-model/open-chat-model.ts';
import type { Rewriter, Selector } from '../contract/selector.ts';

export interface ChatModelChoice {
  /** `provider:model`. */
  readonly model: string;
  readonly apiKey: string | null;
  readonly baseUrl: string | null;
  /** Folder of the prompt files. */
  readonly promptsDir: string;
  /** A document's title for the model to read. */
  titleOf(document: string): string | null;
}

export interface Answerer {
  readonly rewriter: Rewriter;
  readonly selector: Selector;
}

/** Opens the model, so that a wrong name or a missing package shows at start and not with the first question. */
export async function createAnswerer(choice: ChatModelChoice | null, own: Answerer): Promise<Answerer> {
  if (choice === null) return own;
  const prompts = await loadPrompts(choice.promptsDir);
  const model = await openChatModel(choice);
  const shared = { ...choice, prompts, openModel: async () => model };
  return {
    rewriter: createChatModelRewriter({ ...shared, fallback: own.rewriter }),
    selector: createChatModelSelector({ ...shared, fallback: own.selector }),
  };
}
