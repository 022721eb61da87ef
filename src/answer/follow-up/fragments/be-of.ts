/** "Is", "are", "was" or "were": as the last question was asked, and as many as are spoken of. */
import { BE } from '../question-lexicon.ts';
import type { Frame } from '../read-frame.ts';

const isMany =
  /(?:^| )(?!(?:news|series|species|means|works)$)(?:\p{Ll}+[^\Wsiu'’]s|children|people|men|women)$/u;
const capitalised = /^the (?:\p{Lu}\p{L}*[^\Wsiu'’]s)(?! \p{L})/u;
const behind = / (?:of|in|at|on|against|for|to|from) .*$/;

export function beOf(subject: string, { auxiliary }: Frame): string {
  const said = auxiliary.toLowerCase();
  const head = subject.replace(behind, '');
  const several = isMany.test(head) || capitalised.test(head);
  if (BE.has(said) && !several && /^(?:is|was)$/.test(said)) return said;
  if (/^(?:is|are|do|does|can|may|must|should|will|has|have)$/.test(said)) return several ? 'are' : 'is';
  return several ? 'were' : 'was';
}
