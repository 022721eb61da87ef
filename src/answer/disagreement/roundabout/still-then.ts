/** "Was Lind still the warden when the mill burned?", "had he lost his post by the time of the fire?": they ask until when it was so. */

/** What happened then only serves to place it. */
const THEN =
  '(?:when|at the (?:very )?(?:moment|time)|by the time|by then|on the day|in the (?:hour|week|month|year))(?:,? [^?]{3,150})?';
const STILL_THEN = new RegExp(`^(was|were|did) ([^?,]{2,80}?) still ([^?,\\d]{3,100}?),? ${THEN}\\W*$`, 'iu');
const THEN_STILL = /^when [^?,]{5,100}, (was|were|did) ([^?,]{2,80}?) still ([^?,\d]{3,100}?)\W*$/iu;

const OFFICE = '(?:job|post|office|place|seat|position|role)';
const LEFT_BY_THEN = new RegExp(
  `^had ([^?,]{2,80}?) (?:already |long )?(?:lost (?:his|her|their|its) ${OFFICE} as|stopped being|ceased to be|(?:resigned|retired|stepped down|been (?:dismissed|removed)) as) ([^?,]{3,100}?),? ${THEN}\\W*$`,
  'iu',
);

/** The question for the end of what was so; null where none is asked for. */
export function endOfState(question: string): string | null {
  const still = THEN_STILL.exec(question) ?? STILL_THEN.exec(question);
  if (still !== null) return `Until when ${still[1]?.toLowerCase()} ${still[2]} ${still[3]}?`;
  const left = LEFT_BY_THEN.exec(question);
  return left === null ? null : `Until when was ${left[1]} ${left[2]}?`;
}
