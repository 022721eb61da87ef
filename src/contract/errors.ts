/** Operational failures. An expected outcome is a value, a bug is any other error. */
export type ErrorCode =
  | 'invalid_request'
  | 'invalid_config'
  | 'usage'
  | 'not_found'
  | 'unauthorized'
  | 'forbidden'
  | 'too_large'
  | 'rate_limited'
  | 'unreadable_document'
  | 'unsupported'
  | 'corpus_unreadable'
  | 'index_missing'
  | 'index_damaged'
  | 'index_busy'
  | 'embedding_failed'
  | 'model_failed'
  | 'timeout'
  | 'port_in_use'
  | 'unavailable';

export class QuothError extends Error {
  readonly code: ErrorCode;

  /** `message` names the file, field or variable and the way out. */
  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'QuothError';
    this.code = code;
  }
}
