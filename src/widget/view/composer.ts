/** Where the question is typed: Enter asks, Shift+Enter breaks the line, Escape stops, the arrow up brings the last question back. */
import type { Strings } from '../strings/strings.ts';
import { element, icon } from './element.ts';
import { icons } from './icons.ts';

export interface Composer {
  readonly node: HTMLElement;
  focus(): void;
  /** While an answer is pending the button stops it. */
  setPending(pending: boolean): void;
}

export interface ComposerOptions {
  readonly strings: Strings;
  readonly placeholder: string;
  ask(question: string): void;
  stop(): void;
  lastQuestion(): string | undefined;
}

const questionLimit = 2_000;

function createField(options: ComposerOptions): HTMLTextAreaElement {
  return element('textarea', {
    rows: 1,
    maxlength: questionLimit,
    placeholder: options.placeholder,
    'aria-label': options.strings.questionLabel,
    part: 'input',
    dir: 'auto',
    enterkeyhint: 'send',
    autocomplete: 'off',
  });
}

function createButton(kind: 'send' | 'stop', name: string): HTMLButtonElement {
  const type = kind === 'send' ? 'submit' : 'button';
  return element(
    'button',
    { type, class: kind, part: kind, 'aria-label': name, title: name },
    icon(icons[kind]),
  );
}

/** The form at the foot of the chat. */
export function createComposer(options: ComposerOptions): Composer {
  const field = createField(options);
  const send = createButton('send', options.strings.send);
  const stop = createButton('stop', options.strings.stop);
  const node = element('form', { class: 'composer', part: 'composer' }, field, send, stop);
  let pending = false;
  stop.hidden = true;

  // Browsers without `field-sizing: content` need the height from here.
  const grow = () => {
    if (CSS.supports('field-sizing', 'content')) return;
    field.style.setProperty('height', 'auto');
    field.style.setProperty('height', `${field.scrollHeight}px`);
  };
  const submit = () => {
    if (pending || field.value.trim() === '') return;
    const question = field.value;
    field.value = '';
    grow();
    options.ask(question);
  };

  node.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  stop.addEventListener('click', () => {
    options.stop();
    field.focus();
  });
  field.addEventListener('input', grow);
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      submit();
    }
    if (event.key === 'Escape' && pending) {
      event.stopPropagation();
      options.stop();
    }
    if (event.key === 'ArrowUp' && field.value === '') field.value = options.lastQuestion() ?? '';
  });
  return {
    node,
    focus: () => field.focus(),
    setPending(next) {
      const focused = node.contains((node.getRootNode() as ShadowRoot).activeElement);
      pending = next;
      send.hidden = next;
      stop.hidden = !next;
      if (focused) field.focus();
    },
  };
}
