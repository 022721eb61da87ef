/** A failure says what it is, what will happen next and what one can do about it. */
import type { Failure } from '../conversation/failure.ts';
import type { Turn } from '../conversation/state.ts';
import type { Strings } from '../strings/strings.ts';
import { element } from './element.ts';
import type { ViewContext } from './view-context.ts';

/** In one sentence or two. */
export function explainFailure(failure: Failure, strings: Strings): string {
  const words = strings.failures[failure.kind];
  if (failure.kind === 'not_allowed') return `${words} ${strings.originHint(location.origin)}`;
  return failure.detail && failure.kind === 'invalid' ? `${words} ${failure.detail}` : words;
}

function countdown(retryAt: number, strings: Strings): HTMLElement {
  const line = element('p', { class: 'countdown', role: 'timer', 'aria-live': 'off' });
  const tick = () => {
    line.textContent = strings.tryingAgain(Math.max(0, Math.ceil((retryAt - Date.now()) / 1000)));
  };
  tick();
  const timer = setInterval(() => (line.isConnected ? tick() : clearInterval(timer)), 1_000);
  return line;
}

/** The note under a question that failed or was stopped. */
export function failureView(turn: Turn, context: ViewContext): HTMLElement {
  const { strings } = context;
  const { failure } = turn;
  const retryAt = failure?.retryAt ?? null;
  const again = element(
    'button',
    { type: 'button', class: 'plain', part: 'retry', onclick: () => context.retry(turn) },
    retryAt === null ? strings.askAgain : strings.askNow,
  );
  const leave =
    retryAt !== null &&
    element(
      'button',
      { type: 'button', class: 'plain quiet', onclick: () => context.leave(turn) },
      strings.cancel,
    );
  return element(
    'div',
    { class: 'failure', part: 'failure', 'data-kind': failure?.kind ?? 'stopped' },
    element('p', {}, failure ? explainFailure(failure, strings) : strings.stopped),
    failure && turn.quotes.length > 0 && element('p', {}, strings.partial),
    retryAt !== null && countdown(retryAt, strings),
    element('div', { class: 'buttons' }, again, leave),
  );
}
