/** Where thumbs are kept. */
export interface Feedback {
  readonly thumb: 'up' | 'down';
  /** The `X-Request-Id` of the answer it is about. */
  readonly answerId: string | null;
  readonly reason: string | null;
  readonly question: string | null;
  readonly answer: string | null;
}

export interface FeedbackEntry extends Feedback {
  readonly id: number;
  /** ISO 8601, UTC. */
  readonly at: string;
}

export interface FeedbackStore {
  /** The new entry's id. Throws QuothError `unavailable` when it cannot be written. */
  add(feedback: Feedback): number;
  /** Oldest first. */
  entries(): Iterable<FeedbackEntry>;
  close(): void;
}
