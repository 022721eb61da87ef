/** "And if I forget?", "Even if the box is open?": the last question asked again under this condition. */
import { scanWords } from '../../values/scan-words.ts';
import { toQuestion, uncapitalise } from '../compose.ts';
import type { Form } from '../follow-up-forms.ts';
import type { TurnMentions } from '../mentions/mentions.ts';
import { resolvePronouns } from '../pronouns/resolve-pronouns.ts';
import { AUXILIARIES, BE } from '../question-lexicon.ts';

const condition = /^(?:even )?(?:if|when|unless|in case) [^,;:?]{3,100}$/i;
/** The one that the last question had itself. */
const ownCondition = /(?<=\S),? (?:even )?(?:if|when|unless|in case) [^,;:]+$/i;

/** Null when `core` asks or tells something itself, or the last question was only who or what somebody is. */
export function askCondition(
  core: string,
  { lead, marked }: Form,
  turns: readonly TurnMentions[],
): string | null {
  const frame = turns.at(-1)?.frame;
  if (frame === undefined || frame.russian || !(lead || marked) || !condition.test(core)) return null;
  const [first, second] = scanWords(core);
  // "When was it?"
  if (first?.lower === 'when' && AUXILIARIES.has(second?.lower ?? '')) return null;
  if (!/^(?:auxiliary|yes-no)$/.test(frame.kind) || isIdentity.test(frame.text)) return null;
  const { text } = resolvePronouns(uncapitalise(core), turns);
  return toQuestion(frame.text.replace(ownCondition, ''), text);
}

const isIdentity = new RegExp(`^(?:who|what|which) (?:${[...BE].join('|')})\\b`, 'i');
