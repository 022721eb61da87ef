/** The behaviour behind `<quoth-chat>`: joins the dialogue to its view and tells the page what happens. */
import { createDialogue, type Dialogue } from './conversation/create-dialogue.ts';
import type { ConversationEvent } from './conversation/reduce.ts';
import type { Conversation } from './conversation/state.ts';
import { copyText } from './copy-text.ts';
import { formatMarkdown, formatPlain } from './format/format-answer.ts';
import type { ChatOptions } from './read-options.ts';
import { chooseStrings, type Strings } from './strings/strings.ts';
import { type ChatView, createChatView } from './view/create-chat-view.ts';
import { createPreview, type Preview } from './view/preview.ts';
import type { ViewContext } from './view/view-context.ts';

export interface Chat {
  readonly node: HTMLElement;
  ask(question: string): void;
  focus(): void;
  close(): void;
}

export interface StartOptions {
  readonly options: ChatOptions;
  readonly languages: readonly string[];
  readonly storageKey: string;
  readonly closable: boolean;
  readonly layout: 'panel' | 'page';
  /** Sends a DOM event; false when a listener prevented its default. */
  emit(name: string, detail: unknown): boolean;
}

function createContext(
  start: StartOptions,
  strings: Strings,
  parts: { dialogue: Dialogue; preview: Preview },
) {
  const { dialogue, preview } = parts;
  const serverUrl = start.options.server;
  const context: ViewContext = {
    strings,
    serverUrl,
    attachPreview: preview.attach,
    openReference(reference, quote, url) {
      preview.hide();
      return !start.emit('quoth-open-reference', { reference, quote, url });
    },
    copy: (answer, format) =>
      copyText((format === 'plain' ? formatPlain : formatMarkdown)(answer, serverUrl)),
    retry: (turn) => dialogue.retry(turn.id),
    leave: (turn) => dialogue.leave(turn.id),
    explain: (turn) => dialogue.explain(turn.id),
    rate: (turn, message) => dialogue.rate(turn.id, message),
  };
  return context;
}

function tellPage(start: StartOptions, conversation: Conversation, event: ConversationEvent | null): void {
  if (event?.type === 'quote') start.emit('quoth-quote', { quote: event.quote, reference: event.reference });
  if (event?.type === 'answer') start.emit('quoth-answer', event.answer);
  if (event?.type === 'fail') start.emit('quoth-error', event.failure);
  if (event?.type === 'clear') start.emit('quoth-clear', null);
  if (event?.type === 'ask' || event?.type === 'retry') {
    start.emit('quoth-ask', { question: conversation.turns.at(-1)?.question });
  }
}

/** Starts a chat; its node is ready to be put into a shadow root. */
export function startChat(start: StartOptions): Chat {
  const { options } = start;
  const strings = chooseStrings(start.languages);
  const preview = createPreview();
  let view: ChatView | undefined;
  const dialogue = createDialogue({
    server: { url: options.server, apiKey: options.apiKey },
    storageKey: start.storageKey,
    onChange(conversation, event) {
      preview.hide();
      view?.update(conversation, event);
      tellPage(start, conversation, event);
    },
  });
  view = createChatView({
    context: createContext(start, strings, { dialogue, preview }),
    preview,
    title: options.title ?? strings.title,
    greeting: options.greeting ?? strings.greeting,
    placeholder: options.placeholder ?? strings.placeholder,
    suggestions: options.suggestions,
    layout: start.layout,
    onClose: start.closable ? () => start.emit('quoth-close', null) : null,
    ask: dialogue.ask,
    stop: dialogue.stop,
    clear: dialogue.clear,
  });
  view.update(dialogue.conversation, null);
  return { node: view.node, ask: dialogue.ask, focus: view.focus, close: dialogue.close };
}
