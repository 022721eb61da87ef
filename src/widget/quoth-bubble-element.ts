/** The bubble in the corner of somebody's page: a button that opens a chat in a panel. */
import { QuothChatElement } from './quoth-chat-element.ts';
import { chooseStrings } from './strings/strings.ts';
import { applyAccent } from './styles/accent.ts';
import { adoptStyles } from './styles/adopt-styles.ts';
import bubbleStyles from './styles/bubble.css';
import tokenStyles from './styles/tokens.css';
import { element, icon } from './view/element.ts';
import { icons } from './view/icons.ts';

const passedOn = ['title', 'greeting', 'placeholder', 'suggestions', 'accent', 'server', 'api-key', 'theme'];
const parts = 'chat, header, title, messages, composer, input, send, quote, reference, footnote';

/** `<quoth-bubble>`: what the script adds when its tag asks for it. */
export class QuothBubbleElement extends HTMLElement {
  #panel: HTMLElement | null = null;
  #launcher: HTMLButtonElement | null = null;
  #chat: QuothChatElement | null = null;

  connectedCallback(): void {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: 'open' });
    adoptStyles(root, tokenStyles, bubbleStyles);
    applyAccent(this, this.getAttribute('data-accent'));
    const strings = chooseStrings(
      this.lang === '' ? navigator.languages : [this.lang, ...navigator.languages],
    );
    this.#launcher = element(
      'button',
      {
        type: 'button',
        class: 'launcher',
        part: 'launcher',
        'aria-label': strings.open,
        'aria-expanded': 'false',
        onclick: () => (this.isOpen ? this.close() : this.open()),
      },
      icon(icons.quote),
    );
    const label = this.getAttribute('data-title') ?? strings.title;
    this.#panel = element('div', {
      class: 'panel',
      part: 'panel',
      role: 'dialog',
      'aria-label': label,
      hidden: true,
    });
    this.#panel.addEventListener('keydown', (event) => event.key === 'Escape' && this.close());
    this.addEventListener('quoth-close', () => this.close());
    root.append(this.#panel, this.#launcher);
  }

  get isOpen(): boolean {
    return this.#panel?.hidden === false;
  }

  /** Opens the panel and puts the cursor into the question. */
  open(): void {
    if (!this.#panel) return;
    this.#panel.hidden = false;
    this.#launcher?.setAttribute('aria-expanded', 'true');
    this.#chat ??= this.#createChat(this.#panel);
    this.#chat.focus();
  }

  /** Closes the panel; the conversation stays. */
  close(): void {
    if (!this.#panel || !this.isOpen) return;
    this.#panel.hidden = true;
    this.#launcher?.setAttribute('aria-expanded', 'false');
    this.#launcher?.focus();
  }

  #createChat(panel: HTMLElement): QuothChatElement {
    const chat = new QuothChatElement();
    for (const name of passedOn) {
      const value = this.getAttribute(`data-${name}`);
      if (value !== null) chat.setAttribute(`data-${name}`, value);
    }
    chat.id = this.id || 'bubble';
    chat.lang = this.lang;
    chat.setAttribute('data-closable', '');
    chat.setAttribute('exportparts', parts);
    panel.append(chat);
    return chat;
  }
}
