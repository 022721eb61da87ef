/** Which earlier mention a pronoun means: newest turn first, agreeing in person, thing, number and gender. */
import type { Gender } from '../mentions/gender.ts';
import type { Mention, MentionKind } from '../mentions/mention.ts';
import type { TurnMentions } from '../mentions/mentions.ts';
import { isPast } from '../read-frame.ts';

export type Wanted = 'he' | 'she' | 'it' | 'they' | 'place' | 'body' | 'person';

const kinds: Readonly<Record<Wanted, readonly (readonly MentionKind[])[]>> = {
  he: [['person'], ['unknown']],
  she: [['person'], ['unknown']],
  person: [['person'], ['unknown']],
  it: [['thing', 'body'], ['unknown'], ['place']],
  they: [['people'], ['body'], ['unknown']],
  place: [['place'], ['unknown']],
  body: [['body'], ['thing', 'unknown']],
};
const genders: Partial<Record<Wanted, Gender>> = { he: 'male', she: 'female' };

export interface Search {
  readonly wanted: Wanted;
  /** Names that the new question says itself: its pronouns mean others. */
  readonly taken: string;
}

/** `turns` in order of time; null when nothing earlier fits. */
export const findAntecedent = (turns: readonly TurnMentions[], search: Search): string | null =>
  findMention(turns, search)?.text ?? null;

export function findMention(turns: readonly TurnMentions[], search: Search): Mention | null {
  const newest = [...turns].reverse();
  const [sure = [], ...doubtful] = kinds[search.wanted];
  const certain = newest.map(({ mentions }) => choose(mentions, sure, search));
  const asked = newest.map(({ mentions }) => mentions.filter(({ from }) => from === 'question'));
  const guesses = [...asked, ...newest.map(({ mentions }) => mentions)].flatMap((mentions) =>
    doubtful.map((accepted) => choose(mentions, accepted, search)),
  );
  return newestOf(certain, guesses) ?? null;
}

/**
 * A doubtful mention of the last question beats a certain one of earlier turns, and one that the answer only
 * passes by: in "When was Ostrander appointed?", "On the retirement of Edwin Marsh Ostrander was appointed" he is Ostrander.
 */
function newestOf(certain: readonly (Mention | undefined)[], guesses: readonly (Mention | undefined)[]) {
  const lastGuess = guesses[0];
  if (lastGuess?.isTopic && certain[0]?.from === 'answer') return lastGuess;
  return (
    certain[0] ??
    (lastGuess?.from === 'question' ? lastGuess : undefined) ??
    [...certain, ...guesses].find(Boolean)
  );
}

function choose(
  mentions: readonly Mention[],
  accepted: readonly MentionKind[],
  search: Search,
): Mention | undefined {
  const found = mentions.filter((mention) => fits(mention, accepted, search));
  const topic = found.find(({ isTopic }) => isTopic);
  return topic ?? agreeing(found, genders[search.wanted] ?? null) ?? found[0];
}

function fits(mention: Mention, accepted: readonly MentionKind[], { wanted, taken }: Search): boolean {
  if (!accepted.includes(mention.kind) || isTaken(mention.text, taken)) return false;
  // "The banker murdered in 1887": a participle is nobody.
  if (/^\p{Ll}+$/u.test(mention.text) && isPast(mention.text)) return false;
  // "Overtime must be approved": what is written small is nobody's name.
  const isWho = wanted === 'he' || wanted === 'she' || wanted === 'person';
  if (isWho && mention.kind === 'unknown' && /^[a-z]+$/.test(mention.text)) return false;
  // "Сколько у них детей?": a couple is not the wife.
  if (wanted === 'person' && mention.isUntold) return false;
  if (mention.inside && (wanted === 'it' || wanted === 'they')) return false;
  const gender = genders[wanted];
  return gender === undefined || mention.gender === null || mention.gender === gender;
}

const agreeing = (mentions: readonly Mention[], gender: Gender) =>
  gender === null
    ? undefined
    : mentions.find((mention) => mention.gender === gender && mention.from === mentions[0]?.from);

function isTaken(text: string, taken: string): boolean {
  const name = text.toLowerCase().replace(/^the /, '');
  return taken.toLowerCase().includes(name);
}
