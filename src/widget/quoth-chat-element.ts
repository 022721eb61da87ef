/** The custom element: attributes in, DOM events out; what it does lives in `start-chat.ts`. */
import { readOptions } from './read-options.ts';
import { type Chat, startChat } from './start-chat.ts';
import { applyAccent } from './styles/accent.ts';
import { adoptStyles } from './styles/adopt-styles.ts';
import answerStyles from './styles/answer.css';
import chatStyles from './styles/chat.css';
import referenceStyles from './styles/references.css';
import tokenStyles from './styles/tokens.css';

let created = 0;

/** `<quoth-chat>`: a conversation with a Quoth server. */
export class QuothChatElement extends HTMLElement {
  /** Where the script came from; set once by the entry. */
  static defaultServer = '';
  static observedAttributes = [
    'title',
    'greeting',
    'placeholder',
    'suggestions',
    'accent',
    'server',
    'api-key',
  ].map((name) => `data-${name}`);

  #chat: Chat | null = null;
  readonly #ordinal = ++created;

  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    adoptStyles(root, tokenStyles, chatStyles, answerStyles, referenceStyles);
    this.#start(root);
  }

  disconnectedCallback(): void {
    this.#chat?.close();
    this.#chat = null;
  }

  attributeChangedCallback(): void {
    if (!this.#chat || !this.shadowRoot) return;
    this.#chat.close();
    this.#start(this.shadowRoot);
  }

  /** Asks as if the person had typed it. */
  ask(question: string): void {
    this.#chat?.ask(question);
  }

  /** Puts the cursor into the question. */
  override focus(): void {
    this.#chat?.focus();
  }

  #start(root: ShadowRoot): void {
    const fallback = QuothChatElement.defaultServer || location.origin;
    const options = readOptions((name) => this.getAttribute(`data-${name}`), location.href, fallback);
    applyAccent(this, options.accent);
    this.#chat = startChat({
      options,
      languages: this.lang === '' ? navigator.languages : [this.lang, ...navigator.languages],
      storageKey: `quoth:${options.server}:${this.id || this.#ordinal}`,
      layout: this.getAttribute('data-layout') === 'page' ? 'page' : 'panel',
      closable: this.hasAttribute('data-closable'),
      emit: (name, detail) =>
        this.dispatchEvent(
          new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: true }),
        ),
    });
    root.replaceChildren(this.#chat.node);
  }
}
