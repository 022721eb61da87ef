/** A heading that stands directly on its paragraph: "Petition" above "More than 60 people signed it." */
import { parseHeadingLine } from './heading-line.ts';
import type { Group } from './split-lines.ts';

const maxLead = 60;
/** Shorter lines below it are a poem, an address or a list. */
const minBelow = 60;

/** A salutation, or a line that breaks off in the middle of a sentence. */
const goesOn =
  /^dear\b|\b(?:is|was|are|were|has|had|have)\b|(?:^|\s)(?:an?|and|as|at|by|for|from|in|into|my|of|old|on|or|our|the|their|to|was|with)$/i;

/** The first line is a group of its own where nothing but a new beginning can have ended it. */
export function splitLead(text: string, group: Group): Group[] {
  const [lead, ...below] = group.lines;
  const [second] = below;
  if (lead === undefined || second === undefined || lead.end - lead.start > maxLead) return [group];
  const longest = Math.max(...below.map(({ start, end }) => end - start));
  const words = text.slice(second.start, second.end);
  const [firstWord = ''] = words.split(/\s/, 1);
  // A wrapped line would have taken the next word along.
  const isCutShort = lead.end - lead.start + 1 + firstWord.length < longest;
  const begins =
    /^[\p{Lu}\p{Lo}«“"]/u.test(words) && /[.!?…]["”»’')\]]*$/u.test(text.slice(0, below.at(-1)?.end));
  const isBare =
    parseHeadingLine(text, { lines: [lead] }) !== null && !goesOn.test(text.slice(lead.start, lead.end));
  if (longest < minBelow || !isCutShort || !begins || !isBare) return [group];
  return [{ lines: [lead] }, { lines: below }];
}
