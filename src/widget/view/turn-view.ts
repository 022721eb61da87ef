/**
 * One turn on the page. It is patched, not rebuilt: a quote that has been shown stays the same element, so that a
 * screen reader hears each quote once and nothing flickers while more arrive.
 */
import { isPending, type Turn } from '../conversation/state.ts';
import { groupQuotes } from '../format/group-quotes.ts';
import { actionsView } from './actions-view.ts';
import { disagreementView } from './disagreement-view.ts';
import { type Child, element } from './element.ts';
import { failureView } from './failure-view.ts';
import { quoteView } from './quote-view.ts';
import { referenceEntry } from './reference-view.ts';
import { refusalView } from './refusal-view.ts';
import type { ViewContext } from './view-context.ts';

export interface TurnView {
  readonly node: HTMLElement;
  update(turn: Turn): void;
}

interface Slots {
  readonly understood: HTMLElement;
  readonly progress: HTMLElement;
  readonly quotes: HTMLElement;
  readonly after: HTMLElement;
  readonly actions: HTMLElement;
}

function createSlots(): Slots {
  return {
    understood: element('div', { class: 'understood' }),
    progress: element('div', { class: 'progress' }),
    quotes: element('div', { class: 'quotes', 'aria-live': 'polite', 'aria-relevant': 'additions' }),
    after: element('div', { class: 'after' }),
    actions: element('div', {}),
  };
}

function fill(slot: HTMLElement, ...children: readonly Child[]): void {
  slot.replaceChildren(...children.filter((child): child is Node | string => Boolean(child)));
}

function fillUnderstood(slot: HTMLElement, turn: Turn, context: ViewContext): void {
  const standalone = turn.answer?.standaloneQuestion;
  const differs = standalone !== undefined && standalone !== turn.question;
  fill(slot, differs && element('p', { dir: 'auto' }, `${context.strings.understood}: ${standalone}`));
}

function fillProgress(slot: HTMLElement, turn: Turn, context: ViewContext): void {
  const { strings } = context;
  const words = turn.slow ? strings.slow : strings.looking;
  const dots = element('span', { class: 'dots', 'aria-hidden': 'true' });
  fill(slot, isPending(turn) && element('p', { part: 'progress' }, dots, turn.phase === 'waiting' && words));
}

function appendQuotes(slot: HTMLElement, turn: Turn, context: ViewContext): void {
  for (const quote of turn.quotes.slice(slot.childElementCount)) slot.append(quoteView(quote, turn, context));
}

/** Only contradictions change the order of what has been streamed. */
function arrangeQuotes(slot: HTMLElement, turn: Turn, context: ViewContext): void {
  const disagreements = turn.answer?.disagreements ?? [];
  if (disagreements.length === 0) {
    appendQuotes(slot, turn, context);
    return;
  }
  const groups = groupQuotes(turn.quotes.length, disagreements);
  slot.setAttribute('aria-live', 'off');
  fill(
    slot,
    ...groups.map((group) => {
      const quote = turn.quotes[group.quotes[0] ?? -1];
      if (group.disagreements.length > 0) return disagreementView(group, turn, context);
      return quote && quoteView(quote, turn, context);
    }),
  );
}

function referencesView(turn: Turn, context: ViewContext): HTMLElement {
  const entries = turn.references.map((reference) => {
    const quote = turn.quotes.find((each) => each.reference === reference.number) ?? null;
    return element('li', {}, referenceEntry({ reference, quote, shown: turn }, context));
  });
  const head = element(
    'summary',
    {},
    element('span', { class: 'check', 'aria-hidden': 'true' }),
    `${context.strings.verified(turn.quotes.length)} · ${context.strings.references(entries.length)}`,
  );
  return element('details', { class: 'references', part: 'references' }, head, element('ol', {}, ...entries));
}

function notes(turn: Turn, context: ViewContext): HTMLElement[] {
  const { strings } = context;
  const dropped = (turn.answer?.dropped ?? []).reduce((sum, each) => sum + each.count, 0);
  const words = [
    turn.answer?.degraded ? `${strings.degraded} ${turn.answer.degraded}` : '',
    dropped > 0 ? strings.dropped(dropped) : '',
  ];
  return words.filter(Boolean).map((word) => element('p', { class: 'note', part: 'note' }, word));
}

function fillAfter(slot: HTMLElement, turn: Turn, context: ViewContext): void {
  const { answer } = turn;
  fill(
    slot,
    answer?.status === 'not_found' && refusalView(answer, context),
    (turn.phase === 'failed' || turn.phase === 'stopped') && failureView(turn, context),
    answer && turn.quotes.length > 0 && referencesView(turn, context),
    ...notes(turn, context),
  );
}

function resetWhenAskedAgain(slots: Slots, turn: Turn): void {
  if (slots.quotes.childElementCount <= turn.quotes.length) return;
  slots.quotes.setAttribute('aria-live', 'polite');
  slots.quotes.replaceChildren();
}

/** The view of one turn; `update` brings it to the turn's next state. */
export function createTurnView(first: Turn, context: ViewContext): TurnView {
  const slots = createSlots();
  const question = element('h3', { class: 'question', part: 'question', dir: 'auto' }, first.question);
  const node = element('li', { class: 'turn', part: 'turn' }, question, ...Object.values(slots));
  let shown: Turn | null = null;

  function update(turn: Turn): void {
    const previous = shown;
    if (turn === previous) return;
    shown = turn;
    node.dataset.phase = turn.phase;
    if (turn.answer && turn.feedback !== 'none' && turn.feedback !== previous?.feedback) {
      fill(slots.actions, actionsView(turn, turn.answer, context));
      if (previous?.answer === turn.answer) return;
    }
    resetWhenAskedAgain(slots, turn);
    fillUnderstood(slots.understood, turn, context);
    fillProgress(slots.progress, turn, context);
    arrangeQuotes(slots.quotes, turn, context);
    fillAfter(slots.after, turn, context);
    fill(slots.actions, turn.answer && actionsView(turn, turn.answer, context));
  }

  update(first);
  return { node, update };
}
