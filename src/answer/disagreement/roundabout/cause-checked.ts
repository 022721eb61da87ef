/** "Was the stove to blame for the fire?": whoever asks whether something was the cause is told of a dispute about the cause. */

const CAUSE = '(?:cause|trigger|spark|bring about|lie behind|lead to)';
const CAUSED = '(?:caused|triggered|sparked|brought about)';
/** What each has in its group is the effect. */
const ASKS_CAUSE: readonly RegExp[] = [
  // "Was the stove to blame for the fire?"
  /^(?:was|were|is|are) [^?,]{3,120}? (?:to blame|at fault) for ([^?,]{3,150})$/iu,
  // "Was the stove the cause of the fire?"
  /^(?:was|were|is|are) [^?,]{3,120}? the (?:(?:real|true|actual|sole|main) )?(?:cause of|reason (?:for|behind)) ([^?,]{3,150})$/iu,
  // "Did the stove cause the fire?"
  new RegExp(
    `^(?:did|does|do) [^?,]{3,120}? (?:really )?${CAUSE} ((?:the|his|her|its|their|this|that) [^?,]{3,150})$`,
    'iu',
  ),
  // "Was the fire caused by the stove?"
  new RegExp(
    `^(?:was|were|is|are) ([^?,]{3,120}?) (?:really )?(?:${CAUSED} by|due to (?:an?|the|his|her|its|their)) [^?,]{3,150}$`,
    'iu',
  ),
];
/** "The stove caused the fire", "a storm made the mill stop": said, and to be checked. */
const SAID = new RegExp(
  `^[^?,]{3,120}? (made|${CAUSED.slice(3, -1)}|led to) ((?:the|his|her|its|their|this|that) [^?,]{3,150})$`,
  'iu',
);

/** The question for the cause of it; null where none is given. A statement counts only where it is to be checked. */
export function causeChecked(statement: string, isChecked: boolean): string | null {
  const text = statement.replace(/[\s?.]+$/u, '');
  const effect = ASKS_CAUSE.map((pattern) => pattern.exec(text)?.[1]).find((found) => found !== undefined);
  if (effect !== undefined) return `What caused ${effect}?`;
  const said = isChecked ? SAID.exec(text) : null;
  return said === null ? null : `What ${said[1]?.toLowerCase() ?? 'caused'} ${said[2] ?? ''}?`;
}
