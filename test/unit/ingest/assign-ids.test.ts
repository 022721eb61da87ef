/** Ids of documents. */
import { describe, expect, it } from 'vitest';
import { assignIds, createSlug } from '../../../src/ingest/assign-ids.ts';

describe('document ids', () => {
  it('are lower-case slugs of the path', () => {
    const ids = assignIds(['Notes/Early Years (1905).md', 'Ранние годы.txt', 'a.b.md']);
    expect([...ids.values()].sort()).toEqual(['a-b', 'notes--early-years-1905', 'ранние-годы']);
  });

  it('take the extension when two files share a name', () => {
    expect(assignIds(['life.md', 'life.txt'])).toEqual(
      new Map([
        ['life.md', 'life-md'],
        ['life.txt', 'life-txt'],
      ]),
    );
  });

  it('take a number when that is not enough', () => {
    const ids = assignIds(['a b.md', 'a-b.md', 'A_b.md']);
    expect(new Set(ids.values()).size).toBe(3);
    expect([...ids.values()].sort()).toEqual(['a-b-md', 'a-b-md-2', 'a-b-md-3']);
  });

  it('never collide with a file that has such a name of its own', () => {
    const ids = assignIds(['life.md', 'life.txt', 'life-md.md']);
    expect(new Set(ids.values()).size).toBe(3);
    expect(ids.get('life-md.md')).toBe('life-md');
  });

  it('do not depend on the order of the files', () => {
    const names = ['x.md', 'x.txt', 'y/x.md', 'x!.md'];
    expect(assignIds(names.toReversed())).toEqual(assignIds(names));
  });

  it('exist for a name without letters', () => {
    expect(createSlug('???')).toBe('document');
  });
});
