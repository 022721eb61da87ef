/** What one can do with an answer: take it away, or say what it was worth. */
import type { Answer } from '../../contract/answer.ts';
import type { Turn } from '../conversation/state.ts';
import { element, icon } from './element.ts';
import { icons } from './icons.ts';
import type { ViewContext } from './view-context.ts';

interface IconButton {
  readonly name: string;
  readonly path: string;
  readonly pressed?: boolean;
  onclick(button: HTMLButtonElement): void;
}

/** A button with an icon whose name is its tooltip and its label. */
export function iconButton(options: IconButton): HTMLButtonElement {
  const button: HTMLButtonElement = element(
    'button',
    {
      type: 'button',
      class: 'icon',
      part: 'action',
      title: options.name,
      'aria-label': options.name,
      'aria-pressed': options.pressed === undefined ? null : String(options.pressed),
      onclick: () => options.onclick(button),
    },
    icon(options.path),
  );
  return button;
}

function copyButton(answer: Answer, format: 'plain' | 'markdown', context: ViewContext): HTMLElement {
  const { strings } = context;
  const said = element('span', { class: 'said', role: 'status' });
  const show = async () => {
    said.textContent = (await context.copy(answer, format)) ? strings.copied : strings.notCopied;
    setTimeout(() => said.replaceChildren(), 3_000);
  };
  const plain = format === 'plain';
  const button = iconButton({
    name: plain ? strings.copyText : strings.copyMarkdown,
    path: plain ? icons.copy : icons.markdown,
    onclick: () => void show(),
  });
  return element('span', { class: 'with-word' }, button, said);
}

function thumbs(turn: Turn, context: ViewContext): HTMLElement[] {
  const { strings } = context;
  const up = iconButton({
    name: strings.helpful,
    path: icons.up,
    pressed: turn.feedback === 'up',
    onclick: () => context.rate(turn, { thumb: 'up' }),
  });
  const down = iconButton({
    name: strings.notHelpful,
    path: icons.down,
    pressed: turn.feedback === 'down' || turn.feedback === 'explaining',
    onclick: () => context.explain(turn),
  });
  return [up, down];
}

function reasonForm(turn: Turn, context: ViewContext): HTMLElement {
  const { strings } = context;
  const choices = strings.reasons.map((reason) => {
    const box = element('input', { type: 'checkbox', name: 'reason', value: reason });
    return element('label', { class: 'choice' }, box, reason);
  });
  const words = element('input', {
    type: 'text',
    name: 'words',
    maxlength: 500,
    'aria-label': strings.reasonLabel,
  });
  words.placeholder = strings.reasonLabel;
  return element(
    'form',
    {
      class: 'reason',
      part: 'feedback-form',
      onsubmit: (event) => {
        event.preventDefault();
        const data = new FormData(event.currentTarget as HTMLFormElement);
        const reason = [...data.getAll('reason'), data.get('words')].filter(Boolean).join('; ');
        context.rate(turn, reason === '' ? { thumb: 'down' } : { thumb: 'down', reason });
      },
    },
    element('fieldset', {}, element('legend', {}, strings.whatIsWrong), ...choices, words),
    element('button', { type: 'submit', class: 'plain' }, strings.sendReason),
  );
}

function feedbackWord(turn: Turn, context: ViewContext): string {
  const { strings } = context;
  if (turn.feedback === 'lost') return strings.feedbackLost;
  return turn.feedback === 'up' || turn.feedback === 'down' ? strings.thanks : '';
}

/** The row under a finished answer. */
export function actionsView(turn: Turn, answer: Answer, context: ViewContext): HTMLElement {
  const copies =
    answer.status === 'answered'
      ? [copyButton(answer, 'plain', context), copyButton(answer, 'markdown', context)]
      : [];
  return element(
    'div',
    { class: 'actions', part: 'actions' },
    element(
      'div',
      { class: 'row' },
      ...copies,
      ...thumbs(turn, context),
      element('span', { class: 'said', role: 'status' }, feedbackWord(turn, context)),
    ),
    turn.feedback === 'explaining' && reasonForm(turn, context),
  );
}
