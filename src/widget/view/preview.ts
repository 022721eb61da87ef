/**
 * The preview beside `[n]`: shown on hover and on keyboard focus, hidden with Escape, and one can move the pointer
 * into it (WCAG 1.4.13). It lies in the top layer, so that no panel cuts it off.
 */
import { element } from './element.ts';

export interface Preview {
  readonly node: HTMLElement;
  attach(link: HTMLElement, content: () => Node[]): void;
  hide(): void;
}

const openDelayMs = 120;
const closeDelayMs = 200;
const gap = 8;

function place(node: HTMLElement, link: HTMLElement): void {
  const at = link.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = node;
  const { clientWidth, clientHeight } = document.documentElement;
  const left = Math.max(gap, Math.min(at.left - 24, clientWidth - width - gap));
  const below = at.bottom + gap;
  const fits = below + height <= clientHeight - gap || at.top < clientHeight / 2;
  const top = fits ? below : Math.max(gap, at.top - height - gap);
  node.style.setProperty('left', `${Math.round(left)}px`);
  node.style.setProperty('top', `${Math.round(top)}px`);
  const room = fits ? clientHeight - below - gap : at.top - gap * 2;
  node.style.setProperty('max-height', `${Math.max(120, Math.min(room, 420))}px`);
}

function scrollToMark(node: HTMLElement): void {
  const mark = node.querySelector('mark');
  if (mark) node.scrollTop = Math.max(0, mark.offsetTop - node.clientHeight / 3);
}

/** One preview for a whole chat. */
export function createPreview(): Preview {
  const node = element('div', {
    class: 'preview',
    part: 'preview',
    popover: 'manual',
  });
  let timer: ReturnType<typeof setTimeout> | undefined;

  function show(link: HTMLElement, content: () => Node[]): void {
    clearTimeout(timer);
    if (!link.isConnected) return;
    node.replaceChildren(...content());
    node.style.removeProperty('max-height');
    if (!node.matches(':popover-open')) node.showPopover();
    place(node, link);
    scrollToMark(node);
  }

  function hide(): void {
    clearTimeout(timer);
    if (node.matches(':popover-open')) node.hidePopover();
  }

  function later(work: () => void, delayMs: number): void {
    clearTimeout(timer);
    timer = setTimeout(work, delayMs);
  }

  node.addEventListener('pointerenter', () => clearTimeout(timer));
  node.addEventListener('pointerleave', () => later(hide, closeDelayMs));
  return {
    node,
    hide,
    attach(link, content) {
      link.addEventListener('pointerenter', (event) => {
        if (event.pointerType !== 'touch') later(() => show(link, content), openDelayMs);
      });
      link.addEventListener('pointerleave', () => later(hide, closeDelayMs));
      link.addEventListener('focus', () => link.matches(':focus-visible') && show(link, content));
      link.addEventListener('blur', hide);
      link.addEventListener('keydown', (event) => {
        if (event.key !== 'Escape' || !node.matches(':popover-open')) return;
        event.stopPropagation();
        hide();
      });
    },
  };
}
