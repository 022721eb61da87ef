/**
 * Headings of a plain text are bare lines: short, without a full stop, alone between blank lines. A sentence of a
 * speech or an item of a list looks the same, and a heading can't be quoted, so every doubt makes it a paragraph.
 */
import { type HeadingForm, parseHeadingLine } from './heading-line.ts';
import { type Group, spanOfLines } from './split-lines.ts';

/** A group that is a heading. */
export interface FoundHeading {
  readonly level: number;
  /** Whether it is the document's title, which is no section. */
  readonly isTitle: boolean;
}

/** A run of more bare lines than this is a list or a poem. */
const maxRun = 3;
const minParagraph = 80;

/** The headings among the groups, by the position of the group. */
export function findHeadings(text: string, groups: readonly Group[]): Map<number, FoundHeading> {
  const forms = groups.map((group) => parseHeadingLine(text, group));
  const found = new Map<number, FoundHeading>();
  const levels = createLevels(forms);
  for (let at = 0; at < groups.length; ) {
    const run = runLength(forms, at);
    if (run > 0 && isHeadingRun(text, groups, { forms, at, run })) assign(found, levels, { forms, at, run });
    at += Math.max(run, 1);
  }
  return found;
}

type Forms = readonly (HeadingForm | null)[];

interface Run {
  readonly forms: Forms;
  readonly at: number;
  readonly run: number;
}

function runLength(forms: Forms, at: number): number {
  let end = at;
  while (end < forms.length && forms[end]) end++;
  return end - at;
}

function isHeadingRun(text: string, groups: readonly Group[], { forms, at, run }: Run): boolean {
  const isSure = forms.slice(at, at + run).every((form) => form?.sure);
  if (isSure) return true;
  const next = groups[at + run];
  // The title may stand above the first section and its first subsection.
  if (!next || run > maxRun + (at === 0 ? 1 : 0)) return false;
  if (at === 0) return true;
  const { start, end } = spanOfLines(next.lines);
  return end - start >= minParagraph || next.lines.length > 1 || /^[-*•\d[]/.test(text.charAt(start));
}

interface Levels {
  /** Level of a heading that stands at `index` in a run of `length`. */
  next(form: HeadingForm, index: number, length: number): number;
}

/** Two bare lines in a row are a section and its first subsection; from then on a single one is a subsection. */
function createLevels(forms: Forms): Levels {
  const hasCapitals = forms.some((form) => form?.isCapitals);
  let isSectionOpen = false;
  return {
    next(form, index, length) {
      if (form.level !== null) return form.level;
      if (form.isReferenceList) isSectionOpen = false;
      if (form.isReferenceList) return 1;
      if (hasCapitals) return form.isCapitals ? 1 : 2;
      if (length > 1 && index === 0) isSectionOpen = true;
      if (length > 1) return index + 1;
      return isSectionOpen ? 2 : 1;
    },
  };
}

function assign(found: Map<number, FoundHeading>, levels: Levels, { forms, at, run }: Run): void {
  const skip = at === 0 ? 1 : 0;
  if (skip === 1) found.set(0, { level: 1, isTitle: true });
  for (let index = skip; index < run; index++) {
    const form = forms[at + index];
    if (form) found.set(at + index, { level: levels.next(form, index - skip, run - skip), isTitle: false });
  }
}
