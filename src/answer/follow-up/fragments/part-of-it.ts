/** "What does more of it cost?" after "How much storage comes with a plan?": more storage. */
import type { TurnMentions } from '../mentions/mentions.ts';

const part = /\b(more|less|enough|any|most|all|half|part|the rest) of (?:it|that)(?![\p{L}'’-])/iu;

/** The question with the noun of what was measured; as it is where none was. */
export function withPartOfIt(core: string, { frame }: TurnMentions): string {
  if (!/^how much$/i.test(frame.question) || !/^\p{Ll}+(?: \p{Ll}+)?$/u.test(frame.noun)) return core;
  return core.replace(part, (_, share: string) =>
    /^(?:more|less|any|enough)$/i.test(share) ? `${share} ${frame.noun}` : `${share} of the ${frame.noun}`,
  );
}
