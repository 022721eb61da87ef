/** Plain text → blocks: headings are bare lines, paragraphs are lines between blank lines. */
import { addBlock, type BlockList, createBlockList } from '../block-list.ts';
import { isBanner } from '../junk.ts';
import { noMetadata, type Reading } from '../reading.ts';
import { isReferenceHeading, mergeLists } from '../references.ts';
import { foldSpaces } from '../trim-span.ts';
import { type FoundHeading, findHeadings } from './find-headings.ts';
import { isUnderline } from './heading-line.ts';
import { continuesEntries, readEntries } from './read-entries.ts';
import { readGroup } from './read-paragraphs.ts';
import { splitLead } from './split-lead.ts';
import { type Group, type Line, splitGroups } from './split-lines.ts';

/** How many groups at the top may be a site's banner. */
const bannerGroups = 3;

/** The structure of a plain text. */
export function readPlainText(text: string): Reading {
  const list = createBlockList(text);
  const groups = readBanners(list, splitGroups(text, { start: 0, end: text.length }))
    .flatMap((group) => splitUnderlined(text, group))
    .flatMap((group) => splitLead(text, group));
  const headings = findHeadings(text, groups);
  let title: string | null = null;
  for (let at = 0; at < groups.length; ) {
    const group = groups[at];
    const heading = headings.get(at++);
    if (!group) break;
    if (!heading) {
      readGroup(list, group);
      continue;
    }
    const words = readHeading(list, group, heading);
    if (heading.isTitle) title = words;
    if (isReferenceHeading(words)) at = readReferenceList(list, { groups, headings, at });
  }
  return { ...noMetadata, title, blocks: list.blocks, references: mergeLists(list.lists) };
}

/** Takes the banners off the top. */
function readBanners(list: BlockList, groups: readonly Group[]): readonly Group[] {
  return groups.filter((group, index) => {
    const [line, second] = group.lines;
    if (index >= bannerGroups || !line || second || line.end - line.start > 120) return true;
    if (!isBanner(list.text.slice(line.start, line.end))) return true;
    addBlock(list, 'junk', line);
    return false;
  });
}

/** An underlined line is a group of its own, whatever follows it without a blank line. */
function splitUnderlined(text: string, group: Group): Group[] {
  const groups: Group[] = [];
  let open: Line[] = [];
  const close = () => {
    if (open.length > 0) groups.push({ lines: open });
    open = [];
  };
  for (const line of group.lines) {
    const title = open.at(-1);
    if (title && line.end - line.start < 120 && isUnderline(text.slice(line.start, line.end))) {
      open.pop();
      close();
      groups.push({ lines: [title, line] });
    } else open.push(line);
  }
  close();
  return groups;
}

function readHeading(list: BlockList, group: Group, heading: FoundHeading): string {
  const line = group.lines[0] ?? { start: 0, end: 0 };
  const words = foldSpaces(list.text.slice(line.start, line.end));
  list.outline.open(heading.level, '');
  addBlock(list, 'heading', line, heading.level);
  if (!heading.isTitle) list.outline.open(heading.level, words);
  return words;
}

interface Place {
  readonly groups: readonly Group[];
  readonly headings: ReadonlyMap<number, FoundHeading>;
  readonly at: number;
}

/** Reads entries until a group that doesn't belong to the list; returns its position. */
function readReferenceList(list: BlockList, { groups, headings, at }: Place): number {
  let end = at;
  for (let group = groups[end]; group && !headings.has(end); group = groups[++end]) {
    if (!continuesEntries(list.text, group)) break;
  }
  list.lists.push([]);
  readEntries(list, groups.slice(at, end));
  return end;
}
