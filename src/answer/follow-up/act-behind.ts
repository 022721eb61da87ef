/** "Who profited from it?" after a question of somebody murdered: the murder. */

import { possessive } from './compose.ts';
import type { TurnMentions } from './mentions.ts';
import { splitBody } from './statement.ts';

/** Only acts that a person suffers or does, and whose noun can't be mistaken. */
const acts: ReadonlyMap<string, string> = new Map(
  `murdered:murder assassinated:assassination executed:execution arrested:arrest dismissed:dismissal deported:deportation
  expelled:expulsion elected:election appointed:appointment kidnapped:kidnapping acquitted:acquittal convicted:conviction
  nationalised:nationalisation nationalized:nationalization demolished:demolition poisoned:poisoning rehabilitated:rehabilitation`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);
const verbs = [...acts.keys()].join('|');
/** "the banker murdered in 1887" */
const sufferer = new RegExp(`\\b(the (?:\\p{Ll}+ ){1,3})(${verbs})\\b`, 'u');

/** Null where the last question speaks of no such act. */
export function actBehind({ frame, mentions }: TurnMentions): string | null {
  if (frame.russian) return null;
  const [, phrase = '', done = ''] = sufferer.exec(frame.text) ?? [];
  const answered = mentions.find(({ from, kind }) => from === 'answer' && kind === 'person')?.text;
  const noun = acts.get(done);
  if (noun !== undefined) return `the ${noun} of ${answered ?? phrase.trim()}`;
  const split = /^(?:was|were)$/i.test(frame.auxiliary) ? splitBody(frame) : null;
  const own = acts.get(split?.rest.split(' ', 1)[0] ?? '');
  return split === null || own === undefined || !/^\p{Lu}/u.test(split.subject)
    ? null
    : `${possessive(split.subject)} ${own}`;
}
