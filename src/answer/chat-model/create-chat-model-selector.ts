/** Lets a chat model choose the quotes. It only points; when it fails, is late or points nowhere, the fallback answers and says why. */
import type { Draft } from '../../contract/draft.ts';
import type { Selection, SelectionInput, Selector } from '../../contract/selector.ts';
import type { ChatModel } from './chat-model.ts';
import type { ChatModelOptions } from './init-model.ts';
import { fillPrompt, type Prompts } from './load-prompts.ts';
import { openChatModel } from './open-chat-model.ts';
import { createPassageSheet } from './passage-sheet.ts';
import { quoteAsData } from './quote-as-data.ts';
import { selectionReply } from './reply-schema.ts';
import { toDraft } from './to-draft.ts';

export interface ChatModelSelectorOptions extends ChatModelOptions {
  readonly prompts: Prompts;
  /** Answers when the model cannot. */
  readonly fallback: Selector;
  /** A model that is open already, to share it; by default it is opened for the first question. */
  readonly openModel?: (() => Promise<ChatModel>) | undefined;
  /** A document's title for the model to read; its id by default. */
  readonly titleOf?: ((document: string) => string | null) | undefined;
}

const maxPassages = 8;
const maxCharacters = 40_000;
const maxPicks = 8;

export function createChatModelSelector(options: ChatModelSelectorOptions): Selector {
  const { prompts, fallback, titleOf = () => null } = options;
  let opening: Promise<ChatModel> | undefined;

  async function select(input: SelectionInput): Promise<Selection> {
    const sheet = createPassageSheet(input.ranking.passages, { maxPassages, maxCharacters, titleOf });
    if (sheet.entries.size === 0) return { draft: emptyDraft, mode: 'chat-model', degraded: null };
    opening ??= (options.openModel ?? (() => openChatModel(options)))();
    const limit = input.limit ?? maxPicks;
    const values = { limit: String(limit), passages: sheet.text, question: quoteAsData(input.question) };
    const reply = await (await opening).request({
      prompt: fillPrompt(prompts.selectQuotes, values),
      schema: selectionReply,
      schemaName: 'select_quotes',
      signal: input.signal,
    });
    if (!reply.ok) return degrade(input, { reason: reply.reason, dropped: [] });
    const draft = toDraft(reply.value, { sheet, limit });
    if (draft.picks.length > 0 || reply.value.not_answered)
      return { draft, mode: 'chat-model', degraded: null };
    return degrade(input, { reason: 'the chat model named no sentence that exists', dropped: draft.dropped });
  }

  async function degrade(input: SelectionInput, why: { reason: string; dropped: Draft['dropped'] }) {
    const selection = await fallback.select(input);
    const draft = { ...selection.draft, dropped: [...why.dropped, ...selection.draft.dropped] };
    return { ...selection, draft, degraded: why.reason };
  }

  return { name: options.model, select };
}

const emptyDraft: Draft = { picks: [], disagreements: [], dropped: [] };
