/** What a question asks for. */
import type { Value } from '../values/value.ts';

export type AnswerKind =
  | Value['kind']
  | 'person'
  | 'place'
  | 'organization'
  | 'reason'
  | 'definition'
  | 'manner'
  | 'list'
  | 'yes-no'
  | 'description';
