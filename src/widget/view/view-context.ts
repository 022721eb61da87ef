/** What every part of the view needs. */
import type { Answer, Quote, Reference } from '../../contract/answer.ts';
import type { FeedbackMessage } from '../client/send-feedback.ts';
import type { Turn } from '../conversation/state.ts';
import type { Strings } from '../strings/strings.ts';

export interface ViewContext {
  readonly strings: Strings;
  readonly serverUrl: string;
  /** Shows the passage beside the link while it is hovered or focused. */
  attachPreview(link: HTMLElement, preview: () => Node[]): void;
  /** True when the page takes care of opening it itself. */
  openReference(reference: Reference, quote: Quote | null, url: string): boolean;
  copy(answer: Answer, format: 'plain' | 'markdown'): Promise<boolean>;
  retry(turn: Turn): void;
  leave(turn: Turn): void;
  explain(turn: Turn): void;
  rate(turn: Turn, message: FeedbackMessage): void;
}

/** A turn's quotes and references as they stand: streamed so far, or the whole answer's. */
export interface Shown {
  readonly quotes: readonly Quote[];
  readonly references: readonly Reference[];
}
