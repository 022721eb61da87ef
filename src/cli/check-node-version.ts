/** The oldest Node that reads TypeScript and has SQLite without a flag or a warning. */
const OLDEST = 24;

/** Null when this version will do, else what is wrong and the way out. */
export function checkNodeVersion(version: string): string | null {
  if (Number.parseInt(version, 10) >= OLDEST) return null;
  return `needs Node ${OLDEST} or newer, this is ${version}. Run \`npm run -s quoth -- …\` in the project, which brings its own Node, or install Node ${OLDEST}.`;
}
