/** The chat as one view: head, conversation, composer; it turns each new state into changes on the page. */
import type { ConversationEvent } from '../conversation/reduce.ts';
import { type Conversation, pendingTurn } from '../conversation/state.ts';
import { iconButton } from './actions-view.ts';
import { announcement } from './announce.ts';
import { type Composer, createComposer } from './composer.ts';
import { element } from './element.ts';
import { icons } from './icons.ts';
import type { Preview } from './preview.ts';
import { createTurnView, type TurnView } from './turn-view.ts';
import type { ViewContext } from './view-context.ts';

export interface ChatViewOptions {
  readonly context: ViewContext;
  readonly preview: Preview;
  readonly title: string;
  readonly greeting: string;
  readonly placeholder: string;
  readonly suggestions: readonly string[];
  /** `page` has no head of its own: a new conversation is begun beside the question. */
  readonly layout: 'panel' | 'page';
  /** Shown as a button in the head, for a chat that can be closed. */
  readonly onClose: (() => void) | null;
  ask(question: string): void;
  stop(): void;
  clear(): void;
}

export interface ChatView {
  readonly node: HTMLElement;
  update(conversation: Conversation, event: ConversationEvent | null): void;
  focus(): void;
}

function createWelcome(options: ChatViewOptions): HTMLElement {
  const { strings } = options.context;
  const buttons = options.suggestions.map((question) => {
    const onclick = () => options.ask(question);
    return element(
      'li',
      {},
      element('button', { type: 'button', part: 'suggestion', dir: 'auto', onclick }, question),
    );
  });
  return element(
    'div',
    { class: 'welcome', part: 'welcome' },
    element('p', { class: 'greeting', part: 'greeting' }, options.greeting),
    buttons.length > 0 && element('p', { class: 'label' }, strings.suggestions),
    buttons.length > 0 && element('ul', { class: 'suggestions' }, ...buttons),
  );
}

function createHead(options: ChatViewOptions, clear: HTMLElement | false): HTMLElement {
  const { strings } = options.context;
  const close =
    options.onClose && iconButton({ name: strings.close, path: icons.close, onclick: options.onClose });
  return element(
    'header',
    { class: 'head', part: 'header' },
    element('h2', { part: 'title' }, options.title),
    clear,
    close,
  );
}

/** As far down as possible without the question leaving the top. */
function follow(scroller: HTMLElement, turn: HTMLElement | undefined): void {
  if (!turn) return;
  const top = turn.offsetTop - scroller.offsetTop - 16;
  const bottom = scroller.scrollHeight - scroller.clientHeight;
  scroller.scrollTo({ top: Math.min(top, bottom) });
}

function openForm(form: HTMLFormElement | null | undefined): void {
  form?.scrollIntoView({ block: 'nearest' });
  form?.querySelector('input')?.focus({ preventScroll: true });
}

interface Frame {
  readonly node: HTMLElement;
  readonly scroller: HTMLElement;
  readonly turns: HTMLElement;
  readonly welcome: HTMLElement;
  readonly clear: HTMLElement;
  readonly status: HTMLElement;
}

function createFrame(options: ChatViewOptions, composer: Composer): Frame {
  const { strings } = options.context;
  const clear = iconButton({
    name: strings.newConversation,
    path: icons.restart,
    onclick: () => {
      options.clear();
      composer.focus();
    },
  });
  const turns = element('ol', { class: 'turns', 'aria-label': strings.conversation });
  const welcome = createWelcome(options);
  // In the tab order, so that a keyboard can scroll it.
  const scroller = element(
    'div',
    { class: 'scroller', part: 'messages', tabindex: 0, role: 'region', 'aria-label': strings.conversation },
    welcome,
    turns,
  );
  const status = element('div', { class: 'visually-hidden', role: 'status' });
  const footnote = element('p', { class: 'footnote', part: 'footnote' }, strings.footnote);
  const onPage = options.layout === 'page';
  const row = element('div', { class: 'ask-row' }, onPage && clear, composer.node);
  const foot = element('div', { class: 'foot' }, row, footnote);
  const node = element(
    'section',
    { class: 'chat', part: 'chat', 'aria-label': options.title, lang: strings.language },
    createHead(options, !onPage && clear),
    scroller,
    foot,
    status,
    options.preview.node,
  );
  return { node, scroller, turns, welcome, clear, status };
}

/** The view of a conversation; `update` shows its next state. */
export function createChatView(options: ChatViewOptions): ChatView {
  const { context } = options;
  let shown: Conversation | null = null;
  const composer = createComposer({
    strings: context.strings,
    placeholder: options.placeholder,
    ask: options.ask,
    stop: options.stop,
    lastQuestion: () => shown?.turns.at(-1)?.question,
  });
  const frame = createFrame(options, composer);
  const views = new Map<number, TurnView>();

  function syncTurns(conversation: Conversation): void {
    for (const [id, view] of views) {
      if (conversation.turns.some((turn) => turn.id === id)) continue;
      view.node.remove();
      views.delete(id);
    }
    for (const turn of conversation.turns) {
      const view = views.get(turn.id);
      if (view) view.update(turn);
      else {
        const created = createTurnView(turn, context);
        views.set(turn.id, created);
        frame.turns.append(created.node);
      }
    }
  }

  function update(conversation: Conversation, event: ConversationEvent | null): void {
    shown = conversation;
    const focused = (frame.node.getRootNode() as ShadowRoot).activeElement;
    syncTurns(conversation);
    const empty = conversation.turns.length === 0;
    frame.welcome.hidden = !empty;
    frame.clear.hidden = empty;
    composer.setPending(pendingTurn(conversation) !== undefined);
    const said = announcement(event, conversation, context.strings);
    if (said !== null) frame.status.textContent = said;
    const turn = event && 'turn' in event ? event.turn : conversation.turns.at(-1)?.id;
    if (event?.type !== 'feedback' && event?.type !== 'leave')
      follow(frame.scroller, views.get(turn ?? -1)?.node);
    if (event?.type === 'feedback' && event.feedback === 'explaining') {
      openForm(views.get(event.turn)?.node.querySelector('form'));
    }
    // A button that has just disappeared must not take the focus with it.
    if (focused && !focused.isConnected) composer.focus();
  }

  return { node: frame.node, update, focus: composer.focus };
}
