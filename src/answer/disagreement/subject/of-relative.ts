/** "Weir's son built it", "the mayor's circle": whoever is called after somebody is somebody else. */
import { agree } from '../../values/compare-values.ts';
import { isKinWord } from '../../values/kin-words.ts';
import { wordIndex } from '../../values/scan-words.ts';
import { stemWord } from '../../values/stem-word.ts';
import type { Value } from '../../values/value.ts';
import type { Asked } from '../asked.ts';
import type { SentenceFacts } from '../sentence-facts.ts';

/** Of whom somebody is the middle. */
const GROUP =
  /^(?:circle|entourage|followers|associates|rivals|enemies|opponents|deputy|assistant|successor|predecessor|pupil)$/;
/** "Inner circle", "younger brother". */
const ADJECTIVES = 2;

/** The name with whom it only tells of, where the question asks who did it; as it is where the question names that person itself. */
export function asRelative(value: Value, facts: SentenceFacts, { about, asksRelative, given }: Asked): Value {
  if (about !== 'name' || asksRelative || value.kind !== 'name') return value;
  const { role, tokens } = value.normal;
  if (role === 'organization' || role === 'work' || role === 'place') return value;
  const owns = /^['’]s?\s/.test(facts.text.slice(value.end, value.end + 3));
  if (!owns || given.some((one) => agree(one, value))) return value;
  const next = wordIndex(facts.words, value.end - 1) + 1;
  const behind = facts.words.slice(next, next + ADJECTIVES + 1);
  const at = behind.findIndex(({ lower }) => GROUP.test(lower) || isKinWord(stemWord(lower)));
  const relative = behind[at];
  // "Weir's son Adam" has a name of his own.
  const isNamed = facts.words[next + at + 1]?.capital === true;
  const isJoined = behind.slice(0, at + 1).every(({ kind, capital }) => kind === 'word' && !capital);
  if (relative === undefined || isNamed || !isJoined) return value;
  const called = `${tokens.at(-1) ?? ''} ${stemWord(relative.lower)}`;
  return {
    ...value,
    end: relative.end,
    text: facts.text.slice(value.start, relative.end),
    normal: { ...value.normal, tokens: [called] },
  };
}
